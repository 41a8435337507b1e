import { readPageFile } from './page-file';
for (const f of process.argv.slice(2)) { try { const t=performance.now(); const r=await readPageFile(f, ''); 
 console.log(f.split('/').pop(), r.detection.kind, r.detection.score, r.detection.reasons.join(','), (performance.now()-t|0)+'ms', r.metadata.title?.slice(0,40), 'blocks',r.blocks.length, r.notes.join('|'));}catch(e){console.log(f,'ERR',(e as Error).stack?.slice(0,300))} }

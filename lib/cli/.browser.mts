import { chromium } from 'playwright-core'; import { readFileSync, readdirSync } from 'node:fs'; import { readPageFile } from './page-file';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']}); const ctx=await b.newContext({javaScriptEnabled:true}); const page=await ctx.newPage();
await page.route('**/*', r=>{const u=r.request().url(); if(u.startsWith('http://fix.gov.cn/')){const f=decodeURIComponent(u.slice('http://fix.gov.cn/'.length)); if(!f.endsWith('.html')||r.request().resourceType()!=='document') return r.abort(); return r.fulfill({contentType:'text/html; charset=utf-8', body: readFileSync('/'+f,'utf8').replace(/<script[\s\S]*?<\/script>/gi,'')});} return r.abort();});
const win=readFileSync('/tmp/win.js','utf8');
const dirs=['/work/main/tests/fixtures/pages','/work/shared/pages/policy','/tmp/dev','/work/shared/pages/other'];
for(const d of dirs) for(const f of readdirSync(d).filter(x=>x.endsWith('.html')&&!/gb2312|meta_gb|big5|gb18030/.test(x))){
 try{ await page.goto('http://fix.gov.cn'+d+'/'+f,{waitUntil:'domcontentloaded',timeout:8000}); await page.evaluate(win);
 const r=await page.evaluate(()=>{const m=(globalThis as any).mingce; const t=performance.now(); const s=m.judge(m.collectSignals(document,location.href)); const t1=performance.now(); const before=document.documentElement.outerHTML.length; const r=m.readPage(document,location.href); const t2=performance.now(); return {kind:s.kind, det:t1-t, read:t2-t1, title:r.metadata.title, md:JSON.stringify({...r.metadata}), texts:r.blocks.map((b:any)=>b.block.text), notes:r.notes, same: before===document.documentElement.outerHTML.length, runsOk: r.blocks.every((b:any)=>b.runs.every((x:any)=>x.node.data.slice(x.nodeStart,x.nodeStart+x.length)===b.block.text.slice(x.blockStart,x.blockStart+x.length)))}});
 const n=readPageFile(d+'/'+f,'http://fix.gov.cn'+d+'/'+f); const nt=n.blocks.map(b=>b.block.text);
 const norm=(a:string[])=>a.join('\n').replace(/\s+/g,'');
 const diff = norm(nt)!==norm(r.texts) ? `TEXT ${nt.length}/${r.texts.length} ${norm(nt).length}/${norm(r.texts).length}`:''; const mdiff=JSON.stringify(n.metadata)!==r.md?'META '+r.md.slice(0,150):''; const kd=n.detection.kind!==r.kind?`KIND ${n.detection.kind}/${r.kind}`:'';
 if(diff||mdiff||kd||!r.same||!r.runsOk||r.det>3) console.log(f, 'det',r.det.toFixed(2),'read',r.read.toFixed(1), diff,mdiff,kd,r.same?'':'CHANGED',r.runsOk?'':'RUNS');
 }catch(e){console.log(f,'ERR',(e as Error).message.slice(0,150))}}
// long page
const p=(i:number)=>`<p style="text-indent:2em">第${i}段　为贯彻落实有关部署，各地区各部门要加强组织领导，压实工作责任，确保到2025年各项任务落实到位。</p>`;
let h='<html><head><title>关于印发某某规划的通知</title></head><body><div class="nav">'+'<a href="/">首页</a>'.repeat(300)+'</div><div id="zoom">';for(let i=0;i<3000;i++)h+=p(i);h+='</div></body></html>';
await page.setContent(h); await page.evaluate(win); console.log(await page.evaluate(()=>{const m=(globalThis as any).mingce;const out=[];for(let i=0;i<5;i++){const t=performance.now();m.judge(m.collectSignals(document,location.href));const a=performance.now();m.readPage(document,'http://www.gov.cn/');out.push([(a-t).toFixed(2),(performance.now()-a).toFixed(1)])}return out}));
await b.close();

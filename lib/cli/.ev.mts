import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readPage } from '/work/main/lib/page/read';
const dir='/work/shared/pages/';
const byName=!process.argv.includes('--general');
const verbose=process.argv.includes('-v');
const grams=(s:string)=>{const h=(s.match(/[㐀-鿿豈-﫿]/g)??[]).join('');const m=new Map<string,number>();for(let i=0;i+5<=h.length;i++){const g=h.slice(i,i+5);m.set(g,(m.get(g)??0)+1)}return m};
const cover=(a:Map<string,number>,b:Map<string,number>)=>{let t=0,c=0;for(const[g,n]of a){t+=n;c+=Math.min(n,b.get(g)??0)}return t?c/t:1};
for(const l of readFileSync(dir+'pages.jsonl','utf8').trim().split('\n')){const g=JSON.parse(l);
 let html:string;const buf=readFileSync(dir+g.file);html=/gb2312/.test(g.file)?new TextDecoder('gb18030').decode(buf):buf.toString('utf8');
 const {document}=parseHTML(html) as unknown as {document:Document};
 const t=performance.now();
 const r=readPage(document,g.url??'',{byName});
 const ms=performance.now()-t;
 const m=r.metadata;const bad:string[]=[];
 if(r.detection.kind!==g.class)bad.push(`KIND ${r.detection.kind}≠${g.class}`);
 if(g.class==='policy'){
 for(const f of ['title','docNumber','indexNumber','writtenDate','publishedDate','topic'] as const)if((g[f]??null)!==(m[f]??null)&&!(g[f]==null&&g.bodyOnly))bad.push(`${f}: ${m[f]} ≠ ${g[f]}`);
 if(g.issuer&&m.issuer.join('、')!==g.issuer)bad.push(`issuer ${m.issuer} ≠ ${g.issuer}`);
 if(g.bodyOnly)bad.push(`(inf no=${m.docNumber} iss=${m.issuer} eff=${m.effectiveDate} exp=${m.expiryDate})`);
 const el=document.querySelector('#UCAP-CONTENT')||document.querySelector('#zoom');
 const G=grams(el?.textContent??''),B=grams(r.blocks.map(b=>b.block.text).join(''));
 const rec=cover(G,B),pre=cover(B,G);
 if(rec<.99||pre<.99)bad.push(`BODY rec ${rec.toFixed(3)} pre ${pre.toFixed(3)}`);
 const td=el?[...el.querySelectorAll('td')].filter(t=>t.textContent?.trim()).length:0;const cells=r.blocks.filter(b=>b.block.kind==='cell').length;if(td!==cells)bad.push(`cells ${cells}/${td}`);
 }
 if(bad.length||verbose)console.log(g.file,r.detection.kind,r.detection.score,r.detection.reasons.join(','),ms.toFixed(0)+'ms',r.notes.join('|'),r.attachments.length||'','\n   ',bad.join('\n    '));
}

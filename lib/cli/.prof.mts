import { readPage } from '../page/read'; import { parsePage } from './parse-html'; 
const p=(i:number)=>`<p style="text-indent:2em">第${i}段　为贯彻落实有关部署，各地区各部门要加强组织领导，压实工作责任，确保到2025年各项任务落实到位。</p>`;
let h='<html><head><title>关于印发某某规划的通知</title></head><body><div class="nav">'+'<a href="/">首页</a>'.repeat(300)+'</div><div id="zoom">';for(let i=0;i<3000;i++)h+=p(i);h+='</div></body></html>';
const d=parsePage(h);for(let k=0;k<10;k++){const t=process.cpuUsage();readPage(d,"http://www.gov.cn/");console.log(process.cpuUsage(t).user/1000|0)}

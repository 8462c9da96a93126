import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
const rd=(f:string)=>readWorkbook(new Uint8Array(readFileSync(f)),f);
let same=0,diff=0,cells=0;
for(const f of readdirSync('/tmp/lo/cxx')){ const s=f.replace('.xlsx','');
 let base; try{base=rd('/tmp/lo/cxx/'+f)}catch(e:any){console.log('base',f,e.code);continue}
 for(const [d,x] of [['cx','xls'],['co','ods']] as const){ const p=`/tmp/lo/${d}/${s}.${x}`; if(!existsSync(p)) continue; let g; try{g=rd(p)}catch(e:any){console.log(x,f,e.code,JSON.stringify(e.facts),e.cause?.message);diff++;continue}
 const flat=(w:any)=>w.sheets.flatMap((sh:any)=>sh.rows.flatMap((r:any)=>r.cells.map((c:any)=>`${sh.name}|${sh.hidden}|${r.row}|${r.hidden}|${c.column}|${typeof c.value==='number'?c.value.toPrecision(12):typeof c.value==='boolean'?Number(c.value).toPrecision(12):c.value}`)));
 const a=flat(base),b=flat(g); const sb=new Set(b),sa=new Set(a); const miss=a.filter((k:string)=>!sb.has(k)),extra=b.filter((k:string)=>!sa.has(k)); cells+=a.length; const mm=base.sheets.map(s=>s.merges.length).join()===g.sheets.map(s=>s.merges.length).join();
 if(miss.length||extra.length||!mm){diff++;console.log(x,f,a.length,'missing',miss.length,miss.slice(0,2),'extra',extra.length,extra.slice(0,2),mm)} else same++; }}
console.log({same,diff,cells});

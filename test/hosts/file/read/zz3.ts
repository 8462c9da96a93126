import { utils, write } from '@e965/xlsx';
import { writeFileSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import vm from 'node:vm';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
const made = utils.book_new();
const s1=utils.aoa_to_sheet([['ก', 92.12, true], ['ข', null, 'ก']]); s1['!merges']=[utils.decode_range('A1:B1')]; s1.A1.l={Target:'#A1'}; s1.B1.z='0.00'; s1.C2.f='A1'; s1.A2.c=[{a:'x',t:'y'}] as any; s1.D1={t:'e',v:7};s1['!ref']='A1:D2';
utils.book_append_sheet(made, s1, 'คะแนน'); utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]),'B'); made.Workbook={Names:[{Name:'prongsai.scores',Ref:"'คะแนน'!$A$1"}]};
const t=process.argv[2] as any; let whole=t==='lo'?new Uint8Array(readFileSync('/tmp/lo/o-xls:MSExcel97/f.xls')):new Uint8Array(write(made,{type:'array',bookType:t}) as ArrayBuffer);
const zipped=whole[0]===0x50; const parts=zipped?unzipSync(whole):{};
let state=Number(process.argv[3]); const random=(limit:number)=>{ state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * limit); };
const codes:any={}; const end=Date.now()+Number(process.argv[4])*1000; let i=0; let cur:any;
(globalThis as any).__f=()=>readWorkbook(cur,'a.xls');
process.stdout.write('');const out=(x:any)=>writeFileSync('/tmp/fz/out-'+t,String(x)+'\n',{flag:'a'});const spoil=(b:Uint8Array)=>{ const sp=b.slice(0, random(20)===0?random(b.length):b.length); if(!sp.length) return sp; for(let c=random(6);c>=0;c--) sp[random(sp.length)]=random(3)===0?255:random(256); return sp;};
for(;Date.now()<end;i++){ 
 if(zipped){ const names=Object.keys(parts).filter(n=>/workbook|sheet|shared|styles|content|Content|rels/.test(n)); const n=names[random(names.length)]!; cur=zipSync({...parts,[n]:spoil(parts[n]!)},{level:0}); } else cur=spoil(whole);
 const s=performance.now(); let code='ok';
 try{ vm.runInThisContext('__f()',{timeout:3000}); }catch(e:any){ code=e.code??'RAW'; if(code==='RAW'||code==='ERR_SCRIPT_EXECUTION_TIMEOUT'){ out([i,code,String(e).slice(0,200)].join(' ')); writeFileSync(`/tmp/fz/bad-${t}-${i}`,cur);} }
 codes[code]=(codes[code]||0)+1; const ms=performance.now()-s; if(ms>300) { out(['SLOW',t,i,ms|0,code].join(' ')); writeFileSync(`/tmp/fz/slow-${t}-${i}`,cur);} }
out([t,i,JSON.stringify(codes)].join(' '));

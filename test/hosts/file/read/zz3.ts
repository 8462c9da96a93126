import { utils, write } from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
const made = utils.book_new();
const s1=utils.aoa_to_sheet([['ก', 92.12, true], ['ข', null, 'ก']]); s1['!merges']=[utils.decode_range('A1:B1')]; s1.A1.l={Target:'#A1'}; s1.B1.z='0.00'; s1.C2.f='A1'; s1.A2.c=[{a:'x',t:'y'}] as any;
utils.book_append_sheet(made, s1, 'คะแนน'); utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]),'B'); made.Workbook={Names:[{Name:'prongsai.scores',Ref:"'คะแนน'!$A$1"}]};
const t=process.argv[2] as any; const whole=new Uint8Array(write(made,{type:'array',bookType:t}) as ArrayBuffer);
let state=Number(process.argv[3]); const random=(limit:number)=>{ state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * limit); };
const orig=Array.prototype.push; let n=0;
(Array.prototype as any).push=function(...a:any[]){ if(++n>5e6){ n=0; throw new Error('PUSH');} return orig.apply(this,a); };
const codes:any={}; const end=Date.now()+Number(process.argv[4])*1000; let i=0;
for(;Date.now()<end;i++){ const sp=whole.slice(0, random(20)===0?random(whole.length):whole.length); for(let c=random(6);c>=0;c--) sp[random(sp.length)]=random(3)===0?255:random(256);
 n=0; const s=performance.now(); writeFileSync('/tmp/fz/last-'+t,sp); let code='ok';
 try{readWorkbook(sp,'a.xls')}catch(e:any){ code=e.code??'RAW'; if(code==='RAW') console.log(e); if(String(e.cause?.message).includes('PUSH')) console.log('PUSH',i,String(e.cause.stack).slice(0,600)); if(/heap|memory|Invalid array length|string length/i.test(String(e.cause?.message))) console.log(i,e.cause.message,String(e.cause.stack).split('\n').slice(1,4).join('|')); }
 codes[code]=(codes[code]||0)+1; const ms=performance.now()-s; if(ms>300){ console.log('SLOW',t,i,ms|0,code); writeFileSync(`/tmp/fz/slow-${t}-${i}`,sp);} }
console.log(t,i,JSON.stringify(codes));

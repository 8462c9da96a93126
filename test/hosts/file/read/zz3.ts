import * as XLSX from '@e965/xlsx';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
function wb(){
 const a = XLSX.utils.aoa_to_sheet([['รหัส','คะแนน',null,true],['i1',92.125,'=SUM(A1)',false],['05',0.875,'๙๒.๑๒'],[],['x',46023,' ','ก\nข']]);
 a['B2'].z='0.00'; a['B3'].z='0.00%'; a['B5'].z='d/m/yyyy'; a['A3'].z='@';
 a['E2']={t:'e',v:7}; a['E3']={t:'n',v:12,f:'B2*2'}; a['E4']={t:'s',v:'ผ่าน',f:'IF(TRUE,"ผ่าน","")'}; a['!ref']='A1:E5';
 a['!merges']=[XLSX.utils.decode_range('A1:C1')]; a['!rows']=[,{hidden:true}] as any;
 const b = XLSX.utils.aoa_to_sheet([['a']]); const c=XLSX.utils.aoa_to_sheet([['b']]);
 const w=XLSX.utils.book_new(); XLSX.utils.book_append_sheet(w,a,'คะแนน'); XLSX.utils.book_append_sheet(w,b,"It's"); XLSX.utils.book_append_sheet(w,c,'ซ่อน');
 w.Workbook={Sheets:[{Hidden:0},{Hidden:1},{Hidden:2}],Names:[{Name:'prongsai.scores',Ref:"'คะแนน'!$A$1"},{Name:'prongsai.weak_items.3',Ref:"'It''s'!$A$1"},{Name:'prongsai.plan',Ref:'#REF!$A$1'}]} as any;
 return w;
}
import {writeFileSync} from "node:fs"; writeFileSync("/tmp/lo/f.xlsx",new Uint8Array(XLSX.write(wb(),{type:"array",bookType:"xlsx"}))); for(const t of [] as any[]){
 try{const out=new Uint8Array(XLSX.write(wb(),{type:'array',bookType:t as any}));
 console.log(t,JSON.stringify(readWorkbook(out,'a.xls'))); }catch(e:any){console.log(t,e.code,e.facts,e.cause??e)}
}

import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
const t=process.argv[2]; for(let i=Number(process.argv[3]??0);i<300;i++){ process.stderr.write(i+' '); const b=new Uint8Array(readFileSync(`/tmp/fz/${t}-${i}`)); const s=performance.now(); try{readWorkbook(b,'a.xls')}catch(e:any){ if(e.name!=='HostError') console.log(i,e)} const ms=performance.now()-s; if(ms>300) console.log('SLOW',i,ms); }

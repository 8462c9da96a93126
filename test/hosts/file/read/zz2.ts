import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
for(const f of process.argv.slice(2)){ try{console.log(f,JSON.stringify(readWorkbook(new Uint8Array(readFileSync(f)),f)));}catch(e:any){console.log(f,e.code,e.facts,e.cause??e)} }

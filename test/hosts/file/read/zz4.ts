import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { Worker, isMainThread, workerData } from 'node:worker_threads';
// sample the stuck main thread by SIGPROF-less trick: run with --cpu-prof and SIGINT handler cannot run; use vm timeout
import vm from 'node:vm';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
const b=new Uint8Array(readFileSync(process.argv[2]));
(globalThis as any).__f=()=>readWorkbook(b,'a.xls');
const g=(globalThis as any);
Error.stackTraceLimit=40;
try{ vm.runInThisContext('__f()',{timeout:4000}); console.log('ok') }catch(e:any){ console.log(e.code, String(e.stack).slice(0,3000)); console.log(String(e.cause?.stack)) }

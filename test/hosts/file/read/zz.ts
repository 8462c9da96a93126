import { utils, write } from '@e965/xlsx';
import { writeFileSync, mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
const made = utils.book_new();
utils.book_append_sheet(made, utils.aoa_to_sheet([['ก', 92.12, true], ['ข', null, 'ก']]), 'คะแนน');
const t=process.argv[2] as any; const whole=new Uint8Array(write(made,{type:'array',bookType:t}) as ArrayBuffer);
function randomNumbers(seed: number){ let state = seed; return (limit:number) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * limit); }; }
const random=randomNumbers(20690+t.length); mkdirSync('/tmp/fz',{recursive:true});
for (let round=0;round<300;round++){ const spoilt = whole.slice(0, random(10) === 0 ? random(whole.length) : whole.length);
 for (let count = random(12); count >= 0; count -= 1) spoilt[random(spoilt.length)] = random(256);
 writeFileSync(`/tmp/fz/${t}-${round}`,spoilt); }

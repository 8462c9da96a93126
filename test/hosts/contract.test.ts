import { fileHost } from '../../src/hosts/file/file-host';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { calculate } from '../excel/calculation';
import { sampleFile } from '../fixtures/make-sample';
import { contract } from './contract';
import { pictureInExcel } from './contract/excel-picture';
import { pictureInFile } from './contract/file-picture';
import { opened, picture } from './excel/prepared';

const SOURCE = 'คะแนน ITA.xlsx';
const bytes = sampleFile();
const officers = readWorkbook(bytes, SOURCE);

contract({
  name: 'Excel',
  officers,

  open: () => {
    const { workbook } = opened(officers);
    workbook.calculate = calculate;
    const host = excelHost();
    return {
      host,
      picture: (spec) => pictureInExcel(workbook, spec),
      state: () => picture(workbook),
      reread: () => host.read(),
    };
  },
});

contract({
  name: 'A file',
  officers,

  open: () => {
    const saved: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
    const host = fileHost({
      open: { name: SOURCE, bytes },
      nameOf: (source) => `แผน ${source}`,
      save: (name, made) => {
        saved.push({ name, bytes: made });
      },
    });
    const last = () => saved.at(-1) ?? { name: '', bytes: new Uint8Array() };
    return {
      host,
      picture: () => pictureInFile(last().bytes),
      state: () => JSON.stringify(saved.map(({ name }) => name)),
      reread: () => fileHost({ open: last(), nameOf: (name) => name, save: () => undefined }).read(),
    };
  },
});

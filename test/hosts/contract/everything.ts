/** A workbook with all that a spec can say, and with texts that a program may take for something else. */
import {
  type CellStyle,
  type SheetCell,
  type SheetSpec,
  type WorkbookSpec,
  blank,
  formula,
  number,
  text,
} from '../../../src/core/sheet';
import { body, emptySheet, page } from '../file/write/sample';

/** Each stands in a cell of text format and in one of General. */
export const RISKY_TEXTS = [
  '=1+1',
  '+66 2 123 4567',
  '-',
  '- ข้อแรก',
  '@ทุกคน',
  "'อ้างถึง'",
  "''",
  '=HYPERLINK("http://example.com","x")',
  '92.12',
  '๙๒.๑๒',
  '007',
  '1e5',
  '1/2',
  '2568-10-01',
  '50%',
  'TRUE',
  '#N/A',
  '_x0041_',
  ' ช่องว่างหน้าและหลัง ',
  'บรรทัดแรก\nบรรทัดที่สอง\n\n=บรรทัดที่สี่',
  '\tแท็บ',
  '<b>&amp;</b> "คำพูด"',
  '๑) กำหนดแนวทาง 😀',
  'ก'.repeat(30_000),
];

const STYLES: Readonly<Record<string, CellStyle>> = {
  body,
  general: { ...body, format: 'General', wrap: false },
  bold: { ...body, bold: true, size: 20, horizontal: 'center', vertical: 'center', fill: '#dcebec', border: null },
  link: { ...body, colour: '#00616b', underline: true },
  edged: { ...body, border: '#123456' },
  entry: { ...body, locked: false, fill: '#ffffff', format: '0.00', horizontal: 'right' },
  thai: { ...body, format: '[$-D00041E]0.00', wrap: false, horizontal: 'right' },
  signed: { ...body, format: '+0.00;-0.00;0.00', border: null },
  percent: { ...body, format: '0.00%' },
  whole: { ...body, format: '#,##0', size: 10.5 },
};

const cell = (column: number, style: string, content: SheetCell['content']): SheetCell => ({ column, style, content });

const texts: SheetSpec = {
  ...emptySheet,
  key: 'plan',
  name: "ข้อความ 'เสี่ยง' (2)",
  columns: [30.5, 12, 12, 8.43],
  rows: RISKY_TEXTS.map((risky, row) => ({
    row,
    height: 20.25 + row,
    cells: [cell(0, 'body', text(risky)), cell(1, 'general', text(risky)), cell(3, 'bold', text(risky.slice(0, 9)))],
  })),
  merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
};

const figures: SheetSpec = {
  ...emptySheet,
  key: 'scores',
  name: 'คะแนน',
  tab: '#00616b',
  columns: [6, 40, 12, 12, 9.5],
  rows: [
    { row: 0, height: 30, cells: [cell(0, 'bold', text('หัวเรื่อง')), ...[1, 2, 3].map((at) => cell(at, 'bold', blank))] },
    {
      row: 2,
      height: 48.5,
      cells: [
        cell(0, 'whole', number(1234567)),
        cell(1, 'thai', number(85.44)),
        cell(2, 'percent', number(0.9212)),
        cell(3, 'signed', number(-1.5)),
        cell(4, 'body', number(0)),
      ],
    },
    {
      row: 3,
      height: 24,
      cells: [
        cell(0, 'whole', formula('A3*2', 2469134)),
        cell(1, 'thai', formula(`IF(B3<ITA_PASS,"ต่ำ & ""แก้""","ผ่าน")`, 'ผ่าน')),
        cell(2, 'body', formula("ROUND('ตั้ง''ค่า'!B2/3,2)", 28.33)),
        cell(3, 'general', formula('IF(COUNT(C9:C10)=0,"",1)', '')),
      ],
    },
    {
      row: 4,
      height: 24,
      cells: [
        cell(0, 'link', { kind: 'link', text: '=ที่มา', workbook: 'source', sheet: 'ปก', cell: 'A1' }),
        cell(1, 'link', { kind: 'link', text: "ตั้ง'ค่า!B2", workbook: 'made', sheet: "ตั้ง'ค่า", cell: 'B2' }),
        cell(2, 'entry', blank),
        cell(3, 'entry', number(100)),
      ],
    },
    { row: 9, height: 9, cells: [] },
    { row: 11, height: 21, cells: [cell(1, 'edged', text('เส้นขอบ'))] },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 6, left: 0, bottom: 8, right: 0 },
    { top: 6, left: 2, bottom: 7, right: 3 },
    { top: 9, left: 4, bottom: 9, right: 4 },
  ],
  freeze: { rows: 2, columns: 1 },
  page: {
    ...page,
    orientation: 'landscape',
    margins: { top: 2, right: 1.5, bottom: 1.8, left: 1.5, header: 1, footer: 0.9 },
    titleRows: { from: 0, to: 1 },
    printArea: { top: 0, left: 0, bottom: 9, right: 3 },
    header: [{ kind: 'text', text: '2568 R&D' }],
    footer: [{ kind: 'text', text: 'หน้า ' }, { kind: 'page' }, { kind: 'text', text: '-1/' }, { kind: 'pages' }],
    breaks: [7, 3, 7],
  },
  lists: [{ area: area('C5', 4, 2, 8, 2), source: "'ตั้ง''ค่า'!$B$2:$B$3", error: 'เลือกจาก "รายการ" เท่านั้น' }],
  numbers: [
    { area: area('D5', 4, 3, 8, 3), minimum: 0, maximum: 100, error: 'โปรดใส่ตัวเลข ๐ ถึง ๑๐๐' },
    { area: area('E5', 4, 4, 4, 4), minimum: -0.5, maximum: 2.25, error: '' },
  ],
  conditions: [
    {
      area: area('B3', 2, 1, 9, 1),
      formula: 'AND(ISNUMBER(B3),B3<ITA_PASS)',
      fill: '#fbe4e2',
      colour: '#8f1d16',
      bold: true,
    },
    { area: area('B3', 2, 1, 9, 1), formula: 'B3="<&>"', fill: '#fdf1d3', colour: '#6b4700', bold: false },
    { area: area('D3', 2, 3, 2, 3), formula: '$D3<0', fill: '#ffffff', colour: '#000000', bold: false },
  ],
};

/** `first` says where it starts, for the reader. */
function area(first: string, top: number, left: number, bottom: number, right: number) {
  if (first !== `${String.fromCharCode(65 + left)}${String(top + 1)}`) throw new Error(first);
  return { top, left, bottom, right };
}

const settings: SheetSpec = {
  ...emptySheet,
  freeze: { rows: 0, columns: 2 },
  rows: [
    { row: 1, height: 24, cells: [cell(1, 'entry', number(85))] },
    { row: 2, height: 24, cells: [cell(1, 'body', text('-'))] },
  ],
  page: { ...page, pagesTall: 1 },
};

export const everything: WorkbookSpec = {
  title: 'ทุกอย่าง',
  author: '',
  font: { name: 'TH Sarabun New', size: 16 },
  styles: STYLES,
  sheets: [texts, figures, settings],
  names: [
    { name: 'ITA_PASS', refersTo: "'ตั้ง''ค่า'!$B$2", hidden: false },
    { name: 'prongsai.plan.4.s2', refersTo: "'ข้อความ ''เสี่ยง'' (2)'!$A$1", hidden: true },
    { name: 'prongsai.scores.s2', refersTo: "'คะแนน'!$A$1", hidden: true },
    { name: 'prongsai.settings.s2', refersTo: "'ตั้ง''ค่า'!$A$1", hidden: true },
  ],
};

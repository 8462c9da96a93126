/** A small workbook that uses all that a spec can say. */
import {
  type CellStyle,
  type PageSetup,
  type SheetSpec,
  type WorkbookSpec,
  blank,
  formula,
  number,
  text,
} from '../../../../src/core/sheet';

export const body: CellStyle = {
  size: 14,
  bold: false,
  colour: '#1f2426',
  underline: false,
  fill: null,
  border: '#7f8c8d',
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  format: '@',
  locked: true,
};

const head: CellStyle = { ...body, bold: true, fill: '#dcebec', horizontal: 'center', vertical: 'center' };

export const page: PageSetup = {
  orientation: 'portrait',
  margins: { top: 2.54, right: 1.27, bottom: 2.54, left: 1.27, header: 0.635, footer: 0.635 },
  pagesTall: 0,
  titleRows: null,
  printArea: null,
  header: [],
  footer: [],
  breaks: [],
};

export const emptySheet: SheetSpec = {
  key: 'settings',
  name: "ตั้ง'ค่า",
  tab: null,
  columns: [],
  rows: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  page,
  lists: [],
  numbers: [],
  conditions: [],
  charts: [],
};

const scores: SheetSpec = {
  ...emptySheet,
  key: 'scores',
  name: 'คะแนน',
  tab: '#00616b',
  columns: [6, 40, 12, 12],
  rows: [
    {
      row: 0,
      height: 30,
      cells: [{ column: 0, style: 'title', content: text('แบบวัด IIT & EIT <ปี 2568>') }],
    },
    {
      row: 1,
      height: 24,
      cells: [
        { column: 0, style: 'head', content: text('ข้อ') },
        { column: 1, style: 'head', content: text('ประเด็นการประเมิน') },
        { column: 2, style: 'head', content: text('คะแนน') },
        { column: 3, style: 'head', content: text('ที่มา') },
      ],
    },
    {
      row: 2,
      height: 48.5,
      cells: [
        { column: 0, style: 'body', content: text('i1') },
        {
          column: 1,
          style: 'body',
          content: text('=เจ้าหน้าที่ปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนดไว้อย่างเคร่งครัดต่อผู้มาติดต่อราชการทุกคน'),
        },
        { column: 2, style: 'score', content: number(85.44) },
        {
          column: 3,
          style: 'link',
          content: { kind: 'link', text: 'ประเด็นที่ 1!C5', workbook: 'source', sheet: 'ประเด็นที่ 1', cell: 'C5' },
        },
      ],
    },
    {
      row: 3,
      height: 24,
      cells: [
        // not from left to right
        { column: 2, style: 'score', content: formula('ROUND(AVERAGE(C3:C3),2)', 85.44) },
        { column: 0, style: 'body', content: text('i1') },
        { column: 1, style: 'body', content: formula('IF(C4<100,"<""ผ่าน"">","")', '<"ผ่าน">') },
        {
          column: 3,
          style: 'link',
          content: { kind: 'link', text: 'ตั้งค่า', workbook: 'made', sheet: "ตั้ง'ค่า", cell: 'B2' },
        },
      ],
    },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 3, left: 0, bottom: 3, right: 0 },
  ],
  freeze: { rows: 2, columns: 1 },
  page: {
    ...page,
    titleRows: { from: 0, to: 1 },
    printArea: { top: 0, left: 0, bottom: 3, right: 2 },
    header: [{ kind: 'text', text: '2568 R&D' }],
    footer: [{ kind: 'text', text: 'หน้า ' }, { kind: 'page' }, { kind: 'text', text: '-1/' }, { kind: 'pages' }],
    breaks: [3, 2, 3],
  },
  conditions: [
    {
      area: { top: 2, left: 2, bottom: 3, right: 2 },
      formula: 'AND(C3<>"",C3<85)',
      fill: '#fbe4e2',
      colour: '#8f1d16',
      bold: true,
    },
    {
      area: { top: 2, left: 2, bottom: 3, right: 2 },
      formula: 'C3<95',
      fill: '#fdf1d3',
      colour: '#6b4700',
      bold: false,
    },
  ],
};

const plan: SheetSpec = {
  ...emptySheet,
  key: 'plan',
  name: 'แผน 1',
  columns: [6, 20, 20, 60],
  rows: [
    { row: 1, height: 24, cells: [{ column: 3, style: 'body', content: text(' ๑) ประชุม\n๒) รายงาน ') }] },
    { row: 4, height: 20.25, cells: [] },
    { row: 5, height: 24, cells: [{ column: 1, style: 'entry', content: blank }] },
  ],
  page: { ...page, orientation: 'landscape', pagesTall: 1 },
  lists: [
    {
      area: { top: 5, left: 1, bottom: 9, right: 1 },
      source: "'ตั้ง''ค่า'!$B$2:$B$3",
      error: 'เลือกจาก "รายการ"\nเท่านั้น',
    },
  ],
  numbers: [{ area: { top: 5, left: 2, bottom: 9, right: 2 }, minimum: 0, maximum: 100.5, error: '' }],
};

const settings: SheetSpec = {
  ...emptySheet,
  freeze: { rows: 1, columns: 0 },
  rows: [
    { row: 1, height: 24, cells: [{ column: 1, style: 'entry', content: text('ทำแล้ว') }] },
    { row: 2, height: 24, cells: [{ column: 1, style: 'entry', content: text('-') }] },
  ],
};

export const sample: WorkbookSpec = {
  title: 'วิเคราะห์ผล & แผน',
  author: 'อบต.ตัวอย่าง',
  font: { name: 'TH Sarabun New', size: 16 },
  styles: {
    title: { ...body, size: 20, bold: true, border: null, horizontal: 'center', wrap: false, format: 'General' },
    head,
    body,
    score: { ...body, horizontal: 'right', format: '[$-D00041E]0.00' },
    link: { ...body, colour: '#00616b', underline: true },
    entry: { ...body, locked: false, format: '0.00' },
    'same as body': { ...body },
  },
  sheets: [scores, plan, settings],
  names: [
    { name: 'prongsai.scores', refersTo: "'คะแนน'!$A$1", hidden: true },
    { name: 'เป้าหมาย', refersTo: "'ตั้ง''ค่า'!$B$2", hidden: false },
  ],
};

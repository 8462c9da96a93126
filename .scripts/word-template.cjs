/** Writes assets/o27-template.docx, the Word template that ships: styles that Word users know, and tags as plain text. */
'use strict';
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { strToU8, zipSync } = require('fflate');

const FONT = 'TH Sarabun New';
const MAIN =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const part = (body) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

/** Twentieths of a point. A4 and its margins: left 3 cm, right and bottom 2 cm, top 2.5 cm; 1.5 cm beside wide tables. */
const PAGE = { short: 11906, long: 16838, top: 1417, right: 1134, bottom: 1134, left: 1701, wide: 851 };
const PORTRAIT = PAGE.short - PAGE.left - PAGE.right;
const LANDSCAPE = PAGE.long - 2 * PAGE.wide;

const run = (text, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (style, text, properties = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${text && run(text)}</w:p>`;
const field = (code) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
/** What stands between the paragraphs of a loop. */
const loop = (name, ...inside) =>
  [paragraph('BodyText', `{#${name}}`), ...inside, paragraph('BodyText', `{/${name}}`)].join('');

const cell = (width, style, text) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, text)}</w:tc>`;
const row = (cells, heading = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${heading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

/** Columns: share of the width, heading, tags, style; further rows as they are. */
function table(name, width, columns, ...further) {
  const all = columns.reduce((sum, [share]) => sum + share, 0);
  const widths = columns.map(([share]) => Math.floor((share * width) / all));
  const last = columns.length - 1;
  const tags = columns.map(
    ([, , text], index) => `${index === 0 ? `{#${name}}` : ''}${text}${index === last ? `{/${name}}` : ''}`,
  );
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`,
    row(
      columns.map(([, heading], index) => cell(widths[index], 'TableHeading', heading)),
      true,
    ),
    row(columns.map(([, , , style = 'TableCentre'], index) => cell(widths[index], style, tags[index]))),
    ...further.map((make) => make(widths)),
    '</w:tbl>',
    paragraph('TableGap', ''),
  ].join('');
}

const averageRow = (widths) =>
  row([
    `<w:tc><w:tcPr><w:tcW w:w="${widths[0] + widths[1]}" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>${paragraph('TableHeading', 'คะแนนเฉลี่ย')}</w:tc>`,
    cell(widths[2], 'TableHeading', '{คะแนนเฉลี่ย}'),
    cell(widths[3], 'TableHeading', '{ระดับเฉลี่ย}'),
  ]);

const section = (landscape, type) =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:type w:val="${type}"/><w:pgSz ${
    landscape ? `w:w="${PAGE.long}" w:h="${PAGE.short}" w:orient="landscape"` : `w:w="${PAGE.short}" w:h="${PAGE.long}"`
  }/><w:pgMar w:top="${landscape ? PAGE.right : PAGE.top}" w:right="${landscape ? PAGE.wide : PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${landscape ? PAGE.wide : PAGE.left}" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:fmt="thaiNumbers"/>${landscape ? '' : '<w:titlePg/>'}</w:sectPr>`;

const text = (name, heading) =>
  `${heading ? paragraph('Heading3', heading) : ''}${loop(name, paragraph('BodyText', '{ข้อความ}'))}`;
const list = (name, heading) => paragraph('Heading3', heading) + loop(name, paragraph('ListParagraph', '{ข้อความ}'));

const PLAN = [
  [0.8, 'ลำดับ', '{ลำดับ}'],
  [2.9, 'มาตรการ/โครงการ/กิจกรรม', '{ชื่อ}', 'TableText'],
  [7.2, 'ขั้นตอน/วิธีการปฏิบัติ', '{ขั้นตอน}', 'TableText'],
  [1.7, 'ระยะเวลา', '{ระยะเวลา}'],
  [1.7, 'ผู้รับผิดชอบ', '{ผู้รับผิดชอบ}'],
];
const WIDE_PLAN = [
  [0.8, 'ลำดับ', '{ลำดับ}'],
  [2.3, 'มาตรการ/โครงการ/กิจกรรม', '{ชื่อ}', 'TableText'],
  [4.2, 'ขั้นตอน/วิธีการปฏิบัติ', '{ขั้นตอน}', 'TableText'],
  [1.4, 'ระยะเวลา', '{ระยะเวลา}'],
  [1.4, 'ผู้รับผิดชอบ', '{ผู้รับผิดชอบ}'],
  [1.2, 'งบประมาณ', '{งบประมาณ}'],
  [1.7, 'ตัวชี้วัดและค่าเป้าหมาย', '{ตัวชี้วัดความสำเร็จ}', 'TableText'],
  [1.7, 'การกำกับติดตาม', '{การกำกับติดตาม}', 'TableText'],
];

const spaced = (points) => `<w:spacing w:before="${points * 20}"/>`;
const NEW_PAGE = '<w:pageBreakBefore/>';

const BODY = [
  paragraph('Title', '{ชื่อเอกสาร}', spaced(150)),
  paragraph('Subtitle', 'ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
  paragraph('Subtitle', '{หน่วยงาน}', spaced(220)),
  paragraph('Subtitle', '{ที่ตั้ง}'),
  paragraph('Heading1', 'คำนำ', NEW_PAGE),
  loop('คำนำ', paragraph('BodyText', '{ข้อความ}')),
  paragraph('Right', '{หน่วยงาน}', spaced(24)),
  paragraph('ContentsHeading', 'สารบัญ', NEW_PAGE),
  paragraph('TOC1', '{สารบัญ}'),
  paragraph('Heading1', '{ส่วนวิเคราะห์}', NEW_PAGE),
  paragraph('Heading2', 'ผลการประเมินในภาพรวมของหน่วยงาน'),
  text('ผลรวม'),
  paragraph('Heading3', 'ผลตามแบบวัด'),
  table('แบบวัดทั้งหมด', PORTRAIT, [
    [3.9, 'แบบวัด', '{ชื่อ}', 'TableText'],
    [1.3, 'น้ำหนัก (ร้อยละ)', '{น้ำหนัก}'],
    [1.3, 'คะแนน', '{คะแนน}'],
    [1.5, 'คะแนนถ่วงน้ำหนัก', '{คะแนนถ่วงน้ำหนัก}'],
    [1.5, 'ระดับ', '{ระดับ}'],
  ]),
  text('ผลแบบวัด'),
  paragraph('Heading3', 'ผลตามตัวชี้วัด'),
  table('ตัวชี้วัดทั้งหมด', PORTRAIT, [
    [5.6, 'ตัวชี้วัด', '{ชื่อ}', 'TableText'],
    [1.4, 'คะแนน', '{คะแนน}'],
    [1.8, 'ระดับ', '{ระดับ}'],
  ]),
  text('ผลตัวชี้วัด'),
  paragraph('Heading3', 'การเปรียบเทียบรายประเด็น'),
  table('ประเด็นทั้งหมด', PORTRAIT, [
    [4.6, 'ประเด็น', '{ชื่อ}', 'TableText'],
    [1, 'จำนวนข้อ', '{จำนวนข้อ}'],
    [1.2, 'เฉลี่ย', '{คะแนน}'],
    [1.5, 'ระดับ', '{ระดับ}'],
  ]),
  text('ผลประเด็น'),
  loop('มีปีก่อน', paragraph('Heading3', 'การเปลี่ยนแปลงจากปีก่อน')),
  text('การเปลี่ยนแปลง'),
  loop(
    'ประเด็น',
    paragraph('Heading2', '{หัวข้อ}', NEW_PAGE),
    table(
      'ตารางคะแนน',
      PORTRAIT,
      [
        [1.1, 'แบบวัด', '{แบบวัด}'],
        [5.1, 'ประเด็นการประเมิน', '{ข้อ}', 'TableText'],
        [1.2, 'คะแนน', '{คะแนน}'],
        [1.7, 'ระดับการประเมิน', '{ระดับ}'],
      ],
      averageRow,
    ),
    paragraph('Heading3', 'ผลการวิเคราะห์รายข้อ'),
    loop(
      'แบบวัดของประเด็น',
      paragraph('Heading4', '{ชื่อ}'),
      loop('รายข้อ', paragraph('ItemHeading', '{รหัส} {ชื่อ} (คะแนน {คะแนน})'), paragraph('BodyText', '{ข้อความ}')),
    ),
    text('สรุปภาพรวม', 'สรุปภาพรวม'),
    list('จุดแข็ง', 'จุดแข็ง'),
    list('จุดที่ควรปรับปรุง', 'จุดที่ควรปรับปรุง'),
    list('ข้อเสนอแนะ', 'ข้อเสนอแนะ'),
    paragraph('Heading3', 'สรุป'),
    paragraph('BodyText', '{สรุป}'),
  ),
  `<w:p><w:pPr><w:pStyle w:val="BodyText"/>${section(false, 'nextPage')}</w:pPr></w:p>`,
  paragraph('Heading1', '{ส่วนแผน}'),
  text('บทนำแผน'),
  loop(
    'แผน',
    paragraph('Heading2', '{หัวข้อ}'),
    loop('ตารางห้าคอลัมน์', table('มาตรการ', LANDSCAPE, PLAN)),
    loop('ตารางเต็ม', table('มาตรการ', LANDSCAPE, WIDE_PLAN)),
  ),
  loop(
    'ลงนาม',
    paragraph('Signature', 'ลงชื่อ ........................................................ {ตำแหน่ง}', spaced(24)),
    paragraph('Signature', '(........................................................)'),
    paragraph('Signature', 'ตำแหน่ง ........................................................'),
    paragraph('Signature', 'วันที่ ........ เดือน ........................ พ.ศ. ............'),
  ),
  section(true, 'nextPage'),
].join('');

const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
const size = (points) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const style = (id, name, { based = 'Normal', next = id, paragraph: p = '', run: r = '', ui = '<w:qFormat/>' } = {}) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/><w:next w:val="${next}"/>${ui}${p && `<w:pPr>${p}</w:pPr>`}${r && `<w:rPr>${r}</w:rPr>`}</w:style>`;
const heading = (level, points, more = '') =>
  style(`Heading${level}`, `heading ${level}`, {
    next: 'BodyText',
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${level === 1 ? 0 : 160}" w:after="60"/>${more}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `${BOLD}${size(points)}`,
  });
const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${PORTRAIT}"/></w:tabs>`;
const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F8C8D"/>`)
  .join('');

const STYLES = `<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size(16)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>${fonts}${size(16)}</w:rPr></w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${LINES}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DCEBEC"/></w:tcPr></w:tblStylePr></w:style>`,
  style('Title', 'Title', { next: 'Subtitle', paragraph: '<w:jc w:val="center"/>', run: `${BOLD}${size(26)}` }),
  style('Subtitle', 'Subtitle', { paragraph: '<w:jc w:val="center"/>', run: `${BOLD}${size(20)}` }),
  heading(1, 20, '<w:jc w:val="center"/>'),
  heading(2, 18),
  heading(3, 16),
  heading(4, 16),
  style('BodyText', 'Body Text', {
    paragraph: '<w:widowControl/><w:spacing w:after="60"/><w:ind w:firstLine="851"/><w:jc w:val="thaiDistribute"/>',
  }),
  style('ItemHeading', 'Item Heading', {
    next: 'BodyText',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="60"/>',
    run: BOLD,
  }),
  style('ListParagraph', 'List Paragraph', {
    paragraph: '<w:spacing w:after="40"/><w:ind w:left="1134" w:hanging="283"/><w:jc w:val="thaiDistribute"/>',
  }),
  style('Right', 'Right', { paragraph: '<w:jc w:val="right"/>' }),
  style('ContentsHeading', 'TOC Heading', {
    paragraph: '<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>',
    run: `${BOLD}${size(20)}`,
  }),
  style('TOC1', 'toc 1', {
    paragraph: `${tab}<w:spacing w:before="60"/><w:ind w:right="425"/>`,
    run: BOLD,
    ui: '<w:uiPriority w:val="39"/>',
  }),
  style('TOC2', 'toc 2', {
    paragraph: `${tab}<w:ind w:left="284" w:right="425"/>`,
    run: size(15),
    ui: '<w:uiPriority w:val="39"/>',
  }),
  style('TableGap', 'Table Gap', { next: 'BodyText', run: size(6) }),
  style('TableText', 'Table Text', { run: size(14) }),
  style('TableCentre', 'Table Centre', { based: 'TableText', paragraph: '<w:jc w:val="center"/>' }),
  style('TableHeading', 'Table Heading', {
    based: 'TableText',
    paragraph: '<w:keepNext/><w:jc w:val="center"/>',
    run: BOLD,
  }),
  style('Signature', 'Signature', {
    paragraph: '<w:keepNext/><w:keepLines/><w:ind w:left="6804"/><w:jc w:val="center"/>',
  }),
  style('Header', 'header', { paragraph: '<w:jc w:val="right"/>', run: size(14), ui: '' }),
  style('Footer', 'footer', { paragraph: '<w:jc w:val="center"/>', run: size(14), ui: '' }),
].join('')}</w:styles>`;

const relation = (id, type, target) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (...all) =>
  part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  );
const override = (name, type) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;

const PARTS = {
  '[Content_Types].xml': part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('header1', 'header')}${override('footer1', 'footer')}</Types>`,
  ),
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
  'word/_rels/document.xml.rels': relations(
    relation('rId1', 'styles', 'styles.xml'),
    relation('rId2', 'settings', 'settings.xml'),
    relation('rId4', 'header', 'header1.xml'),
    relation('rId5', 'footer', 'footer1.xml'),
  ),
  'word/document.xml': part(`<w:document ${MAIN}><w:body>${BODY}</w:body></w:document>`),
  'word/styles.xml': part(STYLES),
  'word/settings.xml': part(
    `<w:settings ${MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  ),
  'word/header1.xml': part(`<w:hdr ${MAIN}>${paragraph('Header', '{หน่วยงาน} | ปีงบประมาณ พ.ศ. {ปีแผน}')}</w:hdr>`),
  'word/footer1.xml': part(
    `<w:ftr ${MAIN}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('- ')}${field('PAGE')}${run(' -')}</w:p></w:ftr>`,
  ),
};

/** The same bytes each time. */
function wordTemplate() {
  return zipSync(PARTS, { mtime: new Date(1980, 0, 1), level: 9 });
}

if (require.main === module) {
  const file = path.join(__dirname, '..', 'assets', 'o27-template.docx');
  writeFileSync(file, wordTemplate());
  console.log(`Wrote ${path.relative(process.cwd(), file)}`);
}

module.exports = { wordTemplate };

/** The charts of a sheet as they stand in the parts of an .xlsx file, found through their relationships. */
import path from 'node:path';
import { areaName } from '../../../src/core/grid';
import { type ChartPicture, type SeriesPicture, chartFont } from './chart-picture';
import { type Element, childOf, childrenOf, parseXml } from './xml-tree';

type Parts = Readonly<Record<string, string>>;

const HUNDREDTHS_OF_POINT = 100;
/** How the elements of a plot draw their series. */
const DRAWN: Readonly<Record<string, string>> = {
  'c:barChart': 'columns',
  'c:lineChart': 'line',
  'c:radarChart': 'radar',
};

const value = (element: Element | undefined, ...names: readonly string[]): string =>
  childOf(element, ...names)?.attributes.val ?? `no ${names.join('/')}`;

/** "1F2426" of a solid fill inside as "#1f2426". */
const colour = (element: Element | undefined): string => `#${value(element, 'a:solidFill', 'a:srgbClr').toLowerCase()}`;

/** The part that `part` means by this id of a relationship. */
function related(parts: Parts, part: string, id: string | undefined): string {
  const { dir, base } = path.posix.parse(part);
  const relationships = childrenOf(parseXml(parts[`${dir}/_rels/${base}.rels`] ?? ''), 'Relationship');
  const { Target } = relationships.find(({ attributes }) => attributes.Id === id)?.attributes ?? {};
  if (Target === undefined) throw new Error(`${part} relates nothing to ${String(id)}`);
  return path.posix.join(dir, Target);
}

/** `part` is the path of the sheet's part. */
export function chartsInFile(parts: Parts, part: string): ChartPicture[] {
  const drawing = childOf(parseXml(parts[part] ?? ''), 'drawing');
  if (!drawing) return [];
  const place = related(parts, part, drawing.attributes['r:id']);
  return childrenOf(parseXml(parts[place] ?? ''), 'xdr:twoCellAnchor').map((anchor) => {
    const frame = childOf(anchor, 'xdr:graphicFrame');
    const chart = childOf(frame, 'a:graphic', 'a:graphicData', 'c:chart');
    const name = childOf(frame, 'xdr:nvGraphicFramePr', 'xdr:cNvPr')?.attributes.name ?? '';
    const space = parseXml(parts[related(parts, place, chart?.attributes['r:id'])] ?? '');
    return { name, place: covered(anchor), ...chartPicture(space) };
  });
}

/** From the corner of the first cell to the corner of the cell behind the last. */
function covered(anchor: Element): string {
  const [top = 0, left = 0, bottom = 0, right = 0] = ['xdr:from', 'xdr:to'].flatMap((corner) =>
    ['row', 'col'].map((way) => {
      const at = childOf(anchor, corner);
      if (childOf(at, `xdr:${way}Off`)?.text !== '0') throw new Error('it begins or ends inside a cell');
      return Number(childOf(at, `xdr:${way}`)?.text);
    }),
  );
  return areaName({ top, left, bottom: bottom - 1, right: right - 1 });
}

function chartPicture(space: Element): Omit<ChartPicture, 'name' | 'place'> {
  const chart = childOf(space, 'c:chart');
  const plot = childOf(chart, 'c:plotArea');
  const plots = plot?.children.filter(({ name }) => name in DRAWN) ?? [];
  const [first] = plots;
  const upright = value(first, 'c:barDir') === 'col' && value(first, 'c:grouping') === 'clustered';
  const words = childOf(chart, 'c:title', 'c:tx', 'c:rich', 'a:p', 'a:r');
  const axis = childOf(plot, 'c:valAx');
  const number = (...names: readonly string[]) => Number(value(axis, ...names));
  return {
    title: childOf(words, 'a:t')?.text ?? '',
    kind: first?.name === 'c:barChart' && !upright ? 'other bars' : (DRAWN[first?.name ?? ''] ?? 'none'),
    series: plots
      .flatMap((one) => childrenOf(one, 'c:ser').map((series) => ({ one, series })))
      .sort((a, b) => Number(value(a.series, 'c:order')) - Number(value(b.series, 'c:order')))
      .map(({ one, series }) => seriesPicture(one, series)),
    axis: {
      minimum: number('c:scaling', 'c:min'),
      maximum: number('c:scaling', 'c:max'),
      step: number('c:majorUnit'),
      format: childOf(axis, 'c:numFmt')?.attributes.formatCode ?? '',
    },
    legend: value(chart, 'c:legend', 'c:legendPos') === 'b' ? 'bottom' : 'elsewhere',
    titleFont: fontOf(childOf(words, 'a:rPr')),
    font: fontOf(childOf(space, 'c:txPr', 'a:p', 'a:pPr', 'a:defRPr')),
    hiddenToo: value(chart, 'c:plotVisOnly') === '0',
  };
}

/** Thai is shown in the font for complex scripts. */
function fontOf(properties: Element | undefined): string {
  const faces = ['a:latin', 'a:cs'].map((face) => childOf(properties, face)?.attributes.typeface);
  const { sz, b } = properties?.attributes ?? {};
  return chartFont([...new Set(faces)].join(' and '), Number(sz) / HUNDREDTHS_OF_POINT, b === '1');
}

function seriesPicture(plot: Element, series: Element): SeriesPicture {
  const drawn = DRAWN[plot.name] ?? plot.name;
  const shape = childOf(series, 'c:spPr');
  const line = childOf(shape, 'a:ln');
  const dots = childOf(series, 'c:marker', 'c:spPr');
  const dotted = drawn !== 'columns' && value(series, 'c:marker', 'c:symbol') !== 'none';
  return {
    name: childOf(series, 'c:tx', 'c:v')?.text ?? '',
    values: reference(childOf(series, 'c:val', 'c:numRef', 'c:f')),
    categories: reference(childOf(series, 'c:cat', 'c:strRef', 'c:f')),
    drawn,
    colour: colour(drawn === 'columns' ? shape : line),
    dots: dotted ? [colour(dots), colour(childOf(dots, 'a:ln'))] : null,
    dashed: value(line, 'a:prstDash') === 'dash',
    figures: value(series, 'c:dLbls', 'c:showVal') === '1',
  };
}

/** Without the "$" of its cells. */
function reference(formula: Element | undefined): string {
  const [, sheet = '', area = ''] = /^(.*!)([^!]*)$/s.exec(formula?.text ?? '') ?? [];
  return sheet + area.replaceAll('$', '');
}

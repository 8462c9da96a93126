/** xl/drawings/drawingN.xml: where the charts of one sheet are, and what they are called. */
import type { ChartSpec } from '../../../core/sheet';
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from './namespaces';
import { relationshipId } from './relationships';
import { DECLARATION, element } from './xml';

function corner(name: string, column: number, row: number): string {
  const place = [
    ['col', column],
    ['colOff', 0],
    ['row', row],
    ['rowOff', 0],
  ].map(([part, value]) => element(`xdr:${String(part)}`, {}, String(value)));
  return element(name, {}, place.join(''));
}

function frameXml({ title, description }: ChartSpec, index: number): string {
  const named = element('xdr:cNvPr', { id: index + 2, name: title, descr: description });
  const chart = element('c:chart', { 'xmlns:c': CHART, 'r:id': relationshipId(index) });
  const content =
    element('xdr:nvGraphicFramePr', {}, named + '<xdr:cNvGraphicFramePr/>') +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    element('a:graphic', {}, element('a:graphicData', { uri: CHART }, chart));
  return element('xdr:graphicFrame', { macro: '' }, content);
}

/** The relationships of the drawing are the charts in order. */
export function drawingXml(charts: readonly ChartSpec[]): string {
  const anchors = charts.map((chart, index) => {
    const { top, left, bottom, right } = chart.place;
    const corners = corner('xdr:from', left, top) + corner('xdr:to', right + 1, bottom + 1);
    return element('xdr:twoCellAnchor', {}, corners + frameXml(chart, index) + '<xdr:clientData/>');
  });
  const namespaces = { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS };
  return DECLARATION + element('xdr:wsDr', namespaces, anchors.join(''));
}

/** The parts of all charts of a workbook, numbered as they come. */
import type { SheetSpec, WorkbookSpec } from '../../../core/sheet';
import { chartXml } from './chart-part';
import { drawingXml } from './drawing-part';
import { RELATIONSHIPS } from './namespaces';
import { relationshipsXml } from './relationships';
import type { Part } from './zip';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export class Drawings {
  readonly parts: Part[] = [];
  /** Of the content types: path and type. */
  readonly types: (readonly [path: string, type: string])[] = [];
  readonly #font: WorkbookSpec['font'];
  #drawings = 0;
  #charts = 0;

  constructor(font: WorkbookSpec['font']) {
    this.#font = font;
  }

  /** Relative to the sheet's part; null for a sheet without charts. */
  add({ charts }: SheetSpec): string | null {
    if (charts.length === 0) return null;
    this.#drawings += 1;
    const name = `drawing${String(this.#drawings)}.xml`;
    this.#part(`xl/drawings/${name}`, drawingXml(charts), DRAWING_TYPE);
    const targets = charts.map((chart) => {
      this.#charts += 1;
      const file = `chart${String(this.#charts)}.xml`;
      this.#part(`xl/charts/${file}`, chartXml(chart, this.#font.name), CHART_TYPE);
      return { type: `${RELATIONSHIPS}/chart`, target: `../charts/${file}` };
    });
    this.parts.push({ path: `xl/drawings/_rels/${name}.rels`, content: relationshipsXml(targets) });
    return `../drawings/${name}`;
  }

  #part(path: string, content: string, type: string): void {
    this.parts.push({ path, content });
    this.types.push([path, type]);
  }
}

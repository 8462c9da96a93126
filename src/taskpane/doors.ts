/** What the pane in Excel can put into an empty workbook. */
import type { Host } from '../hosts/host';
import { loadEngine } from '../pane/session/load-engine';
import type { Doors } from '../pane/session/doors';

const SAMPLE = 'assets/sample.xlsx';

export function excelDoors(host: Host): Doors {
  return {
    sample: async () => {
      const answer = await fetch(SAMPLE);
      if (!answer.ok) throw new Error(`${SAMPLE}: ${String(answer.status)}`);
      await host.insert(new Uint8Array(await answer.arrayBuffer()));
    },
    form: async () => {
      const { writeForm } = await loadEngine();
      await writeForm(host);
    },
  };
}

/** What the pane in Excel can put into an empty workbook, and hand out. */
import type { Host } from '../hosts/host';
import type { Doors } from '../pane/session/doors';
import { loadEngine } from '../pane/session/load-engine';

const SAMPLE = 'assets/sample.xlsx';
const TEMPLATE = 'assets/o27-template.docx';

export function excelDoors(host: Host, savesFiles: boolean): Doors {
  return {
    sample: async () => {
      await host.insert(await asset(SAMPLE));
    },
    form: async () => {
      const { writeForm } = await loadEngine();
      await writeForm(host);
    },
    word: savesFiles
      ? async (draft, template) => {
          const { handOutWord } = await import('../hosts/word/hand-out');
          await handOutWord(draft, template ?? (await asset(TEMPLATE)));
        }
      : null,
  };
}

async function asset(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Reads files apart from the page, so that a file that takes long can be given up. */
import { readWorkbook } from '../hosts/file/read/read-workbook';
import { type ReadAnswer, type ReadRequest, failedAnswer } from './read-protocol';

function answer(message: ReadAnswer): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  try {
    answer({ kind: 'grid', grid: readWorkbook(data.bytes, data.name) });
  } catch (error) {
    answer(failedAnswer(error));
  }
});

answer({ kind: 'ready' });

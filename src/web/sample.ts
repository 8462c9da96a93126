/** The sample workbook, part of the page. */
let fetched: Promise<Uint8Array<ArrayBuffer>> | null = null;

/** Fetched once and kept; tried again after a failure. */
export async function sampleBytes(): Promise<Uint8Array<ArrayBuffer>> {
  fetched ??= fetchSample();
  try {
    return await fetched;
  } catch (error) {
    fetched = null;
    throw error;
  }
}

async function fetchSample(): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL('../../assets/sample.xlsx', import.meta.url));
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}

/** A file that is part of the page, fetched once and kept. */

export type KeptAsset = () => Promise<Uint8Array<ArrayBuffer>>;

/** Tried again after a failure. */
export function keptAsset(address: URL): KeptAsset {
  let fetched: ReturnType<KeptAsset> | null = null;
  return async () => {
    fetched ??= fetchAsset(address);
    try {
      return await fetched;
    } catch (error) {
      fetched = null;
      throw error;
    }
  };
}

async function fetchAsset(address: URL): ReturnType<KeptAsset> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}

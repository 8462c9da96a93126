/** Years in the words of an earlier plan, moved to those of the new one. */

const YEAR = /(?<!\d|\d[.,])25\d\d(?!\d|[.,]\d)/g;
/** A law keeps its year, and so does a plan of several years. */
const LAW =
  /(?:พ\.?ร\.?บ\.?|พระราชบัญญัติ|พระราชกฤษฎีกา|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ|กฎกระทรวง|ประกาศ|คำสั่ง|มติ)[^\n]{0,120}พ\.?\s?ศ\.?\s?$/;
const SEVERAL = /(?<!\d)(25\d\d)\s*(?:-|–|—|ถึง)\s*(?:พ\.?\s?ศ\.?\s?)?(25\d\d)(?!\d)/g;

/** The year of the plan and the one before it, each by as many years as the plan moves; texts in Arabic digits. */
export function moveYears(text: string, from: number | null, to: number): string {
  if (from === null || from === to) return text;
  const kept = [...text.matchAll(SEVERAL)]
    .filter(([, first, last]) => Number(last) - Number(first) > 1)
    .map(({ index, 0: whole }) => [index, index + whole.length] as const);
  return text.replace(YEAR, (written, at: number) => {
    const year = Number(written);
    const isOfPlan = year === from || year === from - 1;
    const stays = LAW.test(text.slice(0, at)) || kept.some(([start, end]) => start <= at && at < end);
    return isOfPlan && !stays ? String(year + to - from) : written;
  });
}

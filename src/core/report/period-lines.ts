/** "ตุลาคม 2568 - กันยายน 2569" in two lines, as narrow columns show it; any other period as it is. */
export function periodLines(period: string): string {
  return period.replace(' - ', ' -\n');
}

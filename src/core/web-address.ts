/** What Excel takes for the address of a link, in characters. */
const LONGEST = 2079;

/** Whether the text is nothing but the address of a web page, http or https. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(text) && text.length <= LONGEST;
}

// How much is read of what a page says of its document: one title goes through many rules, some of them once for each of
// its signs.

/** UTF-16 units. No title of a document has as many. */
const MOST = 500;

/** The first of them, no character cut in two. */
export const shorten = (text: string): string =>
  text.length > MOST ? text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '') : text;

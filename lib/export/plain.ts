// Words in Markdown that stay words.

/** A text on one line that says what it says: nothing of it is taken for Markdown, HTML, or a link, a highlight (==) or a
 * comment (%%) of a vault. */
export const plain = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .join(' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$#&]|={2,}|%{2,}/g, (marks) => marks.replace(/./g, '\\$&'))
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** The same of several lines, which stay lines. */
export const plainLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(plain)
    .join('\n');

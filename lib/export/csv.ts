// Tables as CSV that a spreadsheet opens right: UTF-8 with its mark, CRLF, and no cell that runs as a formula.

/** A number stays a number; null is an empty cell. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"); full-width signs count as well. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180, with the byte order mark by which Excel knows UTF-8. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let csv = `\ufeff${header.map(cell).join(',')}\r\n`;
  for (const row of rows) csv += `${row.map(cell).join(',')}\r\n`;
  return csv;
}

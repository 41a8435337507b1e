// A quotation with its source, as it is pasted into a report.
import { type CitationStyle, cite } from './citation';
import type { Source } from './source';

/** The words in 「」 or “” as their script has it, inner pairs exchanged, then the citation on a line of its own. */
export function quote(words: string, source: Source, style: CitationStyle = 'gb2015', isTraditional = false): string {
  const text = words.replace(/\s*\n\s*/g, '\n').trim();
  const [open, close, inner] = isTraditional ? ['「', '」', INNER_CORNERS] : ['“', '”', INNER_CURLY];
  const quoted = text.replace(/[“”「」]/g, (mark) => inner[mark] ?? mark);
  return `${open}${quoted}${close}\n${cite(source, style)}`;
}

const INNER_CURLY: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '「': '‘', '」': '’' };
const INNER_CORNERS: Readonly<Record<string, string>> = { '“': '『', '”': '』', '「': '『', '」': '』' };

// `canon1`, the form of a text that decides whether a page has changed. It is frozen: a better one gets another name.
import type { Block } from '../structure/block';

/** Half-width ASCII twins of punctuation; letters and digits keep their width. */
const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '％': '%',
  '～': '~',
};

/** NFC, white space collapsed to one space, punctuation width folded, blocks parted by a line feed; empty blocks dropped. */
export function canon1(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks
    .map(({ text }) =>
      text
        .normalize('NFC')
        .replace(/[，；：！？（）［］％～]/g, (mark) => NARROW[mark] ?? mark)
        .replace(/[\s\u3000\ufeff]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n');
}

/** SHA-256 in hex of the `canon1` form, the key of a version. Needs a secure context (the background has one). */
export async function canon1Key(blocks: readonly Pick<Block, 'text'>[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canon1(blocks)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

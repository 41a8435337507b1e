// Whatever the markup: no character of a page is lost, none is doubled, and every one is tied to its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parse-html';
import { walkLines } from '../../../lib/page/body/walk';

const word = fc.constantFrom(
  '关于',
  '印发',
  ' ',
  '\n',
  '  ',
  '　',
  '&nbsp;',
  '〔2018〕',
  '3',
  '7号',
  '。',
  '\u200b',
  'GDP',
  '　　',
);
const inline = fc.constantFrom('span', 'b', 'font', 'o:p', 'a', 'sup');
const block = fc.constantFrom('p', 'div', 'section', 'center', 'ucapcontent', 'h2', 'blockquote');

const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
const { page } = fc.letrec<{ page: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom('<br>', '<br/>', '<hr>', '<img src="a.png">'),
    fc
      .tuple(inline, fc.array(tie('part'), { maxLength: 3 }))
      .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
    fc
      .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
  ),
  page: fc
    .array(
      fc.oneof(
        tie('part'),
        fc
          .tuple(block, fc.array(tie('part'), { maxLength: 4 }))
          .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
}));

const bare = (shown: string): string => shown.replace(/[\s\u200b]/g, '');

describe('the lines of a page', () => {
  it('hold every character of it once, in order', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { body } = parsePage(`<html><body>${html}</body></html>`);
        const { lines } = walkLines(body, (node) => node.data);
        expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(body.textContent ?? ''));
      }),
      { numRuns: 400 },
    );
  });

  it('say of each character in which node it stands, and where', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { body } = parsePage(`<html><body>${html}</body></html>`);
        for (const { text: line, runs } of walkLines(body, (node) => node.data).lines) {
          expect(line.trim()).toBe(line);
          let covered = 0;
          for (const { node, nodeStart, blockStart, length } of runs) {
            expect(length).toBeGreaterThan(0);
            expect(blockStart).toBeGreaterThanOrEqual(covered);
            expect(bare(line.slice(covered, blockStart))).toBe('');
            expect(node.data.slice(nodeStart, nodeStart + length)).toBe(line.slice(blockStart, blockStart + length));
            covered = blockStart + length;
          }
          expect(bare(line.slice(covered))).toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
});

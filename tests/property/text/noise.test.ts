import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { cleanText } from '../../../lib/text/noise';

const lexicon = loadLexicon();
/** Pieces that noise is made of, thrown together. */
const messy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '化',
        '(huà)',
        '（huà）',
        '(CEPA)',
        '[公#文&思',
        '号]',
        '{{',
        '}}',
        '阅读:',
        '12次',
        ' ',
        '\u3000\n',
        '。',
        '〔2019〕',
        '\ue361',
        '\ud840',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('cleaning any text', () => {
  it('parts it into what is kept, what is removed, and white space', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const { text, map, removed } = cleanText(raw, lexicon);
        const seen = new Uint8Array(raw.length);
        const mark = (start: number, end: number) => {
          for (let i = start; i < end; i++) seen[i] = (seen[i] ?? 0) + 1;
        };
        for (const { start, end } of removed) mark(start, end);
        for (let i = 0; i < text.length; i++) {
          const { start, end } = map.rangeToRaw({ start: i, end: i + 1 });
          if (text.charAt(i) !== ' ') {
            expect(raw.slice(start, end)).toBe(text.charAt(i));
            mark(start, end);
          }
        }
        for (let i = 0; i < raw.length; i++) if (/\S/.test(raw.charAt(i))) expect(seen[i]).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no wide gap, and nothing more for a second cleaning of what held no noise', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const once = cleanText(raw, lexicon);
        expect(once.text).not.toMatch(/\s\s|^\s|\s$|[^\S ]/);
        if (once.removed.length === 0) expect(cleanText(once.text, lexicon).text).toBe(once.text);
      }),
      { numRuns: 300 },
    );
  });
});

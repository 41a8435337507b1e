import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOver, mergeTerms, readTerms, type Term, writeTerms } from '../../../components/options/terms-file';
import { MOST_TERMS } from '../../../lib/platform/settings-record';

describe('a file of terms', () => {
  it('is read whatever stands between the two parts', () => {
    expect(readTerms('\uFEFF# 我的词\r\n粤省事\t粵省事\r\n台=臺\n里 → 裏\n\n软件，軟件')).toEqual({
      terms: [
        ['粤省事', '粵省事'],
        ['台', '臺'],
        ['里', '裏'],
        ['软件', '軟件'],
      ],
      bad: 0,
    });
  });

  it('says how many of its lines are no term', () => {
    expect(readTerms(`一个词\na=b=c\n=b\n${'长'.repeat(51)}=长\n好=好`)).toEqual({
      terms: [['好', '好']],
      bad: 4,
    });
  });

  it('is cut at the most terms that are kept with those that are there, and says so', () => {
    const { terms } = readTerms(Array.from({ length: MOST_TERMS + 5 }, (_, i) => `${i}=x`).join('\n'));
    const own: Term[] = [
      ['0', 'y'],
      ['own', 'y'],
    ];
    expect([mergeTerms([], terms).length, countOver([], terms)]).toEqual([MOST_TERMS, 5]);
    expect([mergeTerms(own, terms).length, countOver(own, terms)]).toEqual([MOST_TERMS, 6]);
    expect(countOver(own, terms.slice(0, 9))).toBe(0);
  });

  it('gives back what was written into it', () => {
    const word = fc.stringMatching(/^[一-鿿A-Za-z0-9=,，→>#&-]{1,50}$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, word), { selector: ([from]) => from }), (terms) => {
        expect(readTerms(writeTerms(terms))).toEqual({ terms, bad: 0 });
      }),
    );
  });

  it('is split at its tabs alone, where it has any', () => {
    const terms: Term[] = [
      ['R&D=研发', '研發'],
      ['云,网', '雲網'],
      ['#号', '#號'],
    ];
    expect(readTerms(writeTerms(terms))).toEqual({ terms, bad: 0 });
  });

  it('puts its terms into those that are there; one that is in both becomes what the file says', () => {
    const [own, added]: [Term[], Term[]] = [
      [
        ['a', 'A'],
        ['b', 'B'],
      ],
      [
        ['b', 'β'],
        ['c', 'C'],
      ],
    ];
    expect(mergeTerms(own, added)).toEqual([
      ['a', 'A'],
      ['b', 'β'],
      ['c', 'C'],
    ]);
  });
});

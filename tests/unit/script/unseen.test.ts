// Sentences of provincial work reports of 2026, of laws and regulations, and some of other genres, none of them in the
// seeds: those in which a converter goes wrong, and some seventy drawn at random. Labelled by hand.
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { createEngine } from '../../../lib/script/engine';
import sentences from '../../fixtures/script/unseen.json';

const engine = createEngine(await scriptBytes());

function mistakes(plain: boolean): number {
  return sentences.reduce((sum, { text, hk }) => {
    const shown = engine.convert(text, { from: 'cn', to: 'hk', plain });
    return sum + [...hk].filter((character, i) => shown[i] !== character).length;
  }, 0);
}

describe('sentences that no list was made from', () => {
  it('are more than 120, each with its source, and OpenCC makes mistakes in them', () => {
    expect(sentences.length).toBeGreaterThan(120);
    expect(sentences.every(({ source }) => source !== '')).toBe(true);
    expect(mistakes(true)).toBeGreaterThan(50);
  });

  it('come out as labelled', () => {
    expect(mistakes(false)).toBe(0);
  });

  it.each(['hk', 'tw'] as const)('come back from %s as they were, with or without the standard named', (to) => {
    for (const { text } of sentences) {
      const shown = engine.convert(text, { from: 'cn', to });
      expect([engine.convert(shown, { from: to, to: 'cn' }), engine.convert(shown, { from: 't', to: 'cn' })]).toEqual([
        text,
        text,
      ]);
    }
  });

  it('are right again where a machine has made them traditional character by character', () => {
    for (const { text, hk } of sentences) {
      // Such a machine leaves a character alone where it would have to choose.
      const mechanical = [...text].map((character) =>
        '发里制复干系准后面台云余只冲范志征注占采松表卷尽当几丰签托核雇'.includes(character)
          ? character
          : engine.convert(character, { from: 'cn', to: 'tw', plain: true }),
      );
      expect(engine.convert(mechanical.join(''), { to: 'hk', repair: true })).toBe(hk);
    }
  });
});

// 170 sentences of the seeds, labelled by hand: where OpenCC errs, and where its phrases must be left as they are.
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { createEngine } from '../../../lib/script/engine';
import sentences from '../../fixtures/script/sentences.json';

const engine = createEngine(await scriptBytes());

/** The characters of a sentence that are not as labelled, by their places. */
function mistakes(text: string, hk: string, plain: boolean): Set<number> {
  const shown = engine.convert(text, { from: 'cn', to: 'hk', plain });
  return new Set([...hk].flatMap((character, i) => (shown[i] === character ? [] : [i])));
}

describe('the labelled sentences of the seeds', () => {
  const counted = sentences.map(({ text, hk }) => ({
    plain: mistakes(text, hk, true),
    ours: mistakes(text, hk, false),
  }));
  const total = (side: 'plain' | 'ours') => counted.reduce((sum, found) => sum + found[side].size, 0);

  it('are more than a hundred, with mistakes of OpenCC in them', () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(total('plain')).toBeGreaterThan(40);
  });

  it('have at least 85 % fewer mistakes than OpenCC makes', () => {
    expect(total('ours')).toBeLessThanOrEqual(0.15 * total('plain'));
  });

  it('have at most three mistakes that OpenCC does not make', () => {
    const fresh = counted.flatMap(({ plain, ours }) => [...ours].filter((place) => !plain.has(place)));
    expect(fresh.length).toBeLessThanOrEqual(3);
  });
});

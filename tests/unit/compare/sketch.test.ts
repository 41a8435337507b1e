import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSketch, sharedValues, sketchOf, unpackSketch } from '../../../lib/compare/sketch';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/raw/${name}`, import.meta.url), 'utf8');
const one = seed('002_7cbc32b565136c29.txt');
const other = seed('001_67a23787f0baa5c2.txt');
const share = (a: string, b: string) => sharedValues(sketchOf(a), sketchOf(b)) / sketchOf(a).length;

describe('a sketch', () => {
  it('keeps about one in 32 of a text', () => {
    const kept = (one.length / sketchOf(one).length) | 0;
    expect(kept).toBeGreaterThan(24);
    expect(kept).toBeLessThan(48);
  });

  it('of a part stands whole in that of the text', () => {
    expect(share(one.slice(3000, 7000), one)).toBeGreaterThan(0.97);
    expect(share(one, one.slice(0, one.length / 2))).toBeCloseTo(0.5, 1);
  });

  it('of another text shares next to nothing', () => expect(share(one, other)).toBeLessThan(0.05));

  it('comes back from its packed form as it was', () => {
    const sketch = sketchOf(one);
    expect(unpackSketch(packSketch(sketch))).toEqual(sketch);
    expect(unpackSketch(packSketch(sketchOf('')))).toEqual(new Uint32Array(0));
  });

  it('never changes: packed sketches are stored in the package', () => {
    expect([
      ...sketchOf('到2022年，全省数字经济增加值力争突破6万亿元，占GDP比重超过50%。电子信息制造业营业收入达到5万亿元'),
    ]).toMatchInlineSnapshot(`
      [
        86387581,
        99319158,
        123404094,
      ]
    `);
  });
});

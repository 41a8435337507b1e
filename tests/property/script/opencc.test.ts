import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { createEngine } from '../../../lib/script/engine';
import { ALL_ROUTES } from '../../../lib/script/routes';
import { DICTIONARIES } from '../../../lib/script/sources';

const engine = createEngine(await scriptBytes());
const openccOf = ConverterBuilder(preset);
const raw = new URL('../../../seeds/raw/', import.meta.url);
const seeds = readdirSync(raw).map((name) => readFileSync(new URL(name, raw), 'utf8'));

const entries = Object.values(DICTIONARIES).flatMap((group) => group.flatMap((dictionary) => dictionary.split('|')));
const words = fc.nat(entries.length * 2 - 1).map((n) => entries[n >> 1]?.split(' ')[n & 1] ?? '');
const spellings = ALL_ROUTES.map(([from, to]) => openccOf({ from, to }));
/** A word as another region writes it: later steps' phrases are met in forms that no dictionary lists. */
const respelt = fc.tuple(words, fc.constantFrom(...spellings)).map(([word, spell]) => spell(word));
/** Two words that share a character, so that one cuts into the other. */
const cutWords = fc.tuple(words, fc.oneof(words, respelt), fc.nat(3)).map(([a, b, cut]) => a + b.slice(cut));
const phrases = fc.array(fc.oneof(words, respelt, cutWords, fc.constantFrom('，', '。', ' ', 'a', '1', '的')), {
  maxLength: 12,
});

const descriptions = fc.integer({ min: 0x2ff0, max: 0x2fff }).map((code) => String.fromCodePoint(code));
const compatibility = fc
  .oneof(fc.integer({ min: 0xf900, max: 0xfad9 }), fc.integer({ min: 0x2f800, max: 0x2fa1d }))
  .map((code) => String.fromCodePoint(code));
const han = fc
  .oneof(fc.integer({ min: 0x4e00, max: 0x9fff }), fc.integer({ min: 0x20000, max: 0x323af }))
  .map((code) => String.fromCodePoint(code));
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const surrogates = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const anything = fc.array(fc.oneof(words, descriptions, compatibility, han, units, surrogates), { maxLength: 24 });

describe.each(ALL_ROUTES)('plain %s → %s is OpenCC’s own answer', (from, to) => {
  const opencc = openccOf({ from, to });
  const ours = (text: string) => engine.convert(text, { from, to, plain: true });

  it('on the five seeds', () => {
    for (const seed of seeds) expect(ours(seed) === opencc(seed)).toBe(true);
  });

  it('on OpenCC’s phrases strung together', () => {
    fc.assert(
      fc.property(phrases, (parts) => ours(parts.join('')) === opencc(parts.join(''))),
      { numRuns: 1500 },
    );
  });

  it('on any UTF-16: lone surrogates, description sequences, compatibility ideographs', () => {
    fc.assert(
      fc.property(anything, (parts) => ours(parts.join('')) === opencc(parts.join(''))),
      { numRuns: 1500 },
    );
  });
});

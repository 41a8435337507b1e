// What ./route knows before it reads a text: each character's final form and what it may start.
import { DESCRIPTIONS } from './stage';
import { eachKey, type Table, unchanged } from './tables';
import { GOLDEN } from './trie';

// What a UTF-16 unit asks of the pass; 0 for one that is part of no phrase at all.
/** Part of a phrase that could be found between two phrases: a run goes on. */
const INNER = 1;
/** With the right next unit (see `pairs`) some step has a phrase beginning here. */
export const SPECIAL = 2;
/** Some step has a single character beginning here that is no plain unit, before or after. */
export const LONG = 4;
/** Opens an ideographic description sequence. */
export const DESCRIPTION = 8;
/** Perhaps a compatibility ideograph. */
export const COMPATIBILITY = 16;
/** A phrase that cuts the text may begin here. */
export const START = 32;

/** A Bloom filter of one hash over pairs of units: a false alarm costs time, never correctness. */
const PAIR_BITS = 17;
export const pairHash = (first: number, second: number): number =>
  Math.imul((first << 16) | second, GOLDEN) >>> (32 - PAIR_BITS);

export interface Classes {
  /** For each unit what all steps make of it when no phrase is near. */
  chars: Uint16Array;
  flags: Uint8Array;
  pairs: Uint8Array;
}

/** The units that `chars` turns into each unit.
 * @param changed all the units that it changes. */
function sourcesOf(chars: Uint16Array, changed: ReadonlySet<number>): (unit: number) => number[] {
  const sources = new Map<number, number[]>();
  for (const unit of changed) {
    const form = chars[unit] ?? 0;
    const others = sources.get(form);
    if (others) others.push(unit);
    else sources.set(form, chars[form] === form ? [form, unit] : [unit]);
  }
  return (unit) => sources.get(unit) ?? (chars[unit] === unit ? [unit] : []);
}

/** @param cutter the table whose phrases cut the text: none of them can be found again in a run between them. */
export function classify(stages: readonly Table[], cutter: Table | undefined): Classes {
  const chars = unchanged();
  const flags = new Uint8Array(0x10000);
  const pairs = new Uint8Array(1 << PAIR_BITS);
  const changed = new Set<number>();
  for (const stage of stages) {
    const sources = sourcesOf(chars, changed);
    eachKey(stage, stage === cutter ? 'guarded' : 0, (entry, key, length) => {
      if (entry >= stage.phrases && entry < stage.guarded) return;
      for (let i = 0; i < length; i++) {
        const value = INNER | (i > 0 ? 0 : entry < stage.phrases ? SPECIAL : LONG);
        for (const source of sources(key[i] ?? 0)) flags[source] = (flags[source] ?? 0) | value;
      }
      if (entry >= stage.phrases) return;
      const seconds = sources(key[1] ?? 0);
      for (const first of sources(key[0] ?? 0)) for (const second of seconds) pairs[pairHash(first, second)] = 1;
    });
    for (const unit of stage.changed) changed.add(unit);
    for (const unit of changed) chars[unit] = stage.chars[chars[unit] ?? 0] ?? 0;
  }
  return { chars, flags, pairs };
}

/** Marks what sends a text another way.
 * @param compatibility the table that replaces compatibility ideographs, where the route has one. */
export function markRare(flags: Uint8Array, compatibility: Table | undefined): void {
  flags.fill(DESCRIPTION, DESCRIPTIONS.first, DESCRIPTIONS.last + 1);
  if (!compatibility) return;
  for (const unit of compatibility.changed) flags[unit] = COMPATIBILITY;
  eachKey(compatibility, 0, (_entry, key) => {
    flags[key[0] ?? 0] = (flags[key[0] ?? 0] ?? 0) | COMPATIBILITY;
  });
}

// What ./route knows before it reads a text: each character's final form and what it may start.
import { DESCRIPTIONS } from './stage';
import { type Table, unchanged } from './tables';
import { eachKey, pairHash } from './trie';

// What a UTF-16 unit asks of the pass; 0 for one that is part of no phrase at all.
/** Part of a phrase that could be found between two phrases: a run goes on. */
const INNER = 1;
/** Some step has a single character beginning here that is no plain unit, before or after. */
export const LONG = 4;
/** Opens an ideographic description sequence. */
export const DESCRIPTION = 8;
/** Perhaps a compatibility ideograph. */
export const COMPATIBILITY = 16;
/** A phrase that cuts the text may begin here. */
export const START = 32;
/** What it becomes depends on its neighbours. */
export const CONTEXT = 64;

/** Where later steps' phrases may begin: a Bloom filter of one hash over pairs of units, 1 for perhaps. A false alarm
 * costs time, never correctness. */
export const PAIR_BITS = 16;

export interface Classes {
  /** For each unit what all steps make of it when no phrase is near. */
  chars: Uint16Array;
  flags: Uint8Array;
  pairs: Uint8Array;
}

/** The units that `chars` turns into each unit, as chains: the first, then from each one the next; 0 ends a chain. */
function sourcesOf(chars: Uint16Array, changed: readonly number[]): (unit: number) => number[] {
  const firsts = new Uint16Array(0x10000);
  const nexts = new Uint16Array(0x10000);
  for (const unit of changed) {
    const form = chars[unit] ?? 0;
    nexts[unit] = firsts[form] ?? 0;
    firsts[form] = unit;
  }
  return (unit) => {
    const sources = chars[unit] === unit ? [unit] : [];
    for (let source = firsts[unit] ?? 0; source > 0; source = nexts[source] ?? 0) sources.push(source);
    return sources;
  };
}

/** What all steps make of each unit, one after the other: `chars`, kept up to date step by step. */
function applyStep(step: Table, chars: Uint16Array, changed: number[], isChanged: Uint8Array): void {
  for (const unit of changed) chars[unit] = step.chars[chars[unit] ?? 0] ?? 0;
  for (const unit of step.changed) {
    if (isChanged[unit] === 1) continue;
    isChanged[unit] = 1;
    chars[unit] = step.chars[unit] ?? 0;
    changed.push(unit);
  }
}

/** @param cutter the table whose phrases cut the text. Where it is the first step, too, none of them can be found again
 * in a run between them. */
export function classify(stages: readonly Table[], cutter: Table | undefined): Classes {
  const chars = unchanged();
  const flags = new Uint8Array(0x10000);
  const pairs = new Uint8Array(1 << PAIR_BITS);
  const changed: number[] = [];
  const isChanged = new Uint8Array(0x10000);
  for (const stage of stages) {
    const sources = sourcesOf(chars, changed);
    const mark = (unit: number, flag: number): void => {
      for (const source of sources(unit)) flags[source] = (flags[source] ?? 0) | flag;
    };
    for (const single of stage.singles) {
      mark(single.charCodeAt(0), INNER | LONG);
      if (single.length > 1) mark(single.charCodeAt(1), INNER);
    }
    if (stage !== cutter || stage !== stages[0]) {
      eachKey(stage.trie, (entry, key, length) => {
        if (entry >= stage.phrases) return;
        for (let i = 0; i < length; i++) mark(key[i] ?? 0, INNER);
        const seconds = sources(key[1] ?? 0);
        for (const first of sources(key[0] ?? 0)) {
          for (const second of seconds) pairs[pairHash(first, second, PAIR_BITS)] = 1;
        }
      });
    }
    applyStep(stage, chars, changed, isChanged);
  }
  if (cutter) {
    for (let node = cutter.trie.firsts[1] ?? 0; --node > 0; ) {
      const unit = cutter.trie.labels[node] ?? 0;
      flags[unit] = (flags[unit] ?? 0) | START;
    }
  }
  return { chars, flags, pairs };
}

/** Marks what sends a text another way.
 * @param compatibility the table that replaces compatibility ideographs, where the route has one. */
export function markRare(flags: Uint8Array, compatibility: Table | undefined): void {
  flags.fill(DESCRIPTION, DESCRIPTIONS.first, DESCRIPTIONS.last + 1);
  if (!compatibility) return;
  for (const unit of compatibility.changed) flags[unit] = COMPATIBILITY;
  eachKey(compatibility.trie, (_entry, key) => {
    flags[key[0] ?? 0] = (flags[key[0] ?? 0] ?? 0) | COMPATIBILITY;
  });
}

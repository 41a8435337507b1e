// One conversion in one pass: phrases with their text after all steps, single characters through one array, and only
// where a later step's phrase may begin between the phrases the steps themselves (./stage).
import { BREAK, COMPATIBILITY, classify, DESCRIPTION, LONG, markRare, pairHash, SPECIAL } from './classify';
import { createFinals } from './finals';
import { createChooser } from './policy/choose';
import type { Straddles } from './policy/straddle';
import type { Plan, TableName } from './routes';
import { applyTable, applyTables, longest, matchEnd, unmatchedLengths } from './stage';
import type { Table } from './tables';
import { CODE_BITS, GOLDEN } from './trie';
import { Units } from './units';

/** @param guarded whether the policy layer's guards count, too.
 * @returns the converted text, or the same string when nothing changes. */
export type Route = (text: string, guarded: boolean) => string;

export function createRoute(
  plan: Plan,
  tables: Record<TableName, Table>,
  codes: Uint16Array,
  straddles: Straddles,
): Route {
  const stages = plan.stages.map((name) => tables[name]);
  const segmentation = plan.segmentation ?? (stages.length === 1 ? plan.stages[0] : undefined);
  const cutter = segmentation && tables[segmentation];
  const { chars, flags, pairs } = classify(stages, cutter);
  markRare(flags, plan.normalised ? tables.compatibility : undefined);
  const trie = (cutter ?? tables.compatibility).trie;
  const { edges, shift, mask, entries } = trie;
  const roots = cutter ? trie.roots() : new Int32Array(0x10000);
  const finals = createFinals(stages, cutter ?? tables.compatibility, codes);
  const { starts, lengths, changes } = finals;
  const choose = createChooser(cutter ?? tables.compatibility, codes, cutter === tables.st ? straddles : undefined);
  const out = new Units();
  const run = new Units();
  const source = new Units();

  const normalise = (text: string): string => {
    source.reset(text, 0, text.length);
    const normal = new Units();
    applyTable(tables.compatibility, codes, source.data, 0, source.length, normal);
    return normal.text();
  };

  /** Appends the text of a phrase to `out`. */
  const putPhrase = (entry: number, text: string, start: number, end: number): void => {
    if (starts[entry] === 0) finals.learn(entry, text.slice(start, end));
    const at = starts[entry] ?? 0;
    out.append(finals.pool.data, at, at + (lengths[entry] ?? 0));
  };

  /** OpenCC's own way, for texts with ideographic description sequences.
   * @param low only entries below this number cut the text. */
  const exact = (text: string, low: number): string => {
    source.reset(text, 0, text.length);
    const { data, length } = source;
    const lengthAt = unmatchedLengths(data, 0, length);
    out.length = 0;
    let from = 0;
    for (let i = 0; i < length; ) {
      const entry = cutter ? longest(cutter, codes, data, i, length, low, Infinity) : -1;
      const next = entry < 0 ? i + lengthAt(i) : matchEnd;
      if (entry >= 0) {
        applyTables(stages, codes, data, from, i, out);
        putPhrase(entry, text, i, next);
        from = next;
      }
      i = next;
    }
    applyTables(stages, codes, data, from, length, out);
    return out.text();
  };

  /** Takes back what the pass wrote since `outAt` and writes what the steps make of text[start, end) instead.
   * @returns 1 if that differs from the text. */
  const redo = (text: string, start: number, end: number, outAt: number): number => {
    run.reset(text, start, end);
    out.length = outAt;
    applyTables(stages, codes, run.data, 0, run.length, out);
    if (out.length - outAt !== run.length) return 1;
    for (let i = 0; i < run.length; i++) if (out.data[outAt + i] !== run.data[i]) return 1;
    return 0;
  };

  const pass = (text: string, guarded: boolean, ignored: number): string => {
    const low = cutter ? (guarded ? cutter.guarded : cutter.phrases) : 0;
    const length = text.length;
    out.length = 0;
    out.reserve(length);
    let data = out.data;
    let at = 0;
    let changed = 0;
    let runStart = 0;
    let runAt = 0;
    let special = false;
    for (let i = 0; i < length; ) {
      const unit = text.charCodeAt(i);
      let node = roots[unit] ?? 0;
      if (node !== 0) {
        let entry = -1;
        let end = i;
        for (let k = i + 1; k < length; k++) {
          const code = codes[text.charCodeAt(k)] ?? 0;
          if (code === 0) break;
          const key = (node << CODE_BITS) | code;
          let place = Math.imul(key, GOLDEN) >>> shift;
          while (edges[place * 2] !== key && edges[place * 2] !== 0) place = (place + 1) & mask;
          if (edges[place * 2] === 0) break;
          node = edges[place * 2 + 1] ?? 0;
          const ending = (entries[node] ?? 0) - 1;
          if (ending >= 0 && ending < low) {
            entry = ending;
            end = k + 1;
          }
        }
        if (guarded && entry >= 0 && choose.isWatched(entry)) {
          entry = choose.entryAt(text, i);
          end = choose.end();
        }
        if (entry >= 0) {
          if (special) changed |= redo(text, runStart, i, runAt);
          else out.length = at;
          special = false;
          putPhrase(entry, text, i, end);
          at = out.length;
          out.reserve(length - end);
          data = out.data;
          changed |= changes[entry] ?? 0;
          runStart = i = end;
          runAt = at;
          continue;
        }
      }
      const flag = (flags[unit] ?? 0) & ~ignored;
      if (flag !== 0) {
        if (flag & DESCRIPTION) return exact(plan.normalised && !ignored ? normalise(text) : text, low);
        if (flag & COMPATIBILITY) return pass(normalise(text), guarded, COMPATIBILITY);
        if (flag & LONG || (flag & SPECIAL && pairs[pairHash(unit, text.charCodeAt(i + 1))] === 1)) special = true;
        else if (flag & BREAK) {
          if (special) {
            changed |= redo(text, runStart, i, runAt);
            at = out.length;
            out.reserve(length - i);
            data = out.data;
            special = false;
          }
          runStart = i;
          runAt = at;
        }
      }
      const form = chars[unit] ?? 0;
      changed |= form ^ unit;
      data[at++] = form;
      i++;
    }
    if (special) changed |= redo(text, runStart, length, runAt);
    else out.length = at;
    return changed === 0 ? text : out.text();
  };

  return (text, guarded) => {
    const converted = pass(text, guarded, 0);
    for (const units of [out, run, source]) units.release();
    return converted === text ? text : converted;
  };
}

// One conversion in one pass: phrases with their text after all steps, single characters through one array, and only
// where a later step's phrase may begin between the phrases the steps themselves (./stage).
import { COMPATIBILITY, classify, DESCRIPTION, LONG, markRare, pairHash, SPECIAL, START } from './classify';
import { createFinals } from './finals';
import { createChooser } from './policy/choose';
import type { Straddles } from './policy/straddle';
import type { Plan, TableName } from './routes';
import { applyTable, applyTables, longest, matchEnd, unmatchedLengths } from './stage';
import type { Table } from './tables';
import { type Alphabet, childOf, rootsOf } from './trie';
import { Units } from './units';

/** @param guarded whether the policy layer's guards count, too.
 * @returns the converted text, or the same string when nothing changes. */
export type Route = (text: string, guarded: boolean) => string;

const RARE = DESCRIPTION | COMPATIBILITY;

export function createRoute(
  plan: Plan,
  tables: Record<TableName, Table>,
  alphabet: Alphabet,
  straddles: Straddles,
): Route {
  const { codes } = alphabet;
  const stages = plan.stages.map((name) => tables[name]);
  const segmentation = plan.segmentation ?? (stages.length === 1 ? plan.stages[0] : undefined);
  const cutter = segmentation && tables[segmentation];
  const { chars, flags, pairs } = classify(stages, cutter);
  markRare(flags, plan.normalised ? tables.compatibility : undefined);
  const trie = (cutter ?? tables.compatibility).trie;
  const { edges, shift, entries } = trie;
  const roots = cutter ? rootsOf(trie, alphabet) : new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) if (roots[unit] !== 0) flags[unit] = (flags[unit] ?? 0) | START;
  const finals = createFinals(stages, cutter ?? tables.compatibility, codes);
  const { starts, lengths, changes } = finals;
  const choose = createChooser(
    cutter ?? tables.compatibility,
    codes,
    roots,
    cutter === tables.st ? straddles : undefined,
  );
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
      const flag = (flags[unit] ?? 0) & ~ignored;
      if (flag === 0) {
        if (special) {
          changed |= redo(text, runStart, i, runAt);
          at = out.length;
          out.reserve(length - i);
          data = out.data;
          special = false;
        }
        const form = chars[unit] ?? 0;
        changed |= form ^ unit;
        data[at++] = form;
        runStart = ++i;
        runAt = at;
        continue;
      }
      if (flag & RARE) {
        if (flag & COMPATIBILITY) return pass(normalise(text), guarded, COMPATIBILITY);
        return exact(plan.normalised && !ignored ? normalise(text) : text, low);
      }
      if (flag & START) {
        let node = roots[unit] ?? 0;
        let entry = -1;
        let end = i;
        for (let k = i + 1; k < length; k++) {
          const code = codes[text.charCodeAt(k)] ?? 0;
          if (code === 0) break;
          node = childOf(edges, shift, node, code);
          if (node === 0) break;
          const ending = (entries[node] ?? 0) - 1;
          if (ending >= 0 && ending < low) {
            entry = ending;
            end = k + 1;
          }
        }
        if (guarded && entry >= 0 && choose.isDoubtful(entry, text, i, end)) {
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
      if (flag & LONG || (flag & SPECIAL && pairs[pairHash(unit, text.charCodeAt(i + 1))] === 1)) special = true;
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

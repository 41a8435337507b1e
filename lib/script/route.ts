// One conversion in one pass: phrases with their text after all steps, single characters through one array, and only
// where a character is no plain unit or a later step's phrase cannot be told apart the steps themselves (./stage).
import { COMPATIBILITY, CONTEXT, classify, DESCRIPTION, LONG, markRare, PAIR_BITS, START } from './classify';
import { createFinals } from './finals';
import { createLater } from './later';
import { createChooser } from './policy/choose';
import { CONTEXT_UNITS, formAt } from './policy/contexts';
import type { Straddles } from './policy/straddle';
import type { Plan, TableName } from './routes';
import { applyTable, applyTables, longest, matchEnd, unmatchedLengths } from './stage';
import type { Table } from './tables';
import { childOf, pairHash, secondOf } from './trie';
import { Units } from './units';

/** Appends to the row that the route was made with what text[start, end) becomes.
 * @param guarded whether the policy layer's guards count, too.
 * @returns 1 if that differs from the text, otherwise 0. */
export type Route = (text: string, start: number, end: number, guarded: boolean) => number;

const RARE = DESCRIPTION | COMPATIBILITY;

/** @param tableOf decodes a table when first asked for it.
 * @param straddles made when first asked for; only simplified text is cut into words.
 * @param out where the converted text goes. */
export function createRoute(
  plan: Plan,
  tableOf: (name: TableName) => Table,
  straddles: () => Straddles,
  out: Units,
): Route {
  const stages = plan.stages.map(tableOf);
  const [first, second] = stages;
  const segmentation = plan.segmentation ?? (stages.length === 1 ? plan.stages[0] : undefined);
  const compatibility = tableOf('compatibility');
  const cutter = segmentation && tableOf(segmentation);
  const { chars, flags, pairs } = classify(stages, cutter);
  const shownOf = (form: number): number =>
    stages.slice(1).reduce((shown, { chars: forms }) => forms[shown] ?? 0, form);
  for (const [unit, form] of plan.defaults ?? []) chars[unit] = shownOf(form);
  const isSimplified = segmentation === 'st';
  if (isSimplified) for (const unit of CONTEXT_UNITS) flags[unit] = (flags[unit] ?? 0) | CONTEXT;
  markRare(flags, plan.normalised ? compatibility : undefined);
  const { trie } = cutter ?? compatibility;
  const { entries } = trie;
  const finals = createFinals(stages, cutter ?? compatibility);
  const { starts, lengths, changes } = finals;
  const choose = createChooser(cutter ?? compatibility, isSimplified ? straddles : undefined);
  const run = new Units();
  const source = new Units();
  const later =
    first && second && first === cutter && stages.length === 2 ? createLater(first, second, flags, run) : undefined;

  const normalise = (text: string): string => {
    source.reset(text, 0, text.length);
    const normal = new Units();
    applyTable(compatibility, source.data, 0, source.length, normal);
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
  const exact = (text: string, low: number): void => {
    source.reset(text, 0, text.length);
    const { data, length } = source;
    const lengthAt = unmatchedLengths(data, 0, length);
    let from = 0;
    for (let i = 0; i < length; ) {
      const entry = cutter ? longest(cutter, data, i, length, low, Infinity) : -1;
      const next = entry < 0 ? i + lengthAt(i) : matchEnd;
      if (entry >= 0) {
        applyTables(stages, data, from, i, out);
        putPhrase(entry, text, i, next);
        from = next;
      }
      i = next;
    }
    applyTables(stages, data, from, length, out);
  };

  /** @returns 1 if what was written since `outAt` differs from text[start, end). */
  const differs = (text: string, start: number, end: number, outAt: number): number => {
    if (out.length - outAt !== end - start) return 1;
    for (let i = start; i < end; i++) if (out.data[outAt + i - start] !== text.charCodeAt(i)) return 1;
    return 0;
  };

  /** Takes back what the pass wrote since `outAt` and writes what the steps make of text[start, end) instead.
   * @returns 1 if that differs from the text. */
  const redo = (text: string, start: number, end: number, outAt: number): number => {
    run.reset(text, start, end);
    out.length = outAt;
    applyTables(stages, run.data, 0, run.length, out);
    return differs(text, start, end, outAt);
  };

  let cutEnd = 0;
  /** @returns the phrase that cuts text[at, end), or −1; `cutEnd` tells where it ends. */
  const cutAt = (text: string, at: number, end: number, guarded: boolean, low: number): number => {
    let node = at + 1 < end ? secondOf(trie, text.charCodeAt(at), text.charCodeAt(at + 1)) : 0;
    let entry = -1;
    for (let k = at + 2; node > 0; k++) {
      const ending = (entries[node] ?? 0) - 1;
      if (ending >= 0 && ending < low) {
        entry = ending;
        cutEnd = k;
      }
      node = k < end ? childOf(trie, node, text.charCodeAt(k)) : 0;
    }
    if (guarded && entry >= 0 && choose.isDoubtful(entry, text, at, cutEnd, end)) {
      entry = choose.entryAt(text, at, end);
      cutEnd = choose.end();
    }
    return entry;
  };

  /** @returns as `Route`, or RARE where the text holds what asks for another way: then `out` is in disorder. */
  const pass = (text: string, start: number, end: number, guarded: boolean, ignored: number): number => {
    const low = cutter ? (guarded ? cutter.guarded : cutter.phrases) : 0;
    const isCut = (place: number): boolean => cutAt(text, place, end, guarded, low) >= 0;
    out.reserve(end - start);
    let data = out.data;
    let at = out.length;
    let changed = 0;
    let runStart = start;
    let runAt = at;
    let special = false;
    for (let i = start; i < end; ) {
      const unit = text.charCodeAt(i);
      const flag = (flags[unit] ?? 0) & ~ignored;
      if (flag === 0) {
        if (special) {
          changed |= redo(text, runStart, i, runAt);
          at = out.length;
          out.reserve(end - i);
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
      if (flag & RARE) return RARE;
      if (flag & START) {
        const entry = cutAt(text, i, end, guarded, low);
        if (entry >= 0) {
          const next = cutEnd;
          if (special) changed |= redo(text, runStart, i, runAt);
          else out.length = at;
          special = false;
          putPhrase(entry, text, i, next);
          at = out.length;
          out.reserve(end - next);
          data = out.data;
          changed |= changes[entry] ?? 0;
          runStart = i = next;
          runAt = at;
          continue;
        }
      }
      const isLater = pairs[pairHash(unit, text.charCodeAt(i + 1), PAIR_BITS)] === 1;
      if (flag & LONG || (isLater && !later)) special = true;
      else if (isLater && later) {
        const entry = later.entryAt(text, i, end, isCut);
        if (entry >= 0) {
          out.length = at;
          later.put(entry, text, i, out);
          changed |= differs(text, i, later.end(), at);
          at = out.length;
          i = later.end();
          out.reserve(end - i);
          data = out.data;
          continue;
        }
      }
      const told = flag & CONTEXT && guarded ? formAt(unit, text, i, start, end) : 0;
      const form = told ? shownOf(told) : (chars[unit] ?? 0);
      changed |= form ^ unit;
      data[at++] = form;
      i++;
    }
    if (special) changed |= redo(text, runStart, end, runAt);
    else out.length = at;
    return changed === 0 ? 0 : 1;
  };

  return (text, start, end, guarded) => {
    const outAt = out.length;
    let changed = pass(text, start, end, guarded, 0);
    if (changed === RARE) {
      const normal = plan.normalised ? normalise(text.slice(start, end)) : text.slice(start, end);
      out.length = outAt;
      if (pass(normal, 0, normal.length, guarded, COMPATIBILITY) === RARE) {
        out.length = outAt;
        exact(normal, cutter ? (guarded ? cutter.guarded : cutter.phrases) : 0);
      }
      changed = differs(text, start, end, outAt);
    }
    run.release();
    source.release();
    return changed;
  };
}

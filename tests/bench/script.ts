// Script conversion against opencc-js, taken in turns in one run: ratios hold where absolute figures drift.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { simplecc } from 'simplecc-wasm';
import { scriptBytes } from '../../lib/cli/dictionaries';
import { createEngine } from '../../lib/script/engine';
import { ALL_ROUTES } from '../../lib/script/routes';

const ROUNDS = 11;
/** The routes that simplecc-wasm knows, as it names them. */
const SIMPLECC: Readonly<Record<string, Parameters<typeof simplecc>[1]>> = {
  'cn→hk': 's2hk',
  'cn→tw': 's2tw',
  'cn→twp': 's2twp',
  'hk→cn': 'hk2s',
  't→cn': 't2s',
};
const raw = new URL('../../seeds/raw/', import.meta.url);
const seeds = readdirSync(raw).map((name) => readFileSync(new URL(name, raw), 'utf8'));
const paragraphs = seeds.flatMap((seed) => seed.split('\n')).filter((line) => line !== '');
const characters = paragraphs.join('').length;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const elapsed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Medians in milliseconds of pieces of work done in turns. */
function inTurns(works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) for (const [i, work] of works.entries()) times[i]?.push(elapsed(work));
  return times.map(median);
}

const heap = (): number => {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

const bytes = await scriptBytes();
console.log(`data/script.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
const before = heap();
let engine = createEngine(bytes);
const first = elapsed(() => {
  engine = createEngine(bytes);
});
const ready = elapsed(() => void engine.convert('发展', { from: 'cn', to: 'hk' }));
const memory = heap() - before;
let opencc = ConverterBuilder(preset)({ from: 'cn', to: 'hk' });
const openccReady = elapsed(() => {
  opencc = ConverterBuilder(preset)({ from: 'cn', to: 'hk' });
  opencc('发展');
});
console.log(
  `ready for cn→hk: ours ${(first + ready).toFixed(1)} ms, opencc-js ${openccReady.toFixed(1)} ms; ours keeps ${memory.toFixed(1)} MB${global.gc ? '' : ' (run with --expose-gc for a true figure)'}`,
);

console.log(`\n${paragraphs.length} paragraphs of the seeds, ${characters} characters, one call each, M characters/s`);
for (const [from, to] of ALL_ROUTES) {
  const openccConvert = ConverterBuilder(preset)({ from, to });
  const config = SIMPLECC[`${from}→${to}`];
  const [theirs = 0, plain = 0, policy = 0, wasm = 0] = inTurns([
    () => paragraphs.forEach((text) => void openccConvert(text)),
    () => paragraphs.forEach((text) => void engine.convert(text, { from, to, plain: true })),
    () => paragraphs.forEach((text) => void engine.convert(text, { from, to })),
    ...(config ? [() => paragraphs.forEach((text) => void simplecc(text, config))] : []),
  ]);
  const speed = (ms: number) => (characters / ms / 1000).toFixed(1).padStart(6);
  console.log(
    `${`${from}→${to}`.padEnd(7)} opencc-js ${speed(theirs)}   plain ${speed(plain)} (${(theirs / plain).toFixed(2)}×)   with policy ${speed(policy)} (${(theirs / policy).toFixed(2)}×)${config ? `   simplecc-wasm ${speed(wasm)}` : ''}`,
  );
}

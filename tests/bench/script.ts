// Script conversion against opencc-js, taken in turns in one run: ratios hold where absolute figures drift.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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
/** Milliseconds of processor time: other programs on the machine do not count. */
const elapsed = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Medians in milliseconds of pieces of work done in turns. */
function inTurns(works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) for (const [i, work] of works.entries()) times[i]?.push(elapsed(work));
  return times.map(median);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Megabytes kept, WebAssembly's memory with them. */
const kept = (): number => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};
const held: unknown[] = [];
/** What it takes until the first text is converted, and what is kept then. */
function starting<Made>(name: string, bytes: number, start: () => Made): Made {
  const before = kept();
  const begin = performance.now();
  const made = start();
  const ms = performance.now() - begin;
  held.push(made);
  console.log(
    `${name.padEnd(14)} ${(bytes / 1000).toFixed(0).padStart(5)} kB, ready for cn→hk in ${ms.toFixed(1)} ms, keeps ${(kept() - before).toFixed(1)} MB`,
  );
  return made;
}

const packages = new URL('../../node_modules/', import.meta.url);
const sizeOf = (path: string): number => statSync(new URL(path, packages)).size;
const bytes = await scriptBytes();
console.log(`data/script.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
const engine = starting('ours', bytes.length, () => {
  const made = createEngine(bytes);
  made.convert('发展', { from: 'cn', to: 'hk' });
  return made;
});
starting('opencc-js', sizeOf('opencc-js/dist/umd/full.js'), () => {
  const made = ConverterBuilder(preset)({ from: 'cn', to: 'hk' });
  made('发展');
  return made;
});
const wasm = readdirSync(new URL('simplecc-wasm/', packages), { recursive: true, encoding: 'utf8' }).find((path) =>
  path.endsWith('.wasm'),
);
starting('simplecc-wasm', wasm ? sizeOf(`simplecc-wasm/${wasm}`) : 0, () => simplecc('发展', 's2hk'));

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

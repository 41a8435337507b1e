// Conversion of one long page in a real Chromium: ours, the floor that none can beat, the least that a converter does whose
// writes can be undone and are not felt, and opencc-js per node, in turns.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptBytes } from '../../lib/cli/dictionaries';
import { launchExtension } from '../e2e/harness/extension';
import type { Shown } from './converting';
import { serveModules } from './serve-modules';

const ROUNDS = 40;
const CHARACTERS = 147_000;
/** Milliseconds in which layout and paint have come to rest. */
const RESTS = 250;

const raw = join(import.meta.dirname, '../../seeds/raw');
const opencc = readFileSync(join(import.meta.dirname, '../../node_modules/opencc-js/dist/umd/cn2t.js'), 'utf8');
const sentences = readdirSync(raw)
  .filter((name) => name.startsWith('004'))
  .flatMap((name) => readFileSync(join(raw, name), 'utf8').split(/\r?\n|(?<=。)/))
  .filter((line) => line.trim() !== '');
const lines: string[] = [];
for (let i = 0, size = 0; size < CHARACTERS; i++) {
  const line = sentences[i % sentences.length] ?? '';
  lines.push(line);
  size += line.length;
}

type Bench = typeof import('./converting');
const extension = await launchExtension();
const modules = await serveModules('/tests/bench/converting.ts');
try {
  const page = await extension.context.newPage();
  await page.goto(modules.url);
  await page.waitForFunction(() => 'bench' in window);
  await page.addScriptTag({
    content: `${opencc}\nwindow.theirs = OpenCC.Converter({ from: 'cn', to: 'hk' });\n//# sourceURL=${modules.url}opencc.js`,
  });
  const bytes = Buffer.from(await scriptBytes()).toString('base64');

  const ways: Record<string, Shown[]> = {
    floor: [],
    'floor, undone and paused': [],
    ours: [],
    'opencc-js per node': [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    // Each way follows each other one: what a way leaves to be collected falls into the time of the next.
    const names = Object.keys(ways);
    for (const way of names.map((_, i) => names[(i * (1 + (round % 2) * 2) + round) % names.length] ?? '')) {
      await page.evaluate(([all, packed]) => (window as unknown as { bench: Bench }).bench.fill(all, packed), [
        lines,
        bytes,
      ] as const);
      await page.waitForTimeout(RESTS);
      const shown = await page.evaluate((name) => {
        const { bench, theirs } = window as unknown as { bench: Bench; theirs: (text: string) => string };
        if (name === 'ours') return bench.show();
        if (name.startsWith('floor,')) return bench.honest();
        return bench.once(name === 'floor' ? bench.floor : () => bench.perNode(theirs));
      }, way);
      ways[way]?.push(shown);
    }
  }
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const all = (way: string, what: keyof Shown) => (ways[way] ?? []).map((each) => each[what]);
  const of = (way: string, what: keyof Shown) => median(all(way, what));
  const mean = (way: string) => all(way, 'script').reduce((sum, each) => sum + each, 0) / ROUNDS;
  const best = (way: string) => Math.min(...all(way, 'script'));
  console.log(
    `\none page of ${lines.join('').length} characters in ${lines.length} paragraphs, simplified → Hong Kong, ${ROUNDS} rounds in turns`,
  );
  for (const way of Object.keys(ways)) {
    console.log(
      `  ${way.padEnd(25)} script ${of(way, 'script').toFixed(1)} ms (${(of(way, 'script') / of('floor', 'script')).toFixed(2)}× the floor), mean ${mean(way).toFixed(1)} ms (${(mean(way) / mean('floor')).toFixed(2)}×), best ${best(way).toFixed(1)} ms (${(best(way) / best('floor')).toFixed(2)}×), longest stretch ${of(way, 'longest').toFixed(1)} ms`,
    );
  }
  console.log(`  ours, on screen and laid out after the strings arrive: ${of('ours', 'visible').toFixed(1)} ms`);
} finally {
  modules.close();
  await extension.close();
}

// How long reading takes, and that it grows with the text: `tsx tests/bench/facts.ts [FILE]`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../lib/cli/lexicon';
import { analyze } from '../../lib/facts';
import { classifyBlocks } from '../../lib/structure/classify';

/** The longest of the seed files, 143k characters. */
const SEED = join(import.meta.dirname, '../../seeds/raw/004_67948c9818ef1510.txt');
const ROUNDS = 7;

/** Middle time in milliseconds of several rounds, and the first, which also compiles. */
function time(blocks: ReturnType<typeof classifyBlocks>): { first: number; middle: number; targets: number } {
  const times: number[] = [];
  let targets = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    targets = analyze({ title: null, docDate: '2020-07-05', blocks }, loadLexicon()).targets.length;
    times.push(performance.now() - start);
  }
  const [first = 0] = times;
  return { first, middle: times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0, targets };
}

/** Prints a row for the file by sentences, and one for each doubling of it as a single block. */
export function benchFacts(path = SEED): void {
  if (!existsSync(path)) {
    console.log(`facts: ${path} is not there`);
    return;
  }
  loadLexicon();
  const text = readFileSync(path, 'utf8').replaceAll('\n', '');
  const row = (name: string, blocks: ReturnType<typeof classifyBlocks>, length: number): void => {
    const { first, middle, targets } = time(blocks);
    const pace = (1000 * middle) / length;
    console.log(
      `${name.padEnd(24)} ${String(length).padStart(8)} chars  ${middle.toFixed(0).padStart(5)} ms (first ${first.toFixed(0)})  ${pace.toFixed(2)} ms/1000 chars  ${targets} targets`,
    );
  };
  row('by sentences', classifyBlocks(text.split(/(?<=。)/)), text.length);
  for (const times of [1, 2, 4, 8, 16])
    row(`one block × ${times}`, classifyBlocks([text.repeat(times)]), text.length * times);
}


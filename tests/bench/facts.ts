// How long reading takes, and that it grows with the text: `tsx tests/bench/facts.ts [FILE]`, or imported by `npm run bench`.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadLexicon } from '../../lib/cli/lexicon';
import { analyze } from '../../lib/facts';
import { classifyBlocks } from '../../lib/structure/classify';

/** The longest of the seed files, 143k characters. */
const SEED = join(import.meta.dirname, '../../seeds/raw/004_67948c9818ef1510.txt');
const ROUNDS = 9;

interface Times {
  /** Milliseconds by the clock: the first round, which also compiles, the middle one and the best. */
  first: number;
  middle: number;
  best: number;
  /** Least processor time of a round, milliseconds: what is left to say on a machine that others use too. */
  cpu: number;
  targets: number;
}

function time(blocks: ReturnType<typeof classifyBlocks>): Times {
  const times: number[] = [];
  let [targets, cpu] = [0, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const start = performance.now();
    targets = analyze({ title: null, docDate: '2020-07-05', blocks }, loadLexicon()).targets.length;
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu = Math.min(cpu, (user + system) / 1000);
  }
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  return { first, middle: times[ROUNDS >> 1] ?? 0, best: times[0] ?? 0, cpu, targets };
}

const isMain = import.meta.filename === process.argv[1];
const path = (isMain ? process.argv[2] : undefined) ?? SEED;
if (existsSync(path)) {
  loadLexicon();
  const text = readFileSync(path, 'utf8').replaceAll('\n', '');
  const row = (name: string, blocks: ReturnType<typeof classifyBlocks>, length: number): void => {
    const { first, middle, best, cpu, targets } = time(blocks);
    const ms = (n: number): string => n.toFixed(0).padStart(5);
    console.log(
      `${name.padEnd(16)} ${String(length).padStart(8)} chars  median ${ms(middle)} ms  best ${ms(best)}  cpu ${ms(cpu)}  first ${ms(first)}  ${((1000 * best) / length).toFixed(2)} ms/1000 chars  ${targets} targets`,
    );
  };
  console.log(`facts: ${basename(path)}, ${ROUNDS} rounds each`);
  row('by sentences', classifyBlocks(text.split(/(?<=。)/)), text.length);
  for (const times of [1, 2, 4, 8])
    row(`one block × ${times}`, classifyBlocks([text.repeat(times)]), text.length * times);
} else console.log(`facts: ${basename(path)} is not there`);

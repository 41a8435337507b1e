// `npm run eval:facts [-- --errors | --json | --variants]`: how targets and deadlines are found, against annotated
// documents. They and their scorer lie beside the project and are no part of it; without them there is nothing to measure.
// `--variants` measures them converted to traditional script and glossed with pinyin too.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../shared');
const GOLD = join(SHARED, 'gold');
const SCORER = join(SHARED, 'score/score.mjs');
const MAIN = join(import.meta.dirname, 'main.ts');
/** Runs Node on a script, its standard output into a file: a script that ends itself loses what a pipe still holds.
 * @throws Error with what it said on standard error when it fails. */
function run(args: string[], output: string): void {
  const file = openSync(output, 'w');
  try {
    const done = spawnSync(process.execPath, [...process.execArgv, ...args], {
      stdio: ['ignore', file, 'pipe'],
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr || done.error?.message || done.status}`);
  } finally {
    closeSync(file);
  }
}

if (!existsSync(GOLD) || !existsSync(SCORER)) {
  console.error(`eval:facts: no annotated documents in ${GOLD} with ${SCORER}; nothing was measured`);
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'mingce-eval-'));
  const at = (name: string): string => join(folder, name);
  const options = process.argv.slice(2).filter((option) => option !== '--variants');
  const score = (gold: string): string => {
    run([SCORER, 'inputs', gold], at('documents.jsonl'));
    run([MAIN, 'analyze', at('documents.jsonl')], at('facts.jsonl'));
    run([SCORER, 'score', gold, at('facts.jsonl'), ...options], at('figures'));
    return readFileSync(at('figures'), 'utf8');
  };
  try {
    process.stdout.write(score(GOLD));
    if (process.argv.includes('--variants')) {
      const { VARIANTS, writeVariant } = await import('./gold-variants');
      for (const variant of VARIANTS) {
        mkdirSync(at(variant));
        await writeVariant(variant, GOLD, at(variant));
        process.stdout.write(`\n${variant}\n${score(at(variant))}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

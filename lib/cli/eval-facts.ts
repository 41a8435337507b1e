// `npm run eval:facts [-- FOLDER] [--errors | --json | --variants]`: how targets and deadlines are found, against annotated
// documents, by default those beside the project. They and their scorer are no part of it; without them there is nothing
// to measure.
// `--variants` measures them converted to traditional script, glossed with pinyin and with spaces around numbers too.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../shared');
const SCORER = join(SHARED, 'score/score.mjs');
const MAIN = join(import.meta.dirname, 'main.ts');
const given = process.argv.slice(2);
const GOLD = resolve(given.find((argument) => !argument.startsWith('-')) ?? join(SHARED, 'gold'));

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
  const options = given.filter((argument) => argument.startsWith('-') && argument !== '--variants');
  const score = (gold: string): string => {
    run([SCORER, 'inputs', gold], at('documents.jsonl'));
    run([MAIN, 'analyze', at('documents.jsonl')], at('facts.jsonl'));
    run([SCORER, 'score', gold, at('facts.jsonl'), ...options], at('figures'));
    return readFileSync(at('figures'), 'utf8');
  };
  try {
    process.stdout.write(score(GOLD));
    if (given.includes('--variants')) {
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

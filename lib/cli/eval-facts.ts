// `npm run eval:facts [-- --errors]`: how targets and deadlines are found, against annotated documents. They and their
// scorer lie beside the project and are no part of it; without them there is nothing to measure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../shared');
const GOLD = join(SHARED, 'gold');
const SCORER = join(SHARED, 'score/score.mjs');
const MAIN = join(import.meta.dirname, 'main.ts');
/** Bytes of output kept of a step; the facts of a hundred documents are far below. */
const MOST_OUTPUT = 256 * 2 ** 20;

/** Runs Node on a script. @throws Error with what it said on standard error when it fails. */
function run(args: string[]): string {
  const done = spawnSync(process.execPath, [...process.execArgv, ...args], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr || done.error?.message || done.status}`);
  return done.stdout;
}

if (!existsSync(GOLD) || !existsSync(SCORER)) {
  console.error(`eval:facts: no annotated documents in ${GOLD} with ${SCORER}; nothing was measured`);
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'mingce-eval-'));
  try {
    const documents = join(folder, 'documents.jsonl');
    writeFileSync(documents, run([SCORER, 'inputs', GOLD]));
    const facts = join(folder, 'facts.jsonl');
    writeFileSync(facts, run([MAIN, 'analyze', documents]));
    process.stdout.write(run([SCORER, 'score', GOLD, facts, ...process.argv.slice(2)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

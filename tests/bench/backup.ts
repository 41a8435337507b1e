// A whole library out into a backup and back from it, in a real Chromium with the built extension: how long, and what it
// takes of memory. `tsx tests/bench/backup.ts [DOCUMENTS]`, or imported by `npm run bench`.
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { backupLines } from '../e2e/harness/backup-file';
import { launchExtension } from '../e2e/harness/extension';
import { ownPage, rows } from '../e2e/harness/library';
import { SENTENCES } from '../unit/library/search/seeds';
import { dice, makeBlocks } from '../unit/library/search/stock';
import { Memory, sayHeld } from './memory';

const isMain = import.meta.filename === process.argv[1];
const documents = Number((isMain && process.argv[2]) || 10_000);
const CHARS = 5000;
/** How long the jobs that follow are looked at, milliseconds. */
const LOOK = 30_000;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const blocksOf = (n: number) =>
  makeBlocks(SENTENCES, dice(n * 7919 + 1), CHARS).map((text) => ({ kind: 'paragraph' as const, text }));

const folder = mkdtempSync(join(tmpdir(), 'mingce-backup-'));
const file = join(folder, 'mingce.jsonl');
const extension = await launchExtension();
try {
  await pipeline(Readable.from(backupLines(documents, blocksOf)), createWriteStream(file));
  console.log(
    `\nbackup of ${documents} documents of ${CHARS} characters, ${(statSync(file).size / 1e6).toFixed(0)} MB`,
  );
  const page = await ownPage(extension);
  const memory = new Memory(extension.browser, extension.page(''));
  const told = (words: RegExp) => page.getByText(words).waitFor({ timeout: 1_200_000 });
  console.log(`  before: ${sayHeld(await memory.held({ collect: true }))}`);

  const taken = await memory.most(async () => {
    await page.getByLabel('备份文件').setInputFiles(file);
    await told(/恢复完毕|不完整|大得/);
  });
  console.log(`  taken in within ${seconds(taken.ms)}, at most ${sayHeld(taken.most)}`);
  console.log(
    `    ${await page.getByText(/恢复完毕/).textContent()}; after it ${sayHeld(await memory.held({ collect: true }))}`,
  );

  const jobs = await memory.most(() => page.waitForTimeout(LOOK));
  console.log(
    `  its jobs, ${LOOK / 1000} s of them, ${(await rows(page, 'jobs')).length} left: at most ${sayHeld(jobs.most)}; after a collection ${sayHeld(await memory.held({ collect: true }))}`,
  );

  const written = await memory.most(async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 1_200_000 }),
      page.getByRole('button', { name: '立即备份' }).click(),
    ]);
    return download.path();
  });
  let size = 0;
  for await (const chunk of createReadStream(written.value)) size += chunk.length;
  console.log(
    `  written with the jobs running within ${seconds(written.ms)}, ${(size / 1e6).toFixed(0)} MB, at most ${sayHeld(written.most)}`,
  );
  console.log(`    after it ${sayHeld(await memory.held({ collect: true }))}`);
} finally {
  await extension.close();
  rmSync(folder, { recursive: true, force: true });
}

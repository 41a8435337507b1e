// Every version of the schema that readers may have on their disks opens with today's code.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listSaved, listVersions } from '../../../lib/library/find';
import { runJobs } from '../../../lib/library/jobs';
import { Library } from '../../../lib/library/schema';
import { listTrash } from '../../../lib/library/trash';
import { gunzip } from '../../../lib/text/gzip';
import { type Frozen, freeze, thaw } from './frozen';
import { FAKE_JOBS, newKey, page, saveTo } from './saving';

const folder = new URL('../../fixtures/library/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => {
  const frozen: Frozen = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return { file, frozen };
});

describe.each(fixtures)('$file', ({ frozen }) => {
  it('opens with every document, version and kept page in it', async () => {
    const name = `test-${newKey()}`;
    await thaw(frozen, name);
    const library = new Library(name);
    expect((await listSaved(library)).map(({ docNumber }) => docNumber)).toEqual(['粤府函〔2020〕328号']);
    expect((await listTrash(library)).map(({ title }) => title)).toEqual(['关于做好另一项工作的通知']);
    const [document] = await listSaved(library);
    const [first, second] = await listVersions(library, document?.id ?? '');
    expect(first?.facts?.targets[0]?.value).toBe(220_000);
    expect(second?.blocks[0]?.text).toBe('到2023年，建成5G基站25万个。');
    const [original] = await library.originals.toArray();
    expect(await gunzip(original?.html ?? new ArrayBuffer(0))).toBe('<p>原文</p>');
    await library.delete();
  });

  it('has the stores and indexes of a new database once it is open, and takes another save', async () => {
    const [old, fresh] = [`test-${newKey()}`, `test-${newKey()}`];
    await thaw(frozen, old);
    for (const name of [old, fresh]) {
      const library = new Library(name);
      await saveTo(library, page({ blocks: [{ kind: 'paragraph', text: '又一版。' }] }));
      await runJobs(library, FAKE_JOBS);
      library.close();
    }
    expect((await freeze(old)).stores).toEqual((await freeze(fresh)).stores);
  });
});

it.each(fixtures.filter(({ frozen }) => frozen.version === new Library('unopened').verno * 10))(
  '$file: not a row is changed by opening it, and every table has one',
  async ({ frozen }) => {
    const name = `test-${newKey()}`;
    await thaw(frozen, name);
    const library = new Library(name);
    await library.open();
    library.close();
    expect(await freeze(name)).toEqual(frozen);
    expect(Object.entries(frozen.rows).filter(([, rows]) => rows.length === 0)).toEqual([]);
  },
);

it('a fixture stands here for every version of the schema', () => {
  const versions = fixtures.map(({ frozen }) => frozen.version / 10).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: new Library('unopened').verno }, (_, i) => i + 1));
});

// Moments that go wrong: a clock set back, a document deleted while work on it is under way, a migration cut off.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failed } from '../../../lib/i18n/failed';
import { keepAttachments } from '../../../lib/library/attachments';
import { listSaved, listVersions } from '../../../lib/library/find';
import { runJobs } from '../../../lib/library/jobs';
import { Library } from '../../../lib/library/schema';
import { deleteForEver, listTrash, moveToTrash, sweep } from '../../../lib/library/trash';
import { type Frozen, freeze, thaw } from './frozen';
import { FAKE_JOBS, newKey, page, saveTo } from './saving';

let name: string;
let library: Library;
beforeEach(() => {
  name = `test-${newKey()}`;
  library = new Library(name);
});
afterEach(() => library.delete());

const saying = (text: string) => page({ blocks: [{ kind: 'paragraph', text }] });
const only = async () => (await library.documents.toArray())[0]?.id ?? '';

describe('a clock that was set back', () => {
  it('leaves the versions in the order of their saves', async () => {
    for (const [text, now] of [
      ['一。', '2026-03-01T00:00:00.000Z'],
      ['二。', '2020-01-01T00:00:00.000Z'],
      ['三。', '2026-02-01T00:00:00.000Z'],
    ] as const)
      await saveTo(library, saying(text), { now: () => now });
    const versions = await listVersions(library, await only());
    expect(versions.map(({ blocks }) => blocks[0]?.text)).toEqual(['一。', '二。', '三。']);
    expect((await library.documents.toArray())[0]?.versionId).toBe(versions[2]?.id);
  });

  it('and right again does not empty the trash early', async () => {
    await saveTo(library, page(), { now: () => '2026-03-01T00:00:00.000Z' });
    await moveToTrash(library, [await only()], '2020-01-01T00:00:00.000Z');
    await sweep(library, '2026-03-02T00:00:00.000Z');
    expect(await listTrash(library)).toHaveLength(1);
    await sweep(library, '2026-04-01T00:00:00.000Z');
    expect(await listTrash(library)).toHaveLength(0);
  });
});

describe('a document deleted while it is open elsewhere', () => {
  const gone = async () => {
    await moveToTrash(library, [await only()], '2026-01-03T00:00:00.000Z');
    await deleteForEver(library, [await only()]);
  };
  const tables = () => library.tables.filter((each) => each.name !== 'waiting');
  const all = async () =>
    Object.fromEntries(await Promise.all(tables().map(async (each) => [each.name, await each.count()])));
  /** The search index is told to forget a document after it is gone. */
  const nothing = () => Object.fromEntries(tables().map((each) => [each.name, 0]));

  it('is not brought back by what is fetched for it', async () => {
    await saveTo(library, page({ attachments: [{ url: 'http://www.gd.gov.cn/a.pdf', name: 'a', kind: 'pdf' }] }), {
      tabId: 7,
      attachments: true,
    });
    for (const late of ['keep', 'picture', 'attachment', 'read'] as const) {
      await runJobs(library, {
        ...FAKE_JOBS,
        [late]: async (...input: never[]) => {
          await gone();
          return (FAKE_JOBS[late] as (...input: never[]) => unknown)(...input);
        },
      });
      expect([late, await all()]).toEqual([late, nothing()]);
      await saveTo(library, page({ attachments: [{ url: 'http://www.gd.gov.cn/a.pdf', name: 'a', kind: 'pdf' }] }), {
        tabId: 7,
        attachments: true,
      });
    }
  });

  it('takes no new version from a check of its page, and says that it is gone', async () => {
    await saveTo(library, page());
    const id = await only();
    await moveToTrash(library, [id], '2026-01-03T00:00:00.000Z');
    await expect(saveTo(library, saying('新。'), { of: id })).rejects.toEqual(new Failed('gone'));
    expect(await listTrash(library)).toHaveLength(1);
    await deleteForEver(library, [id]);
    await expect(saveTo(library, saying('新。'), { of: id })).rejects.toEqual(new Failed('gone'));
    expect(await all()).toEqual(nothing());
  });

  it('keeps no attachments', async () => {
    await saveTo(library, page());
    const [version] = await library.versions.toArray();
    await gone();
    await expect(keepAttachments(library, version?.id ?? '')).rejects.toEqual(new Failed('gone'));
  });
});

it('a check of a page adds to the document it was asked for, whatever the page is called now', async () => {
  await saveTo(library, page());
  const id = await only();
  const renamed = { ...saying('新。'), metadata: { ...page().metadata, title: '关于印发方案的通知（已修订）' } };
  expect(await saveTo(library, renamed, { of: id })).toMatchObject({ documentId: id, created: false });
  expect(await library.documents.count()).toBe(1);
});

describe('a migration that is cut off', () => {
  const frozen: Frozen = JSON.parse(
    readFileSync(new URL('../../fixtures/library/version-1.json', import.meta.url), 'utf8'),
  );

  it.each(['documents', 'jobs'])(
    'at a write to %s leaves the old database whole, and is done at the next opening',
    async (table) => {
      await thaw(frozen, name);
      const before = await freeze(name);
      const cut = new Library(name);
      const end = (): never => {
        Dexie.currentTransaction.abort();
        throw new Error('cut off');
      };
      cut.table(table).hook('creating', end);
      cut.table(table).hook('updating', end);
      await expect(cut.open()).rejects.toThrow();
      cut.close();
      expect(await freeze(name)).toEqual(before);
      expect((await listSaved(library)).map(({ tags }) => tags)).toEqual([[]]);
      expect(await library.jobs.count()).toBeGreaterThan(0);
    },
  );
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparePage, listVersions } from '../../../lib/library/find';
import { runJobs } from '../../../lib/library/jobs';
import { Library } from '../../../lib/library/schema';
import type { Snapshot } from '../../../lib/library/snapshot';
import { moveToTrash } from '../../../lib/library/trash';
import { FAKE_JOBS, newKey, PAGE, page, saveTo, TOOLS } from './saving';

let library: Library;
beforeEach(() => {
  library = new Library(`test-${newKey()}`);
});
afterEach(() => library.delete());

const blocks = (...texts: string[]): Snapshot['blocks'] => texts.map((text) => ({ kind: 'paragraph', text }));
const compared = (now: Snapshot['blocks']) =>
  comparePage(library, { ...PAGE.metadata, url: PAGE.url }, now, TOOLS.fold, TOOLS.clean);

it('a page that was never saved is not known', async () => {
  expect(await compared(PAGE.blocks)).toBeNull();
});

it('a page that says the same, in whatever script and width, has not changed', async () => {
  await saveTo(library, page());
  expect(await compared(PAGE.blocks)).toMatchObject({ clauses: 0 });
  expect(await compared(blocks('到2022年,建成5G基站22萬個。'))).toMatchObject({ clauses: 0 });
});

it('a page that says something else has changed by so many clauses', async () => {
  await saveTo(library, page());
  expect(await compared(blocks('到2023年，建成5G基站22万个，实现全覆盖。'))).toMatchObject({ clauses: 2 });
});

it('it is compared with the latest version', async () => {
  await saveTo(library, page());
  const later = blocks('到2023年，建成5G基站25万个。');
  await saveTo(library, page({ blocks: later }), { now: () => '2026-02-02T03:04:05.000Z' });
  expect(await compared(later)).toMatchObject({ clauses: 0 });
  expect(await compared(PAGE.blocks)).toMatchObject({ clauses: 2 });
});

it('versions are listed oldest first, and an old text met again makes no new one', async () => {
  const texts = [PAGE.blocks, blocks('第二版。'), PAGE.blocks];
  for (const [i, each] of texts.entries()) {
    const saved = await saveTo(library, page({ blocks: each }), { now: () => `2026-0${i + 1}-01T00:00:00.000Z` });
    if (saved.state !== 'saved') throw new Error('not saved');
  }
  const [document] = await library.documents.toArray();
  const versions = await listVersions(library, document?.id ?? '');
  expect(versions.map((version) => version.blocks[0]?.text)).toEqual([PAGE.blocks[0]?.text, '第二版。']);
  expect(document?.versionId).toBe(versions[0]?.id);
});

it('an old text met again is read and linked again: what is known of the document is of the text it has now', async () => {
  const day = { endDate: '2022-12-31' } as never;
  const read: (typeof FAKE_JOBS)['read'] = async (version) => ({
    facts: { targets: [], citations: [], deadlines: version.blocks[0]?.text === '第二版。' ? [] : [day] },
    indicators: [],
  });
  const seen: unknown[] = [];
  for (const [i, each] of [PAGE.blocks, blocks('第二版。'), PAGE.blocks].entries()) {
    await saveTo(library, page({ blocks: each }), { now: () => `2026-0${i + 1}-01T00:00:00.000Z` });
    await runJobs(library, { ...FAKE_JOBS, read });
    const [document] = await library.documents.toArray();
    seen.push(document?.dates, await library.deadlines.count());
  }
  expect(seen).toEqual([['2022-12-31'], 1, [], 0, ['2022-12-31'], 1]);
});

it('a page that closed before it was kept is kept at the next save of the same text', async () => {
  await saveTo(library, page(), { tabId: 7 });
  await runJobs(library, { ...FAKE_JOBS, keep: async () => null });
  expect(await library.originals.count()).toBe(0);
  await saveTo(library, page(), { tabId: 8 });
  await runJobs(library, FAKE_JOBS);
  expect(await library.originals.count()).toBe(1);
  await saveTo(library, page(), { tabId: 9 });
  expect(await library.jobs.count()).toBe(0);
});

describe('a page that says no more than its title', () => {
  const title = PAGE.metadata.title ?? '';
  const shell = page({ blocks: [{ kind: 'title', text: title }] });
  const text = page({ blocks: [{ kind: 'title', text: title }, ...PAGE.blocks] });

  it('is one more version, and not the face of the document whose text is kept', async () => {
    await saveTo(library, text);
    const [before] = await library.documents.toArray();
    expect(await saveTo(library, shell)).toMatchObject({ created: false });
    expect(await library.documents.toArray()).toEqual([before]);
    expect(await library.versions.count()).toBe(2);
  });

  it('brings the document back from the trash with its text', async () => {
    await saveTo(library, text);
    const [before] = await library.documents.toArray();
    await moveToTrash(library, [before?.id ?? ''], TOOLS.now());
    await saveTo(library, shell);
    expect(await library.documents.toArray()).toEqual([before]);
  });

  it('gives way to the text when it comes', async () => {
    await saveTo(library, shell);
    await saveTo(library, text);
    expect(await library.documents.toArray()).toMatchObject([{ chars: `${title}\n${PAGE.blocks[0]?.text}`.length }]);
  });
});

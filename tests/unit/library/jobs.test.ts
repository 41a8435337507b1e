// What a save leaves to do, where servers let us wait and the background is stopped.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAttachments } from '../../../lib/library/attachments';
import { type JobTools, runJobs } from '../../../lib/library/jobs';
import { Library } from '../../../lib/library/schema';
import { FAKE_JOBS, newKey, page, saveTo, titled } from './saving';

let library: Library;
beforeEach(() => {
  library = new Library(`test-${newKey()}`);
});
afterEach(() => library.delete());

const WITH_FILES = page({
  attachments: ['1', '2', '3'].map((name) => ({ url: `http://www.gd.gov.cn/${name}.pdf`, name, kind: 'pdf' })),
});
const [HANGING = ''] = WITH_FILES.attachments.map(({ url }) => url);

/** Ends when the work waits for what never comes, as if the background were stopped there, or when it is done. */
const stoppedAt = (hanging: (stop: () => void) => Partial<JobTools>) =>
  new Promise<void>((stop) => void runJobs(library, { ...FAKE_JOBS, ...hanging(stop) }).then(() => stop()));
/** One file's server never answers. */
const stoppedByFile = () =>
  stoppedAt((stop) => ({
    attachment: (url) => {
      if (url !== HANGING) return FAKE_JOBS.attachment(url);
      stop();
      return new Promise(() => undefined);
    },
  }));
const kindsLeft = async () => (await library.jobs.toArray()).map(({ kind }) => kind);

describe('a file whose server lets us wait', () => {
  it('holds up no text', async () => {
    await saveTo(library, WITH_FILES, { attachments: true, tabId: 7 });
    await saveTo(library, titled('关于做好另一项工作的通知'));
    await stoppedByFile();
    expect((await library.documents.toArray()).map(({ dates }) => dates)).toEqual([['2022-12-31'], ['2022-12-31']]);
    expect(await library.originals.count()).toBe(1);
    expect(new Set(await kindsLeft())).toEqual(new Set(['pictures', 'attachments']));
  });

  it('is given up where the background was stopped over it three times; the others are fetched', async () => {
    await saveTo(library, WITH_FILES, { attachments: true });
    for (let i = 0; i < 3; i++) await stoppedByFile();
    await runJobs(library, FAKE_JOBS);
    expect(await kindsLeft()).toEqual([]);
    const kept = await library.attachments.toArray();
    expect(kept.map(({ url, failure }) => [url, failure])).toEqual(
      WITH_FILES.attachments.map(({ url }) => [url, url === HANGING ? 'not-found' : null]),
    );
  });

  it('is fetched when the reader asks again', async () => {
    await saveTo(library, WITH_FILES, { attachments: true });
    for (let i = 0; i < 3; i++) await stoppedByFile();
    await runJobs(library, FAKE_JOBS);
    const [version] = await library.versions.toArray();
    await keepAttachments(library, version?.id ?? '');
    await runJobs(library, FAKE_JOBS);
    expect((await library.attachments.toArray()).map(({ failure }) => failure)).toEqual([null, null, null]);
  });

  it('is one turn: what is saved meanwhile is read before the next', async () => {
    await saveTo(library, WITH_FILES, { attachments: true });
    const order: string[] = [];
    await runJobs(library, {
      ...FAKE_JOBS,
      read: async (version) => {
        order.push(version.title ?? '');
        return FAKE_JOBS.read(version);
      },
      attachment: async (url) => {
        order.push(url);
        if (order.length === 2) await saveTo(library, titled('后来的通知'));
        return FAKE_JOBS.attachment(url);
      },
    });
    const urls = WITH_FILES.attachments.map(({ url }) => url);
    expect(order).toEqual([WITH_FILES.metadata.title, urls[0], '后来的通知', ...urls.slice(1)]);
  });
});

describe('a text over which the background was stopped', () => {
  const stoppedByText = () =>
    stoppedAt((stop) => ({
      read: (version) => {
        if (version.title !== WITH_FILES.metadata.title) return FAKE_JOBS.read(version);
        stop();
        return new Promise(() => undefined);
      },
    }));

  it('is read all the same, after the others', async () => {
    await saveTo(library, WITH_FILES);
    for (let i = 0; i < 5; i++) await stoppedByText();
    await saveTo(library, titled('关于做好另一项工作的通知'));
    const read = vi.fn(FAKE_JOBS.read);
    await runJobs(library, { ...FAKE_JOBS, read });
    expect(read.mock.calls.map(([{ title }]) => title)).toEqual([
      '关于做好另一项工作的通知',
      WITH_FILES.metadata.title,
    ]);
    expect(await kindsLeft()).toEqual([]);
  });

  it('again and again is given up', async () => {
    await saveTo(library, WITH_FILES);
    for (let i = 0; i < 20; i++) await stoppedByText();
    const read = vi.fn(FAKE_JOBS.read);
    await runJobs(library, { ...FAKE_JOBS, read });
    expect(read).not.toHaveBeenCalled();
    expect(await kindsLeft()).toEqual([]);
  });
});

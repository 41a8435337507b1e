import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runJobs } from '../../../lib/library/jobs';
import { callOff, leftToRead, readAgain } from '../../../lib/library/reread';
import { Library } from '../../../lib/library/schema';
import { FAKE_JOBS, newKey, saveTo, titled } from './saving';

let library: Library;
beforeEach(async () => {
  library = new Library(`reread-${newKey()}`);
  await saveTo(library, titled('甲市数字经济发展规划', '甲。'));
  await saveTo(library, titled('乙市数字经济发展规划', '乙。'));
  await runJobs(library, FAKE_JOBS);
});
afterEach(() => library.delete());

describe('reading the library again', () => {
  it('reads and links every document once, and counts down', async () => {
    expect(await readAgain(library)).toBe(2);
    expect(await leftToRead(library)).toBe(4);
    let links = 0;
    const link = async () => {
      links++;
    };
    await runJobs(library, { ...FAKE_JOBS, link });
    expect([links, await leftToRead(library), await library.jobs.count()]).toEqual([2, 0, 0]);
  });

  it('asked for twice is done once', async () => {
    await readAgain(library);
    await readAgain(library);
    expect(await leftToRead(library)).toBe(4);
  });

  it('called off leaves what saves have left to do', async () => {
    await readAgain(library);
    await saveTo(library, titled('丙市数字经济发展规划', '丙。'));
    const waiting = await library.jobs.filter(({ again }) => !again).count();
    await callOff(library);
    expect(waiting).toBeGreaterThan(0);
    expect(await library.jobs.count()).toBe(waiting);
  });
});

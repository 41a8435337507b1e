import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtCorpus } from '../../../lib/cli/built-corpus';
import { Library } from '../../../lib/library/schema';
import type { CorpusWords } from '../../../lib/library/search/words';
import { linkNear, nearOf } from '../../../lib/links/near';
import { newKey, saveTo, titled } from '../library/saving';

const { words, kin } = await builtCorpus();
const NO_CORPUS: CorpusWords = { frequencies: { blocks: 1, terms: {} }, documents: {} };
let library: Library;
beforeEach(() => {
  library = new Library(`near-${newKey()}`);
});
afterEach(() => library.delete());

describe('bundled documents near to each other', () => {
  const near = kin.filter(({ relation }) => relation === 'similar');
  it('are on one matter: two plans for health, two for a bay area, three for a digital government', () => {
    const pairs = near.map(({ documentId, otherId }) => `${documentId} ${otherId}`);
    expect(pairs).toEqual(expect.arrayContaining(['000-02 004-06', '000-01 003-01', '000-05 000-07', '001-01 002-01']));
  });
  it('are at most five, and none for a plan that is alone on its matter', () => {
    const alone = ['004-01', '004-04', '004-05'];
    for (const id of alone) expect(near.filter(({ documentId }) => documentId === id)).toEqual([]);
    for (const { entry } of [{ entry: '000-05' }, { entry: '002-01' }])
      expect(near.filter(({ documentId }) => documentId === entry).length).toBeLessThanOrEqual(5);
  });
  it('say which terms they share', () =>
    expect(near.find(({ documentId }) => documentId === '000-02')?.evidence.split('、')).toContain('中医'));
  it('leave out what is the same text', () => {
    const own = words.documents['000-02'] ?? { terms: [], weights: [] };
    expect(nearOf(own, words, ['000-02', '004-06'])).toEqual([]);
  });
});

describe('saved documents near to each other', () => {
  const give = async (title: string, terms: string[]) => {
    const answer = await saveTo(library, titled(title, `${title}的正文`));
    const id = answer.state === 'saved' ? answer.documentId : '';
    const weighed = { terms, weights: terms.map(() => 1 / Math.sqrt(terms.length)) };
    await library.keywords.put({ documentId: id, ...weighed, compared: weighed });
    await linkNear(library, id, async () => NO_CORPUS);
    return id;
  };
  const nearTo = async (id: string) =>
    (await library.kin.where('documentId').equals(id).toArray()).map(({ otherId }) => otherId);

  it('know each other, and keep the five nearest', async () => {
    const first = await give('第一份关于茶叶的规划', ['茶叶', '茶园', '茶农']);
    const others: string[] = [];
    for (let i = 0; i < 7; i++)
      others.push(await give(`另一份关于茶叶的规划${i}`, ['茶叶', '茶园', `词${i}`].slice(0, i < 5 ? 2 : 3)));
    expect((await nearTo(first)).length).toBe(5);
    for (const id of await nearTo(first)) expect(others).toContain(id);
  });
  it('with nothing in common do not', async () => {
    await give('一份关于茶叶的规划', ['茶叶', '茶园']);
    expect(await nearTo(await give('一份关于港口的规划', ['港口', '航道']))).toEqual([]);
  });
});

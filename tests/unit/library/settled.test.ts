import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Library } from '../../../lib/library/schema';
import { matchSettled, settle, settledKey } from '../../../lib/library/settled';
import { deadline, fold } from './ledger';

const keyOf = (text: string, action: string | null, day?: string) => settledKey({ text, action }, fold, day);
const stateOf = (keys: string[], settled: { key: string; state: 'done' | 'dismissed' }[]) =>
  keys.map((key) => matchSettled(keys, settled).get(key)?.state ?? null);

describe('a settled deadline', () => {
  it('is the same in either script and under other punctuation', () => {
    expect(keyOf('到2025年底', '完成“數字灣區”建設')).toBe(keyOf('到2025年底，', '完成"数字湾区"建设'));
  });

  it('is not another one on the same day', () => {
    const keys = [keyOf('到2025年', '建成平台'), keyOf('到2025年', '出台办法')];
    expect(stateOf(keys, [{ key: keys[0] ?? '', state: 'done' }])).toEqual(['done', null]);
  });

  it('stays settled when a better reading ends its clause elsewhere', () => {
    const was = keyOf('到2025年', '建成省大数据能力平台，完善');
    const keys = [keyOf('到2025年', '建成省大数据能力平台'), keyOf('到2025年', '出台管理办法')];
    expect(stateOf(keys, [{ key: was, state: 'dismissed' }])).toEqual(['dismissed', null]);
    expect(matchSettled(keys, [{ key: was, state: 'dismissed' }]).get(keys[0] ?? '')?.keptAs).toBe(was);
  });

  it('is forgotten where its words are no longer in the document', () => {
    const keys = [keyOf('到2025年', '出台管理办法')];
    expect(stateOf(keys, [{ key: keyOf('到2024年', '出台管理办法'), state: 'done' }])).toEqual([null]);
    expect(stateOf(keys, [{ key: keyOf('到2025年', '建成平台'), state: 'done' }])).toEqual([null]);
  });

  it('of one occurrence is not the next one', () => {
    const keys = ['2025-12-31', '2026-12-31'].map((day) => keyOf('每年', '举办论坛', day));
    expect(stateOf(keys, [{ key: keys[0] ?? '', state: 'done' }])).toEqual(['done', null]);
  });

  it('is written, written over, and taken away', async () => {
    const library = new Library('settled');
    const key = settledKey(deadline(), fold);
    const put = (state: 'done' | 'dismissed' | null) =>
      settle(library, [{ documentId: 'a', key, state }], '2026-01-02');
    await put('done');
    await put('dismissed');
    expect(await library.settled.toArray()).toEqual([{ documentId: 'a', key, state: 'dismissed', at: '2026-01-02' }]);
    await put(null);
    expect(await library.settled.count()).toBe(0);
  });
});

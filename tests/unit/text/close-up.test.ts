// Spaces that typesetting puts around numbers go; those that part the cells of a row stay.
import { describe, expect, it } from 'vitest';
import { closeUp } from '../../../lib/text/close-up';

describe('closing up', () => {
  it.each([
    ['到 2025 年,培训 30 万人次以上。', '到2025年,培训30万人次以上。'],
    ['占比达到 35% 左右;其他另计。', '占比达到35%左右;其他另计。'],
    ['到 ２０２５ 年，达到 ９５％ 以上。', '到２０２５年，达到９５％以上。'],
    ['2024 年 5 月 1 日', '2024年5月1日'],
  ])('%s', (text, want) => {
    const closed = closeUp(text);
    expect(closed?.text).toBe(want);
    const back = [...want].map((_, i) => text[closed?.map.toRaw(i) ?? -1]);
    expect(back.join('')).toBe(want);
  });

  it.each([
    ['nothing to close', '到2025年,培训30万人次以上。'],
    ['figures side by side', '参保率 % 95 97 预期性;床位 张 3 5 预期性。'],
    ['a line without a stop', '参保率 95 97'],
    ['the number of an item', '一、总体要求 1.指导思想。'],
    ['the number of a row', '14 农业农村。'],
    ['Latin words', 'GB 12345 and so on; that is it.'],
  ])('%s', (_, text) => {
    expect(closeUp(text)).toBeNull();
  });
});

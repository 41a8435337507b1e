import { expect, it } from 'vitest';
import { plain, plainLines } from '../../../lib/export/plain';

it.each([
  ['1. 推进建设', '1\\. 推进建设'],
  ['2) 记', '2\\) 记'],
  ['3.', '3\\.'],
  ['2.5万个', '2.5万个'],
  ['- 一', '\\- 一'],
  ['===', '\\=\\=\\='],
  ['=', '\\='],
  ['增长%%之间%%不见', '增长\\%\\%之间\\%\\%不见'],
  ['==高亮==', '\\=\\=高亮\\=\\='],
  ['覆盖率98%，a=b', '覆盖率98%，a=b'],
  ['[[x]] <b> `c` #d', '\\[\\[x\\]\\] \\<b\\> \\`c\\` \\#d'],
  ['\n一\r\n\u20281. 二 ', '一 1. 二'],
])('%j is written as %j, which reads as what it was', (text, written) => expect(plain(text)).toBe(written));

it('every line of several is held to its words, and stays a line', () =>
  expect(plainLines('一\r\n1. 二\n\n- 三')).toBe('一\n1\\. 二\n\n\\- 三'));

it('a long run of spaces is gone through once', () =>
  expect(plain(`一${' '.repeat(300_000)}二`)).toHaveLength(300_002));

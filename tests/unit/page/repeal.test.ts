import { describe, expect, it } from 'vitest';
import { readRepeal } from '../../../lib/page/metadata/repeal';

const statusOf = (text: string) => readRepeal([text])[0]?.value ?? null;

describe('a page calls its document repealed', () => {
  it.each([
    ['【已废止】', '废止'],
    ['此文件已失效', '失效'],
    ['本文已被宣布废止', '废止'],
    ['石渡市中小企业贷款贴息办法（已废止）', '废止'],
    ['石渡市贷款办法【全文失效】', '失效'],
    ['此件已廢止', '废止'],
  ])('by %s', (text, status) => expect(statusOf(text)).toBe(status));

  it.each([
    '石渡市人民政府关于宣布失效一批文件的决定',
    '原办法同时废止。',
    '关于废止部分规章的决定',
    '有效',
    '废止',
    '失效',
  ])('and not by %s', (text) => expect(statusOf(text)).toBeNull());
});

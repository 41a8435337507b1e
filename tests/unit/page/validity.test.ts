import { describe, expect, it } from 'vitest';
import { CLAUSES, statedValidity } from '../../../lib/page/metadata/validity';
import { plain } from '../../../lib/page/plain';

const none = { writtenDate: null, effectiveDate: null, expiryDate: null };
const read = (texts: string[], known = {}) =>
  statedValidity(
    texts.map((text) => ({ text, kind: 'paragraph' })),
    { ...none, writtenDate: '2024-03-15', ...known },
  );

describe('each clause on validity', () => {
  it.each(Object.entries(CLAUSES))('%s fits its example', (_, { pattern, example }) => {
    expect(plain(example)).toMatch(pattern);
  });
});

describe('a document begins and ends to apply', () => {
  it.each([
    ['第九条　本办法自2024年5月1日起施行，有效期5年。', '2024-05-01', '2029-04-30'],
    ['本細則自2024年5月1日起施行，試行兩年。', '2024-05-01', '2026-04-30'],
    ['本意见自2019年1月1日起施行，有效期至2025年12月31日。', '2019-01-01', '2025-12-31'],
    ['本通知自印发之日起施行，有效期三年。', '2024-03-15', '2027-03-14'],
    ['本措施自印发之日起执行。', '2024-03-15', null],
    ['本规定自2024年2月29日起施行，有效期为6个月。', '2024-02-29', '2024-08-28'],
    ['本辦法自印發(fā)之日起施行，有效期5年。', '2024-03-15', '2029-03-14'],
  ])('as %s says', (text, effectiveDate, expiryDate) => {
    expect(read([text])).toEqual({ effectiveDate, expiryDate });
  });

  it.each([
    '许可证有效期5年，期满应当重新申请。',
    '证书有效期至2025年12月31日。',
    '《某办法》自2018年1月1日起施行以来，成效明显。',
    '本办法自公布之日起施行，有效期五年。',
    '试行期间发现的问题，及时报告。',
  ])('on a day that %s does not tell', (text) => {
    expect(read([text])).toEqual({ effectiveDate: null, expiryDate: null });
  });

  it('on no certain day when two parts of the page say different ones', () => {
    const texts = ['本办法自2024年5月1日起施行，有效期5年。', '本细则自2024年7月1日起施行，有效期3年。'];
    expect(read(texts)).toEqual({ effectiveDate: null, expiryDate: null });
  });

  it('as its labels say before its text', () => {
    const known = { effectiveDate: '2024-06-01', expiryDate: null };
    expect(read(['本办法自2024年5月1日起施行，有效期5年。'], known)).toEqual({
      effectiveDate: '2024-06-01',
      expiryDate: '2029-05-31',
    });
  });

  it('on no day that is not written down', () => {
    expect(read(['本通知自印发之日起施行，有效期三年。'], { writtenDate: null })).toEqual({
      effectiveDate: null,
      expiryDate: null,
    });
  });
});

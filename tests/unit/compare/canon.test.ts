import { describe, expect, it } from 'vitest';
import { canon1, canon1Key } from '../../../lib/compare/canon';

const blocks = (...texts: string[]) => texts.map((text) => ({ text }));

// These vectors are frozen: a change here would make every saved page look changed.
describe('canon1', () => {
  it.each([
    [blocks('到2022年，建成（一期）。'), '到2022年,建成(一期)。'],
    [blocks('  一、 总　体\n要求  ', '', '　'), '一、 总 体 要求'],
    [blocks('甲', '乙'), '甲\n乙'],
    [blocks('e\u0301'), '\u00e9'],
    [blocks('ＡＢＣ１２３％'), 'ＡＢＣ１２３%'],
  ])('%j is %j', (given, form) => expect(canon1(given)).toBe(form));

  it('has a key that never changes', async () => {
    expect(await canon1Key(blocks('到2022年，建成5G基站22万个。'))).toBe(
      '7d1bde87817b933a0892cebf39de57ab826eca4e42ef71d655b429c834808db1',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { findDamage, mendFromCopy } from '../../../lib/text/damage';

const damaged = (text: string) => findDamage(text).map(({ start, end }) => text.slice(start, end));

describe('damage', () => {
  it('is a private-use or replacement character, or a gloss that lost its character', () => {
    expect(damaged('区域\ue361\ue30f矸信')).toEqual(['\ue361\ue30f']);
    expect(damaged('加强\ufffd制度')).toEqual(['\ufffd']);
    expect(damaged('區(qū)域?qū)ν饪萍')).toEqual(['?qū)']);
  });

  it('is neither a question nor a figure left open', () => {
    expect(damaged('怎么办?(见附件)下降?%;(2)')).toEqual([]);
  });

  const whole = '加快推动区域专利服务诚信建设,完善合作机制。';
  const broken = '加快推动区域专利服\ue848\ue849诚信建设,完善合作机制。';

  it('is mended from a second copy that has the same words on both sides', () => {
    expect(mendFromCopy(broken, `前言。${whole}`)).toMatchObject([{ start: 9, end: 11, text: '务' }]);
  });

  it('stays where the copy is damaged too, says it twice, or has other words there', () => {
    expect(mendFromCopy(broken, broken)).toEqual([]);
    expect(mendFromCopy(broken, whole + whole)).toEqual([]);
    expect(mendFromCopy(broken, '推动区域经济发展。')).toEqual([]);
  });
});

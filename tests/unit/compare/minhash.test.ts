import { describe, expect, it } from 'vitest';
import { signature, similarity, VALUES } from '../../../lib/compare/minhash';

/** A text of made-up clauses, the same for the same seed. */
function clauses(seed: number, count: number): string {
  const words =
    '推进加强完善建立健全规范优化提升落实保障促进发展改革创新服务管理监督评估机制体系平台项目资金人才技术产业企业市场环境安全质量标准';
  let state = seed;
  const pick = (): string => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return words.charAt((Math.imul(state, 0x297a2d39) >>> 16) % words.length);
  };
  return Array.from({ length: count }, () => `${Array.from({ length: 19 }, pick).join('')}，`).join('');
}

describe('the MinHash of a text', () => {
  const plan = clauses(7, 1000);

  it('has 128 values and is the same every time', () => {
    expect(signature(plan)).toHaveLength(VALUES);
    expect(signature(plan)).toEqual(signature(plan));
  });

  it('never changes between versions, because it is stored', () => {
    expect([...signature('各省、自治区、直辖市人民政府：现将有关事项通知如下。').slice(0, 4)]).toMatchInlineSnapshot(`
      [
        399210617,
        755227375,
        560168583,
        142288590,
      ]
    `);
  });

  it('is the same whatever the punctuation and the white space', () => {
    expect(similarity(signature(plan), signature(plan.replaceAll('，', ', ')))).toBe(1);
  });

  it('stays above 0.85 after sixty edits in 20,000 characters', () => {
    const edited = [...plan];
    for (let i = 0; i < 60; i++) edited[i * 331] = '某';
    expect(similarity(signature(plan), signature(edited.join('')))).toBeGreaterThan(0.85);
  });

  it('finds another text unlike', () => {
    expect(similarity(signature(plan), signature(clauses(8, 1000)))).toBeLessThan(0.1);
  });

  it('estimates the share of 5-grams two texts have in common', () => {
    const half = plan.slice(0, plan.length / 2);
    expect(Math.abs(similarity(signature(plan), signature(half)) - 0.5)).toBeLessThan(0.15);
  });

  it('makes texts without letters like nothing, themselves included', () => {
    expect(similarity(signature('——，。'), signature('——，。'))).toBe(0);
  });

  it('tells short texts apart', () => {
    expect(similarity(signature('通知'), signature('通知'))).toBe(1);
    expect(similarity(signature('通知'), signature('公告'))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { findSpamLines } from '../../../lib/text/noise/spam';

describe('spam lines', () => {
  it('are titles strung together of gambling words that the page does not use itself', () => {
    const page = ['超级大乐透中奖规则', '关于促进数字经济发展的意见', '各市、县人民政府:', '现将意见印发给你们。'];
    expect(findSpamLines(page)).toEqual(new Set([0]));
  });

  it('are not the title of a policy on lotteries', () => {
    const page = ['超级大乐透中奖规则', '现将超级大乐透中奖规则印发给你们。', '一、中奖规则适用范围。'];
    expect(findSpamLines(page)).toEqual(new Set());
  });

  it('are not sentences, nor lines with one innocent word', () => {
    expect(findSpamLines(['推进国产软件应用', '建设高清视频产业园。', '打造精品工程'])).toEqual(new Set());
  });
});

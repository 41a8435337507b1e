import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parse-html';
import { readTags } from '../../../lib/page/metadata/tags';

const titleOf = (content: string) =>
  readTags(parsePage(`<html><head><meta name="ArticleTitle" content='${content}'></head><body></body></html>`))
    .findings[0]?.value;

describe('the value of a meta tag', () => {
  it.each([
    ['“关于防汛工作的通知”', '关于防汛工作的通知'],
    ['“关于防汛工作的通知', '关于防汛工作的通知'],
    ['"关于防汛工作的通知"', '关于防汛工作的通知'],
    ['”关于防汛工作的通知”', '关于防汛工作的通知'],
  ])('%s is freed of the quotes that the template put around it', (content, title) => {
    expect(titleOf(content)).toBe(title);
  });

  it.each(['“十四五”规划', '关于推进“一网通办”', '“甲”与“乙”'])('%s keeps the quotes that are its own', (content) => {
    expect(titleOf(content)).toBe(content);
  });

  it('is freed of tags', () => {
    expect(titleOf('供需对接活动举行 <br>发布供需清单')).toBe('供需对接活动举行 发布供需清单');
  });
});

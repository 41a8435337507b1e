// A page whose text stands where no body is looked for: Readability is brought in, and the reader is told.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBar, press } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { ownPage, waitForRows } from './harness/library';
import { wordsOf } from './harness/look';
import { markup, waitForPaint } from './harness/painted';

const ADDRESS = 'http://www.gd.gov.cn/zwgk/odd.html';
const PARAGRAPHS = [
  '各县（区）人民政府，市政府各部门：',
  '为保障沿江群众生命财产安全，经市人民政府同意，现将《石渡市防洪规划》印发给你们，请结合实际认真组织实施，确保各项任务落到实处。',
  '到2030年，新建堤防80公里，加固水库12座，主城区防洪能力达到一百年一遇，县城达到五十年一遇，重点乡镇达到二十年一遇。',
  '各县（区）应当于2026年12月31日前完成年度建设任务，并将进展情况报送市水利局，市水利局汇总后报告市人民政府。',
  '市财政局要统筹安排资金，市自然资源局要保障用地，市应急管理局要健全抢险队伍，形成工作合力，共同做好防汛工作。',
];
const PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>石渡市人民政府关于印发石渡市防洪规划的通知</title></head><body><main><p>石渡市水利局</p></main><footer><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></footer></body></html>`;

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());

it('is painted in its own nodes, saved whole, left as it was, and said to be uncertain', async () => {
  const own = await ownPage(extension);
  const page = await extension.context.newPage();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await page.goto(ADDRESS);
  const before = await markup(page);
  const words = await waitForPaint(page);
  expect(words.target?.join(' ')).toContain('80公里');
  await openBar(page);
  expect(await wordsOf(page, 'region', /明策/)).toContain('可能不全');
  await press(page, 'button', /^存入文库/);
  const [version] = await waitForRows(own, 'versions', 1);
  expect(version?.blocks).toMatchObject([
    { text: PARAGRAPHS[0], kind: 'addressee' },
    ...PARAGRAPHS.slice(1).map((text) => ({ text, kind: 'paragraph' })),
  ]);
  expect(await markup(page)).toBe(before);
});

// The page in a tab is kept with a save only where it is the page that was saved.
import { expect, it, vi } from 'vitest';
import { keepPage } from '../../../lib/platform/keep-page';

/** What the tab shows. */
const tab = vi.hoisted(() => ({ url: '', html: '<p>六</p>', pictures: [] }));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: async () => [{ result: tab }] } } }));

it.each([
  ['http://www.gd.gov.cn/a.html#top', 'http://www.gd.gov.cn/a.html', true],
  ['https://www.gd.gov.cn/a.html', 'http://www.gd.gov.cn/a.html', true],
  ['http://www.gd.gov.cn/b.html', 'http://www.gd.gov.cn/a.html', false],
  ['http://www.gd.gov.cn/#/detail/6', 'http://www.gd.gov.cn/#/detail/5', false],
  ['http://www.gd.gov.cn/#!/6', 'http://www.gd.gov.cn/#!/5', false],
])('a tab that shows %s by now, for a save of %s: %s', async (shown, saved, isKept) => {
  tab.url = shown;
  expect((await keepPage(1, saved, '2026-01-01T00:00:00.000Z')) !== null).toBe(isKept);
});

// The detector's script on long pages, in a real Chromium with the built extension: compiling included, every load in a
// page of its own. `tsx tests/bench/detector.ts`, or imported by `npm run bench`.
import { launchExtension } from '../e2e/harness/extension';
import { newsList } from '../e2e/harness/sample-pages';
import { NEWS } from '../e2e/harness/server';
import { load } from './load';
import { trace } from './trace';

const LOADS = 20;
/** Milliseconds that the detector may take, and in which it has come and gone. */
const MOST = 3;
const RESTS = 350;

const links = Array.from({ length: 400 }, (_, i) => `<li><a href="/${i}.html">政务公开栏目${i}</a></li>`).join('');
const paragraph =
  '<p class="MsoNormal"><span>（一）各地各部门要认真贯彻落实，</span><span>到2030年基本建成现代化体系，确保各项任务如期完成。</span></p>';
const long = `<ul>${links}</ul><h1>石渡市人民政府关于印发规划的通知</h1><div>${paragraph.repeat(4000)}</div>`;
const titled = (title: string, body: string) => `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title>${body}`;
const PAGES = {
  'a list of news': newsList(),
  'a long document': titled('石渡市人民政府关于印发规划的通知', long),
  'a long page of links': titled('石渡市人民政府', `<ul>${links.repeat(40)}</ul>`),
  'a deep page': titled('石渡市人民政府', `${'<div>'.repeat(5000)}${long}`),
};

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const ms = (values: readonly number[]): string =>
  `median ${medianOf(values).toFixed(1)} ms, best ${Math.min(...values).toFixed(1)}, worst ${Math.max(...values).toFixed(1)}`;

const extension = await launchExtension();
try {
  const { context, browser } = extension;
  console.log(`detector, ${LOADS} loads each, ${load()}`);
  for (const [name, body] of Object.entries(PAGES)) {
    const clock: number[] = [];
    const processor: number[] = [];
    for (let i = 0; i < LOADS; i++) {
      const page = await context.newPage();
      await page.route(NEWS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      const { stop } = await trace(browser, extension.page(''));
      await page.goto(NEWS);
      await page.waitForTimeout(RESTS);
      const time = (await stop()).script('detector.js');
      if (time.clock > 0) clock.push(time.clock);
      if (time.clock > 0) processor.push(time.processor);
      await page.close();
    }
    const verdict = medianOf(processor) <= MOST ? 'within' : 'over';
    console.log(`  on ${name}: ${ms(clock)}; of processor time ${ms(processor)} (${verdict} ${MOST} ms)`);
  }
} finally {
  await extension.close();
}

// What a page that never rests costs while it is shown in another script: 10,000 texts change, and what ours takes at a
// stretch to hear of it, convert them and read them again. `tsx tests/bench/living.ts`, or imported by `npm run bench`.
import { openBar, press } from '../e2e/harness/bar';
import { launchExtension } from '../e2e/harness/extension';
import { waitForPaint } from '../e2e/harness/painted';
import { officialPage } from '../e2e/harness/sample-pages';
import { OFFICIAL } from '../e2e/harness/server';
import { load } from './load';
import { profile } from './profile';
import { trace } from './trace';

const TEXTS = 10_000;
const ROUNDS = 7;

/** What the page does, as its own script: it runs in no task of ours. */
const LIVES = `
const many = document.querySelector('#many');
const texts = (word) => [...many.querySelectorAll('p')].map((each) => each.firstChild).forEach((node) => { node.data = word; });
const lives = {
  'changed in one task': (word) => texts(word),
  'changed 100 a frame': (word) => {
    const nodes = [...many.querySelectorAll('p')].map((each) => each.firstChild);
    requestAnimationFrame(function frame() {
      for (const node of nodes.splice(0, 100)) node.data = word;
      if (nodes.length > 0) requestAnimationFrame(frame);
    });
  },
  'put there anew in one task': (word) => { many.innerHTML = ('<p>' + word + '</p>').repeat(${TEXTS}); },
};`;
const WAYS = ['changed in one task', 'changed 100 a frame', 'put there anew in one task'] as const;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (values: readonly number[]): string =>
  `median ${median(values).toFixed(1)}, worst ${Math.max(...values).toFixed(1)} ms`;

const extension = await launchExtension();
try {
  const { context, browser } = extension;
  const visit = async (way: string): Promise<number[]> => {
    const page = await context.newPage();
    const many = `<div id="many">${'<p>发展</p>'.repeat(TEXTS)}</div><p id="after">发展</p><script>${LIVES}</script>`;
    const body = officialPage().replace('</body>', `${many}</body>`);
    await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    const traced = await trace(browser, extension.page(''));
    const profiled = await profile(await context.newCDPSession(page), extension.page(''));
    await page.goto(OFFICIAL);
    await waitForPaint(page);
    await openBar(page);
    await press(page, 'radio', /港/);
    const shows = (text: string) =>
      page.waitForFunction((all) => document.querySelector('#many')?.textContent === all, text.repeat(TEXTS), {
        polling: 500,
      });
    await shows('發展');
    await page.addScriptTag({ content: `setTimeout(() => lives['${way}']('规划'))` });
    await shows('規劃');
    const times = (await profiled.stop())((await traced.stop()).tasks);
    await page.close();
    return times;
  };
  await visit(WAYS[0]);
  console.log(`a page of ${TEXTS} texts shown in Hong Kong's script, ${ROUNDS} visits each, ${load()}`);
  for (const way of WAYS) {
    const longest: number[] = [];
    for (let round = 0; round < ROUNDS; round++) longest.push((await visit(way))[0] ?? 0);
    console.log(`  ${way}: most of ours in one task ${ms(longest)}`);
  }
} finally {
  await extension.close();
}

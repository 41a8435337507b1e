// The detector's script on a long page, in a real Chromium: the built file as it is injected, compiling included.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BUILT } from '../e2e/harness/extension';
import { findBrowser } from '../e2e/harness/find-browser';

const ROUNDS = 30;
/** Milliseconds that the detector may take. */
const MOST = 3;

const links = Array.from({ length: 400 }, (_, i) => `<li><a href="/${i}.html">政务公开栏目${i}</a></li>`).join('');
const paragraph =
  '<p class="MsoNormal"><span>（一）各地各部门要认真贯彻落实，</span><span>到2030年基本建成现代化体系，确保各项任务如期完成。</span></p>';
const long = `<ul>${links}</ul><h1>石渡市人民政府关于印发规划的通知</h1><div>${paragraph.repeat(4000)}</div>`;
const PAGES = {
  'a long document': long,
  'a long page of links': `<ul>${links.repeat(40)}</ul>`,
  'a deep page': `${'<div>'.repeat(5000)}${long}`,
};

const file = join(BUILT, 'detector.js');
if (existsSync(file)) {
  const script = readFileSync(file, 'utf8');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const [name, body] of Object.entries(PAGES)) {
    const page = await browser.newPage();
    await page.setContent(`<title>石渡市人民政府关于印发规划的通知</title>${body}`);
    // As text: what compiles this file would leave its own helpers in a function.
    const times = await page.evaluate<number[]>(`(() => {
      globalThis.chrome = { runtime: { id: 'bench', sendMessage: () => Promise.resolve() } };
      return Array.from({ length: ${ROUNDS} }, () => {
        const element = document.createElement('script');
        element.textContent = ${JSON.stringify(script).replaceAll('<', '\\u003c')};
        const start = performance.now();
        document.head.append(element);
        return performance.now() - start;
      });
    })()`);
    const [first = 0] = times;
    const median = [...times].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
    const verdict = Math.max(first, median) <= MOST ? 'within' : 'over';
    console.log(
      `detector on ${name}: first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms (${verdict} ${MOST} ms)`,
    );
    await page.close();
  }
  await browser.close();
} else {
  console.log('detector: nothing measured: the extension is not built (npm run build)');
}

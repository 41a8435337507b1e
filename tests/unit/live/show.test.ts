import { parseHTML } from 'linkedom';
import { beforeAll, expect, it, vi } from 'vitest';
import { PageText } from '../../../lib/live/page-text';
import { showConverted } from '../../../lib/live/show';

beforeAll(() => {
  const { Node, Element } = parseHTML('<p></p>');
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('Element', Element);
});

/** What the page says once every 发 is shown as this. */
async function shown(html: string, word: string): Promise<string> {
  const { document, Element } = parseHTML(`<html><body>${html}</body></html>`);
  Object.assign(Element.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 10 }) });
  const text = new PageText(
    document,
    () => {},
    () => {},
    () => 0,
  );
  const convert = async (texts: string[]) => texts.map((each) => each.replaceAll('发', word));
  await showConverted(document, text, null, convert, () => false);
  return document.body.textContent;
}

it('texts cut by markup come back in their own nodes, whether their length is kept or not', async () => {
  const html = '<p>发展</p><p>更<b>发</b>达</p><div>先<p>发</p>后</div>';
  expect(await shown(html, '發')).toBe('發展更發达先發后');
  expect(await shown(html, '發送')).toBe('發送展更發送达先發送后');
});

it('a page that says in both scripts what is shown alike keeps both as they are', async () => {
  const { document, Element } = parseHTML('<html><body><p>繁体版</p><p>繁體版</p></body></html>');
  Object.assign(Element.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 10 }) });
  const text = new PageText(
    document,
    () => {},
    () => {},
    () => 0,
  );
  const convert = async (texts: string[]) => texts.map((each) => each.replace('体', '體'));
  const said = () => [...document.querySelectorAll('p')].map(({ firstChild }) => text.originalOf(firstChild as Text));
  for (let round = 0; round < 2; round++) {
    await showConverted(document, text, null, convert, () => false);
    expect(document.body.textContent).toBe('繁體版繁體版');
    expect(said()).toEqual(['繁体版', '繁體版']);
  }
  text.restore();
  expect(document.body.textContent).toBe('繁体版繁體版');
});

it('titles that are shown alike, one of them the page’s own word, are given back as each was', async () => {
  const html = '<p title="简体版">甲</p><p title="簡體版">乙</p>';
  const { document, Element } = parseHTML(`<html><body>${html}</body></html>`);
  Object.assign(Element.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 10 }) });
  const text = new PageText(
    document,
    () => {},
    () => {},
    () => 0,
  );
  const convert = async (texts: string[]) => texts.map((each) => each.replace('简体', '簡體'));
  await showConverted(document, text, 'zh-HK', convert, () => false);
  const titles = () => [...document.querySelectorAll('p')].map((each) => each.getAttribute('title'));
  expect(titles()).toEqual(['簡體版', '簡體版']);
  text.restore();
  expect(titles()).toEqual(['简体版', '簡體版']);
});

it('a block of more texts than a call takes arguments is shown whole', async () => {
  const count = 200_000;
  for (const word of ['發', '發送']) {
    const text = await shown(`<div>${'<i>发</i>'.repeat(count)}</div><p>发</p>`, word);
    expect(text).toBe(word.repeat(count + 1));
  }
});

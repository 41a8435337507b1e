import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageText } from '../../../lib/live/page-text';

const HTML = '<!DOCTYPE html><html lang="en"><body><p title="題">甲<b>乙</b>丙</p></body></html>';

let page: Document;
let written: Text[];
let text: PageText;
/** How often the page has changed, as the observer tells. */
let changes: number;
beforeEach(() => {
  changes = 0;
  page = parseHTML(HTML).document;
  written = [];
  text = new PageText(
    page,
    (node) => written.push(node),
    () => undefined,
    () => changes,
  );
});

const nodes = () =>
  [...page.querySelectorAll('p, b')].flatMap((e) => [...e.childNodes].filter((n) => n.nodeType === 3) as Text[]);
const first = () => nodes()[0] as Text;
const paragraph = () => page.querySelector('p') as Element;

describe('the only writer of the page', () => {
  it('keeps the original of what it wrote, and tells of each write', () => {
    text.write(first(), '子');
    text.write(first(), '丑');
    expect(first().data).toBe('丑');
    expect(text.originalOf(first())).toBe('甲');
    expect(written).toHaveLength(2);
  });

  it('gives everything back byte for byte', () => {
    const before = page.toString();
    for (const node of nodes()) text.write(node, `${node.data}々`);
    text.writeAttribute(paragraph(), 'title', '题');
    text.writeLang('zh-HK');
    text.writeLang('zh-TW');
    expect(page.toString()).not.toBe(before);
    text.restore();
    expect(page.toString()).toBe(before);
  });

  it('takes away a lang that was not there', () => {
    page.documentElement.removeAttribute('lang');
    text.writeLang('zh-CN');
    text.restore();
    expect(page.documentElement.hasAttribute('lang')).toBe(false);
  });

  it('leaves alone a lang that the page itself has set since', () => {
    text.writeLang('zh-HK');
    page.documentElement.setAttribute('lang', 'ja');
    expect(text.originalAttribute(page.documentElement, 'lang')).toBe('ja');
    text.writeLang('zh-TW');
    expect(page.documentElement.getAttribute('lang')).toBe('zh-TW');
    page.documentElement.setAttribute('lang', 'ko');
    text.restore();
    expect(page.documentElement.getAttribute('lang')).toBe('ko');
  });

  it('leaves alone what the page itself has written since', () => {
    text.write(first(), '子');
    first().data = '页';
    expect(text.originalOf(first())).toBe('页');
    text.writeAttribute(paragraph(), 'title', '题');
    paragraph().setAttribute('title', '新');
    text.restore();
    expect(first().data).toBe('页');
    expect(paragraph().getAttribute('title')).toBe('新');
  });

  it('writes nothing where nothing changes', () => {
    text.write(first(), '甲');
    expect(written).toHaveLength(0);
  });

  it('writes over what it was made of, and over nothing else once the page has changed', () => {
    text.beginRound();
    text.write(first(), '子', '甲');
    expect(first().data).toBe('子');
    const [, second] = nodes() as [Text, Text];
    second.data = '页';
    changes++;
    text.write(second, '丑', '丙');
    expect(second.data).toBe('页');
    text.restore();
    expect(nodes().map(({ data }) => data)).toEqual(['甲', '页', '乙']);
  });
});

describe('a copy that the page makes of what we wrote', () => {
  const copies = () => [...page.querySelectorAll('p')].slice(1);
  const copiedText = () => copies()[0]?.firstChild as Text;
  beforeEach(() => {
    text.beginRound();
    for (const node of nodes()) text.write(node, `${node.data}々`);
    text.writeAttribute(paragraph(), 'title', '题');
  });

  it.each([
    ['cloned', () => paragraph().after(paragraph().cloneNode(true))],
    ['written anew', () => paragraph().insertAdjacentHTML('afterend', paragraph().outerHTML)],
    ['kept without its pattern', () => paragraph().replaceWith('', paragraph().cloneNode(true))],
  ])('%s, has the original of its pattern and gets it back', (_how, copy) => {
    copy();
    const all = [...page.querySelectorAll('p')];
    expect(all.map(({ firstChild }) => text.originalOf(firstChild as Text))).toEqual(all.map(() => '甲'));
    expect(all.map((each) => text.originalAttribute(each, 'title'))).toEqual(all.map(() => '題'));
    text.restore();
    expect(all.map(({ textContent, title }) => [textContent, title])).toEqual(all.map(() => ['甲乙丙', '題']));
  });

  it('is shown in another script like its pattern, and given back after that', () => {
    paragraph().after(paragraph().cloneNode(true));
    text.beginRound();
    text.write(copiedText(), '子', '甲');
    expect(copiedText().data).toBe('子');
    expect(text.originalOf(copiedText())).toBe('甲');
    text.restore();
    expect(copiedText().data).toBe('甲');
  });

  it('is given back although a script that changes nothing is shown in between', () => {
    paragraph().after(paragraph().cloneNode(true));
    text.beginRound();
    for (const node of [first(), copiedText()]) text.write(node, '甲', '甲');
    expect([first().data, copiedText().data]).toEqual(['甲', '甲']);
  });

  it('is told of what the page says by itself, in other people’s words, or once all is given back', () => {
    paragraph().insertAdjacentHTML('afterend', '<p translate="no">甲々</p>');
    expect(text.originalOf(copiedText())).toBe('甲々');
    copies()[0]?.removeAttribute('translate');
    expect(text.originalOf(copiedText())).toBe('甲');
    text.setOwn(['甲々']);
    expect(text.originalOf(copiedText())).toBe('甲々');
    text.setOwn([]);
    text.restore();
    copiedText().data = '甲々';
    expect(text.originalOf(copiedText())).toBe('甲々');
  });
});

describe('somebody who takes every write away again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  /** Rounds in which the first text is written, and taken away before the next one. */
  const writesIn = (rounds: number, milliseconds: number): number => {
    for (let round = 0; round < rounds; round++) {
      text.beginRound();
      text.write(first(), '子');
      first().data = '甲';
      vi.advanceTimersByTime(milliseconds);
    }
    return written.length;
  };

  it('has his way after a few rounds, for ever', () => {
    expect(writesIn(20, 300)).toBe(4);
    vi.advanceTimersByTime(60_000);
    expect(writesIn(3, 300)).toBe(4);
  });

  it('is another matter than a page that writes the same text now and then', () => {
    expect(writesIn(20, 5_000)).toBe(20);
  });

  it('does not keep another script from being shown', () => {
    writesIn(20, 300);
    text.beginRound();
    text.write(first(), '丑');
    expect(first().data).toBe('丑');
  });
});

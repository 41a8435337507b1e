import { expect, it } from 'vitest';
import type { DomBlock } from '../../../lib/page/read';
import { glanceAt } from '../../../lib/reader/glance';

const HEIGHT = 50;
/** A page of paragraphs of this height, scrolled so far, CSS pixels. */
const pageOf = (texts: readonly string[], scrolled: number): DomBlock[] =>
  texts.map((text, i) => {
    const top = i * HEIGHT - scrolled;
    const element = { getBoundingClientRect: () => ({ top, bottom: top + HEIGHT }) } as Element;
    return { block: { kind: 'paragraph', text }, runs: [], element };
  });
const textsOf = (blocks: readonly DomBlock[]) => blocks.map(({ block }) => block.text);
const plan = Array.from(
  { length: 1000 },
  (_, i) => `${i}：各地要加强组织领导，落实工作责任，确保各项任务落到实处，取得实际成效。`,
);

it('a short text is read whole at once', () => {
  expect(glanceAt(pageOf(plan.slice(0, 100), 0), 800)).toEqual({ seen: [], dating: [] });
});

it.each([0, 10_000, 49_200])(
  'of a long text, scrolled by %i pixels, what is on screen goes first, and no more than a fifth of it all',
  (scrolled) => {
    const { seen } = glanceAt(pageOf(plan, scrolled), 800);
    const first = scrolled / HEIGHT;
    expect(textsOf(seen)).toEqual(expect.arrayContaining(plan.slice(first, first + 16)));
    expect(seen.length).toBeLessThan(plan.length / 4);
  },
);

it('what dates the text goes with it, wherever it stands', () => {
  const dated = ['截至2020年底，全市建成公园100个。', '2019年，全市生产总值同比增長5%。', '2021年3月5日'];
  const { seen, dating } = glanceAt(pageOf([...plan, ...dated], 0), 800);
  expect(textsOf(dating)).toEqual(dated);
  expect(textsOf(seen)).not.toContain(dated[0]);
});

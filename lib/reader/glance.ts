// What is on the screen of a long page is read for facts before all of it is: the whole takes too long to wait for.
import { onScreen } from '../live/walk';
import type { DomBlock } from '../page/read';

/** Shorter texts are read whole at once, UTF-16 units: facts take about a millisecond a thousand. */
const LONG = 20_000;
/** Blocks above the view that go with it: headings and years that its sentences lean on. */
const ABOVE = 30;
/** UTF-16 units to be read in all, where the screen holds fewer: what is scrolled to next. */
const GLANCE = 8_000;
/** What tells the year that a document reports up to, and so what is past in it: a date line, 截至2019年末, 同比增长5%. It may
 * stand anywhere (see `asOf` in lib/facts). */
const DATING = /截至|同比|[比較较]上年|按年上升|累[计計]完成|相比增|^.{0,16}日\s*$/;

interface Glance {
  /** The blocks on screen with those around it; none where the text is short. */
  seen: DomBlock[];
  /** Others that must be known to read them rightly. */
  dating: DomBlock[];
}

/** @param viewHeight CSS pixels */
export function glanceAt(blocks: readonly DomBlock[], viewHeight: number): Glance {
  if (sizeOf(blocks) < LONG) return { seen: [], dating: [] };
  const { first, last } = onScreen(
    blocks.map(({ element }) => element),
    viewHeight,
  );
  const from = Math.max(0, first - ABOVE);
  let to = last;
  for (let size = sizeOf(blocks.slice(from, to)); size < GLANCE && to < blocks.length; to++)
    size += blocks[to]?.block.text.length ?? 0;
  const dating = blocks.filter(({ block: { text } }, i) => (i < from || i >= to) && DATING.test(text));
  return { seen: blocks.slice(from, to), dating: sizeOf(dating) < GLANCE ? dating : [] };
}

const sizeOf = (blocks: readonly DomBlock[]): number => blocks.reduce((sum, { block }) => sum + block.text.length, 0);

// Showing the page in another script: what is on screen first, the rest in slices short enough not to be felt.
import type { PageText } from './page-text';
import { convertibleAttributes, onScreen, type PageTexts, pageTexts } from './walk';

/** @param sample pieces of the whole page: they tell how to take a text that no character gives away, so that all
 * batches take it alike. */
export type Convert = (texts: string[], sample: string) => Promise<string[]>;

/** Milliseconds of writing before the page gets a turn: this at least, and more where the page itself takes long to lay
 * out what was written, or it would do little else. */
const TURN = 4;
const LONG_TURN = 8;
/** Of the page's turn before, how much ours may take. */
const SHARE = 1 / 4;
/** Nodes written between two looks at the clock. */
const STRIDE = 64;
/** Texts made ready at once to tell copies of them. */
const SETTLED = 2000;
/** Characters asked for at once: a message of this size takes about 5 ms to answer. */
const BATCH = 40_000;

/** A sample is so many blocks from all over the page, so many characters of each. */
const SAMPLED = 100;
const SAMPLE_LENGTH = 40;

function sampleOf({ originals, starts }: PageTexts): string {
  const blocks = starts.length - 1;
  const step = Math.max(1, blocks / SAMPLED);
  let sample = '';
  for (let i = 0; i < blocks; i += step) sample += originals[starts[Math.floor(i)] ?? 0]?.slice(0, SAMPLE_LENGTH) ?? '';
  return sample;
}

/** Lets the page work between two slices. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Converts the page from its originals and writes the result.
 * @param lang what the page is in then; null where its own is to stay
 * @param stale asked after every wait: true once the reader has chosen something else */
export async function showConverted(
  page: Document,
  text: PageText,
  lang: string | null,
  ask: Convert,
  stale: () => boolean,
): Promise<void> {
  const root = page.body ?? page.documentElement;
  text.beginRound();
  const texts = await pageTexts(root, text.originalOf, pause);
  if (stale()) return;
  text.setOwn(texts.originals);
  const sample = sampleOf(texts);
  const convert = (pieces: string[]) => ask(pieces, sample);
  const { first, last } = onScreen(texts.blocks, page.defaultView?.innerHeight ?? 0);
  // After positions are read: another language has the whole page laid out again, which is the page's own work.
  if (lang !== null) text.writeLang(lang);
  let spent = 0;
  let turn = TURN;
  for (const [from, to] of batches(texts, first, last)) {
    const shown = await convertBlocks(texts, from, to, convert);
    const offset = texts.starts[from] ?? 0;
    for (let done = 0; done < shown.length; ) {
      if (spent >= turn) {
        const paused = performance.now();
        await pause();
        turn = Math.min(LONG_TURN, Math.max(TURN, (performance.now() - paused) * SHARE));
        spent = 0;
      }
      if (stale()) return;
      const began = performance.now();
      done = writeSlice(text, texts, shown, offset, done, began + turn - spent);
      spent += performance.now() - began;
    }
  }
  const attributes = convertibleAttributes(root, text.originalAttribute);
  const said = attributes.map(({ element, name }) => text.originalAttribute(element, name) ?? '');
  text.setOwnAttributes(said);
  const shown = await convert(said);
  if (stale()) return;
  attributes.forEach(({ element, name }, i) => {
    text.writeAttribute(element, name, shown[i] ?? '');
  });
  // The originals are given back, and nothing of ours is left to be copied.
  if (lang === null) return;
  do await pause();
  while (!stale() && text.settle(SETTLED));
}

/** What is asked for at once, as blocks from one to before another: what is on screen, and the rest in order. */
function* batches({ originals, starts, blocks }: PageTexts, first: number, last: number): Generator<[number, number]> {
  if (last > first) yield [first, last];
  for (const [begin, end] of [
    [0, first],
    [last, blocks.length],
  ] as const) {
    let from = begin;
    let size = 0;
    for (let i = begin; i < end; i++) {
      for (let n = starts[i] ?? 0; n < (starts[i + 1] ?? 0); n++) size += originals[n]?.length ?? 0;
      if (size < BATCH) continue;
      yield [from, i + 1];
      [from, size] = [i + 1, 0];
    }
    if (from < end) yield [from, end];
  }
}

/** A block is converted as one text, so that phrases cut by markup are whole, and cut back where lengths are kept.
 * @returns what each node of these blocks becomes */
async function convertBlocks(
  { originals, starts }: PageTexts,
  from: number,
  to: number,
  convert: (texts: string[]) => Promise<string[]>,
): Promise<string[]> {
  const piecesOf = (i: number) => originals.slice(starts[i], starts[i + 1]);
  const isOne = (i: number) => (starts[i + 1] ?? 0) - (starts[i] ?? 0) === 1;
  const all = originals.slice(starts[from], starts[to]);
  if (all.length === to - from) return convert(all);
  const joined: string[] = [];
  for (let i = from; i < to; i++) joined.push(piecesOf(i).join(''));
  const whole = await convert(joined);
  const isEven = (i: number) => whole[i - from]?.length === joined[i - from]?.length;
  const uneven: string[] = [];
  // No spreading into a call: a block may hold more texts than a call takes arguments.
  for (let i = from; i < to; i++) if (!isOne(i) && !isEven(i)) for (const piece of piecesOf(i)) uneven.push(piece);
  const alone = uneven.length > 0 ? await convert(uneven) : [];
  const shown: string[] = [];
  let at = 0;
  for (let i = from; i < to; i++) {
    const text = whole[i - from] ?? '';
    if (isOne(i)) {
      shown.push(text);
      continue;
    }
    const pieces = piecesOf(i);
    if (!isEven(i)) at += pieces.length;
    for (const piece of isEven(i) ? cutBack(text, pieces) : alone.slice(at - pieces.length, at)) shown.push(piece);
  }
  return shown;
}

/** @returns the text in pieces as long as these. */
function cutBack(text: string, pieces: readonly string[]): string[] {
  let at = 0;
  return pieces.map(({ length }) => {
    at += length;
    return text.slice(at - length, at);
  });
}

/** Writes nodes from this one on, until it is so late.
 * @param offset where among all nodes those of `shown` begin
 * @returns the node that comes next, counted as in `shown` */
function writeSlice(
  text: PageText,
  { nodes, originals }: PageTexts,
  shown: readonly string[],
  offset: number,
  first: number,
  until: number,
): number {
  let next = first;
  do {
    const node = nodes[offset + next];
    const original = originals[offset + next] ?? '';
    // The page may have changed the node while we waited: then the answer is not for what stands there now.
    if (node) text.write(node, shown[next] ?? original, original);
    next++;
  } while (next < shown.length && (next % STRIDE !== 0 || performance.now() < until));
  text.afterWrites();
  return next;
}

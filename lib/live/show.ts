// Showing the page in another script: what is on screen first, the rest in slices short enough not to be felt.
import type { PageText } from './page-text';
import { convertibleAttributes, type TextGroup, textGroups, visibleFirst } from './walk';

/** @param sample pieces of the whole page: they tell how to take a text that no character gives away, so that all
 * batches take it alike. */
export type Convert = (texts: string[], sample: string) => Promise<string[]>;

/** Milliseconds of writing before the page gets a turn: this at least, and more where the page itself takes long to lay
 * out what was written, or it would do little else. */
const TURN = 4;
const LONG_TURN = 11;
/** Of the page's turn before, how much ours may take. */
const SHARE = 1 / 4;
/** Nodes written between two looks at the clock. */
const STRIDE = 64;
/** Characters asked for at once: a message of this size takes about 5 ms to answer. */
const BATCH = 40_000;

/** A sample is so many blocks from all over the page, so many characters of each. */
const SAMPLED = 100;
const SAMPLE_LENGTH = 40;

function sampleOf(groups: readonly TextGroup[]): string {
  const step = Math.max(1, groups.length / SAMPLED);
  let sample = '';
  for (let i = 0; i < groups.length; i += step)
    sample += groups[Math.floor(i)]?.originals[0]?.slice(0, SAMPLE_LENGTH) ?? '';
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
  const groups = await textGroups(root, text.originalOf, pause);
  if (stale()) return;
  const sample = sampleOf(groups);
  const convert = (texts: string[]) => ask(texts, sample);
  const { visible, rest } = visibleFirst(groups, page.defaultView?.innerHeight ?? 0);
  // After positions are read: another language has the whole page laid out again, which is the page's own work.
  if (lang !== null) text.writeLang(lang);
  let spent = 0;
  let turn = TURN;
  for (const batch of [visible, ...batches(rest)]) {
    const { nodes, originals } = flat(batch);
    const shown = await convertGroups(batch, convert);
    for (let next = 0; next < nodes.length; ) {
      if (spent >= turn) {
        const paused = performance.now();
        await pause();
        turn = Math.min(LONG_TURN, Math.max(TURN, (performance.now() - paused) * SHARE));
        spent = 0;
      }
      if (stale()) return;
      const began = performance.now();
      next = writeSlice(text, nodes, originals, shown, next, began + turn - spent);
      spent += performance.now() - began;
    }
  }
  const attributes = convertibleAttributes(root, text.originalAttribute);
  const shown = await convert(attributes.map(({ element, name }) => text.originalAttribute(element, name) ?? ''));
  if (stale()) return;
  attributes.forEach(({ element, name }, i) => {
    text.writeAttribute(element, name, shown[i] ?? '');
  });
}

function* batches(groups: readonly TextGroup[]): Generator<TextGroup[]> {
  let batch: TextGroup[] = [];
  let size = 0;
  for (const group of groups) {
    batch.push(group);
    for (const original of group.originals) size += original.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Loops, not flatMap, which makes two more lists for each of thousands of paragraphs. */
function flat(groups: readonly TextGroup[]): { nodes: Text[]; originals: string[] } {
  const nodes: Text[] = [];
  const originals: string[] = [];
  for (const group of groups) {
    for (const node of group.nodes) nodes.push(node);
    for (const original of group.originals) originals.push(original);
  }
  return { nodes, originals };
}

/** A block is converted as one text, so that phrases cut by markup are whole, and cut back where lengths are kept.
 * @returns what each node becomes, one group after the other */
async function convertGroups(
  groups: readonly TextGroup[],
  convert: (texts: string[]) => Promise<string[]>,
): Promise<string[]> {
  const joined = groups.map(({ originals }) => (originals.length === 1 ? (originals[0] ?? '') : originals.join('')));
  const whole = await convert(joined);
  const uneven = groups.filter(({ originals }, i) => originals.length > 1 && whole[i]?.length !== joined[i]?.length);
  const alone = uneven.length > 0 ? await convert(uneven.flatMap(({ originals }) => originals)) : [];
  const shown: string[] = [];
  let at = 0;
  groups.forEach(({ originals }, i) => {
    const text = whole[i] ?? '';
    if (originals.length === 1) {
      shown.push(text);
      return;
    }
    const isEven = text.length === joined[i]?.length;
    if (!isEven) at += originals.length;
    for (const piece of isEven ? cutBack(text, originals) : alone.slice(at - originals.length, at)) shown.push(piece);
  });
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
 * @returns the node that comes next */
function writeSlice(
  text: PageText,
  nodes: readonly Text[],
  originals: readonly string[],
  shown: readonly string[],
  first: number,
  until: number,
): number {
  let next = first;
  do {
    const node = nodes[next];
    const original = originals[next] ?? '';
    // The page may have changed the node while we waited: then the answer is not for what stands there now.
    if (node) text.write(node, shown[next] ?? original, original);
    next++;
  } while (next < nodes.length && (next % STRIDE !== 0 || performance.now() < until));
  text.afterWrites();
  return next;
}

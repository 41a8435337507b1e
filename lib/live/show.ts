// Showing the page in another script: what is on screen first, the rest in slices short enough not to be felt.
import type { PageText } from './page-text';
import { convertibleAttributes, type TextGroup, textGroups, visibleFirst } from './walk';

/** @param sample pieces of the whole page: they tell how to take a text that no character gives away, so that all
 * batches take it alike. */
export type Convert = (texts: string[], sample: string) => Promise<string[]>;

/** Changed characters written before the page gets a turn: keeps the longest task near 5 ms (measured in Chromium). */
const SLICE = 8_000;
/** Characters asked for at once: a message of this size takes about 5 ms to answer. */
const BATCH = 40_000;

interface Change {
  node: Text;
  original: string;
  shown: string;
}

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
 * @param stale asked after every wait: true once the reader has chosen something else */
export async function showConverted(page: Document, text: PageText, ask: Convert, stale: () => boolean): Promise<void> {
  const root = page.body;
  text.letGoOfAbsent();
  const groups = textGroups(root, text.originalOf);
  const sample = sampleOf(groups);
  const convert = (texts: string[]) => ask(texts, sample);
  const { visible, rest } = visibleFirst(groups, page.defaultView?.innerHeight ?? 0);
  for (const batch of [visible, ...batches(rest)]) {
    const changes = await convertGroups(batch, convert);
    if (stale()) return;
    await writeSlices(changes, text, stale);
    if (stale()) return;
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

/** A block is converted as one text, so that phrases cut by markup are whole, and cut back where lengths are kept. */
async function convertGroups(
  groups: readonly TextGroup[],
  convert: (texts: string[]) => Promise<string[]>,
): Promise<Change[]> {
  const joined = groups.map(({ originals: [first = '', ...more] }) =>
    more.length > 0 ? first + more.join('') : first,
  );
  const whole = await convert(joined);
  const changes: Change[] = [];
  const uneven: Change[] = [];
  groups.forEach(({ nodes, originals }, i) => {
    const text = whole[i] ?? '';
    const isEven = nodes.length === 1 || text.length === joined[i]?.length;
    let at = 0;
    nodes.forEach((node, j) => {
      const original = originals[j] ?? '';
      const shown = nodes.length === 1 ? text : text.slice(at, at + original.length);
      at += original.length;
      const change = { node, original, shown };
      changes.push(change);
      if (!isEven) uneven.push(change);
    });
  });
  if (uneven.length > 0) {
    const alone = await convert(uneven.map(({ original }) => original));
    uneven.forEach((change, i) => {
      change.shown = alone[i] ?? change.original;
    });
  }
  return changes;
}

async function writeSlices(changes: readonly Change[], text: PageText, stale: () => boolean): Promise<void> {
  let size = 0;
  for (const { node, original, shown } of changes) {
    // The page may have changed the node while we waited: then the answer is not for what stands there now.
    text.write(node, shown, original);
    if (shown !== original) size += shown.length;
    if (size < SLICE) continue;
    size = 0;
    await pause();
    if (stale()) return;
  }
}

// Showing the page in another script: what is on screen first, the rest in slices short enough not to be felt.
import type { PageText } from './page-text';
import { convertibleAttributes, type TextGroup, textGroups, visibleFirst } from './walk';

export type Convert = (texts: string[]) => Promise<string[]>;

/** Changed characters written before the page gets a turn: keeps the longest task near 5 ms (measured in Chromium). */
const SLICE = 8_000;
/** Characters asked for at once: a message of this size takes about 5 ms to answer. */
const BATCH = 40_000;

interface Change {
  apply: () => void;
  size: number;
}

/** Lets the page work between two slices. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Converts the page from its originals and writes the result.
 * @param stale asked after every wait: true once the reader has chosen something else */
export async function showConverted(
  page: Document,
  text: PageText,
  convert: Convert,
  stale: () => boolean,
): Promise<void> {
  const root = page.body;
  const groups = textGroups(root, text.originalOf);
  const { visible, rest } = visibleFirst(groups, page.defaultView?.innerHeight ?? 0);
  for (const batch of [visible, ...batches(rest, text)]) {
    const changes = await convertGroups(batch, text, convert);
    if (stale()) return;
    await writeSlices(changes, stale);
    if (stale()) return;
  }
  const attributes = convertibleAttributes(root, text.originalAttribute);
  const shown = await convert(attributes.map(({ element, name }) => text.originalAttribute(element, name) ?? ''));
  if (stale()) return;
  attributes.forEach(({ element, name }, i) => {
    text.writeAttribute(element, name, shown[i] ?? '');
  });
}

function* batches(groups: readonly TextGroup[], text: PageText): Generator<TextGroup[]> {
  let batch: TextGroup[] = [];
  let size = 0;
  for (const group of groups) {
    batch.push(group);
    for (const node of group.nodes) size += text.originalOf(node).length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A block is converted as one text, so that phrases cut by markup are whole, and cut back where lengths are kept. */
async function convertGroups(groups: readonly TextGroup[], text: PageText, convert: Convert): Promise<Change[]> {
  const originals = groups.map(({ nodes }) => nodes.map(text.originalOf));
  const joined = originals.map((parts) => parts.join(''));
  const whole = await convert(joined);
  const uneven = groups.flatMap((group, i) =>
    whole[i]?.length === joined[i]?.length
      ? []
      : group.nodes.map((node) => ({ node, original: text.originalOf(node) })),
  );
  const alone = uneven.length > 0 ? await convert(uneven.map(({ original }) => original)) : [];
  const single = new Map(uneven.map(({ node }, i) => [node, alone[i]]));

  const changes: Change[] = [];
  groups.forEach(({ nodes }, i) => {
    let at = 0;
    nodes.forEach((node, j) => {
      const original = originals[i]?.[j] ?? '';
      const shown = single.get(node) ?? whole[i]?.slice(at, at + original.length) ?? original;
      at += original.length;
      // The page may have changed the node while we waited: then the answer is not for what stands there now.
      const apply = () => text.originalOf(node) === original && text.write(node, shown);
      if (node.data !== shown) changes.push({ apply, size: shown.length });
    });
  });
  return changes;
}

async function writeSlices(changes: readonly Change[], stale: () => boolean): Promise<void> {
  let size = 0;
  for (const change of changes) {
    change.apply();
    size += change.size;
    if (size < SLICE) continue;
    size = 0;
    await pause();
    if (stale()) return;
  }
}

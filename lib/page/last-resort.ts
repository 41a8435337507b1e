// The last resort where nothing on a page could be told for its body: Mozilla's Readability, and a note that says so.
// A file of its own: it travels into a page only when it is needed.
import { Readability } from '@mozilla/readability';
import { type DomBlock, toBlocks } from './body/blocks';
import type { TextOf } from './body/line';
import { hanIn, walkLines } from './body/walk';
import { hanCount } from './plain';
import type { PageReading } from './read-raw';

/** Readability's answer is taken when it holds so many times the text that was found without it. */
const MUCH_MORE = 2;

/** Readability works in one go, which holds the page for some 0.1 s a 10,000 elements: one of more is left as it was read. */
const MOST_ELEMENTS = 20_000;

/** Every node under a root in document order, without recursion. */
function* nodesUnder(root: Node): Generator<Node> {
  let node: Node | null = root;
  while (node) {
    yield node;
    let next: Node | null = node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

/** @param reading with the note `no-body`. @param textOf the original text of a node.
 * @returns a reading whose blocks stand in the page's own text nodes, with the note `last-resort`; the given one where
 *   Readability finds no more. The page is not changed: it works on a copy. Never throws. */
export function readLastResort(doc: Document, reading: PageReading, textOf: TextOf = (node) => node.data): PageReading {
  try {
    if (doc.querySelectorAll('*').length > MOST_ELEMENTS) return reading;
    const blocks = readable(doc, reading.metadata.title, textOf);
    const found = blocks.reduce((sum, { block }) => sum + hanCount(block.text), 0);
    const known = reading.blocks.reduce((sum, { block }) => sum + hanCount(block.text), 0);
    if (found <= known * MUCH_MORE) return reading;
    const notes = reading.notes.filter((note) => note !== 'no-body' && note !== 'empty');
    return { ...reading, blocks, notes: [...notes, 'last-resort'], body: doc.body };
  } catch {
    return reading;
  }
}

function readable(doc: Document, title: string | null, textOf: TextOf): DomBlock[] {
  const copy = doc.cloneNode(true) as Document;
  const originals = new Map<Node, Node>();
  const twins = nodesUnder(doc);
  for (const node of nodesUnder(copy)) {
    const twin = twins.next();
    if (!twin.done && node.nodeType === 3) originals.set(node, twin.value);
  }
  const content = new Readability<Node>(copy, { serializer: (node) => node, charThreshold: 100 }).parse()?.content;
  if (content?.nodeType !== 1) return [];
  const originalOf = (node: Text): Text => (originals.get(node) as Text | undefined) ?? node;
  const { lines } = walkLines(content as Element, (node) => textOf(originalOf(node)));
  if (hanIn(lines) === 0) return [];
  return toBlocks(lines, title).map(({ block, runs, element }) => {
    const own = runs.map((run) => ({ ...run, node: originalOf(run.node) }));
    return { block, runs: own, element: own[0]?.node.parentElement ?? element };
  });
}

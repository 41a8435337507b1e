// A folder of pages, written by hand after real structures, and beside each what is to be read from it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPageFile } from '../../../lib/cli/page-file';
import type { PageReading } from '../../../lib/page/read';
import type { Attachment, Metadata } from '../../../lib/structure/document';

interface Expected {
  url: string;
  kind: string;
  trust: string;
  metadata: Partial<Metadata>;
  /** The text of every block, or the first and the last and how many. */
  texts?: string[];
  first?: string;
  last?: string;
  blocks?: number;
  cells?: number;
  /** Each cell as "row,col text", with an h for those that head. */
  table?: string[];
  attachments?: Attachment[];
  notes: string[];
}

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

const cellsOf = (reading: PageReading): string[] =>
  reading.blocks.flatMap(({ block }) =>
    block.kind === 'cell' ? [`${block.row},${block.col}${block.header ? 'h' : ''} ${block.text}`] : [],
  );

describe.each(names)('the page %s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  const reading = readPageFile(join(FOLDER, `${name}.html`), expected.url);
  const texts = reading.blocks.map(({ block }) => block.text);

  it('is known for what it is', () => {
    expect(reading.detection).toMatchObject({ kind: expected.kind, trust: expected.trust });
  });

  it('gives what it states of its document, and nothing it does not', () => {
    expect(reading.metadata).toMatchObject(expected.metadata);
  });

  it('gives its body whole and without furniture', () => {
    if (expected.texts) expect(texts).toEqual(expected.texts);
    if (expected.first) expect(texts[0]).toBe(expected.first);
    if (expected.last) expect(texts.at(-1)).toBe(expected.last);
    if (expected.blocks !== undefined) expect(texts).toHaveLength(expected.blocks);
    if (expected.cells !== undefined) expect(cellsOf(reading)).toHaveLength(expected.cells);
    if (expected.table) expect(cellsOf(reading)).toEqual(expected.table);
    expect(reading.notes).toEqual(expected.notes);
  });

  it('gives its attachments with absolute addresses', () => {
    expect(reading.attachments).toEqual(expected.attachments ?? []);
  });

  it('ties every character of a block to the text node it stands in, collapsed white space apart', () => {
    for (const { block, runs } of reading.blocks) {
      let covered = 0;
      for (const { node, nodeStart, blockStart, length } of runs) {
        expect(node.data.slice(nodeStart, nodeStart + length)).toBe(block.text.slice(blockStart, blockStart + length));
        expect(block.text.slice(covered, blockStart).trim()).toBe('');
        covered = blockStart + length;
      }
      expect(block.text.slice(covered).trim()).toBe('');
    }
  });
});

// What the links bench does inside a browser's page: fills a library with documents that cite each other and share
// sentences, then links some of them as the background does after a save.
import type { Citation } from '../../lib/facts/records';
import { Library, type Link, type Print, type SavedDocument, type Version } from '../../lib/library/schema';
import type { CorpusWords } from '../../lib/library/search/words';
import { fingerprintOf } from '../../lib/links/fingerprint';
import { linkSaved } from '../../lib/links/link-saved';
import { linkNear } from '../../lib/links/near';
import { printOf } from '../../lib/links/prints';
import { createLexicon, type LexiconData } from '../../lib/text/lexicon';
import { cleanText } from '../../lib/text/noise';
import { dice, makeBlocks, makeDocument } from '../unit/library/search/stock';

export interface Given {
  documents: number;
  /** UTF-16 units of each document. */
  chars: number;
  sentences: string[];
  lexicon: LexiconData;
}

/** Documents that half of the others cite. */
const FAMOUS = 10;
/** Different words that documents are told by, a few of them in many documents. */
const WORDS = 20_000;
const NO_CORPUS: CorpusWords = { frequencies: { blocks: 1, terms: {} }, documents: {} };

const library = new Library('bench');
let given: Given;
let lexicon = createLexicon({ foldPairs: '', readings: '' });

const titleOf = (n: number): string => `关于推进第${n}项重点工作的实施方案`;

function made(n: number): { document: SavedDocument; version: Version; citations: Citation[] } {
  const roll = dice(n * 7919 + 1);
  const { document, version } = makeDocument(n, makeBlocks(given.sentences, roll, given.chars), { title: titleOf(n) });
  const known = Array.from({ length: 4 }, () => roll(given.documents));
  if (n % 2) known.push(roll(FAMOUS));
  const titles = [...known.map(titleOf), ...[1, 2, 3, 4].map(() => `关于第${roll(1e6)}类事项的管理办法`)];
  const citations = titles.map(
    (title): Citation => ({
      ...{
        block: 0,
        start: 0,
        end: 1,
        text: `《${title}》`,
        title,
        docNumber: null,
        shortTitle: null,
        relation: '根据',
      },
      why: { rule: 'bench' },
    }),
  );
  const facts = { targets: [], deadlines: [], citations, bodies: [] };
  return { document: { ...document, writtenDate: null }, version: { ...version, facts }, citations };
}

function weighed(n: number) {
  const roll = dice(n * 104_729 + 7);
  // Squared, so that some words are in many documents.
  const terms = Array.from({ length: 150 }, () => `词${Math.floor((roll(1000) / 1000) ** 2 * WORDS) + roll(20)}`);
  return { terms: [...new Set(terms)], weights: [...new Set(terms)].map(() => 0.08) };
}

/** Puts every document with its print, its words and a few links there, without linking it. @returns bytes on the disk */
export async function fill(all: Given): Promise<number> {
  given = all;
  lexicon = createLexicon(all.lexicon);
  await library.delete();
  await library.open();
  for (let from = 0; from < all.documents; from += 200) {
    const some = Array.from({ length: Math.min(200, all.documents - from) }, (_, i) => made(from + i));
    await library.documents.bulkPut(some.map(({ document }) => document));
    await library.versions.bulkPut(some.map(({ version }) => version));
    await library.prints.bulkPut(some.map(printFor));
    await library.keywords.bulkPut(
      some.map(({ document: { id } }, i) => {
        const compared = weighed(from + i);
        return { documentId: id, terms: compared.terms.slice(0, 24), weights: compared.weights.slice(0, 24), compared };
      }),
    );
    await library.kin.bulkPut(some.flatMap(({ document: { id } }, i) => linksFor(id, from + i)));
  }
  return (await navigator.storage.estimate()).usage ?? 0;
}

function printFor({ document, version, citations }: ReturnType<typeof made>): Print {
  const text = version.blocks.map((block) => block.text).join('\n');
  return printOf(fingerprintOf({ ...document, text, citations }, lexicon.fold));
}

function linksFor(documentId: string, n: number): Link[] {
  const roll = dice(n + 1);
  return Array.from({ length: 5 }, () => makeDocument(roll(given.documents), []).document.id).flatMap((otherId) => {
    const link = { score: 1, evidence: '', role: 'implements' } as const;
    return [
      { ...link, documentId, otherId, relation: 'cites' },
      { ...link, documentId: otherId, otherId: documentId, relation: 'cited-by' },
    ];
  });
}

export interface Linked {
  /** Milliseconds of each document: its links, and what is near to it. */
  links: number[];
  near: number[];
  /** Links that came of it. */
  found: number;
}

/** Links documents spread over the library. @param famous those that half of the others cite */
export async function link(count: number, famous: boolean): Promise<Linked> {
  const linked: Linked = { links: [], near: [], found: 0 };
  const clean = (text: string) => cleanText(text, lexicon).text;
  for (let i = 0; i < count; i++) {
    const n = famous ? i : FAMOUS + Math.floor((i / count) * (given.documents - FAMOUS));
    const { document } = made(n);
    const version = await library.versions.get(document.versionId);
    if (!version?.facts) throw new Error(`no document ${n}`);
    const { fold } = lexicon;
    const start = performance.now();
    await linkSaved(library, version, version.facts, { fold, clean, corpus: [] });
    const between = performance.now();
    await linkNear(library, document.id, async () => NO_CORPUS);
    linked.links.push(between - start);
    linked.near.push(performance.now() - between);
    linked.found += await library.kin.where('documentId').equals(document.id).count();
  }
  return linked;
}

/** As a document is linked that was never linked before, though others have long cited it. */
export async function forget(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await library.prints.delete(made(n).document.id);
}

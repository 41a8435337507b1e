// Brings together what is searched: the segments, the documents that wait for the index, the bundled corpus; and counts
// the words in them.
import type { Fold } from '../../text/fold';
import type { Library } from '../schema';
import { withTexts } from './build';
import { lookUp, Postings } from './lookup';
import { normalText } from './normal';
import { type Particulars, particularsOf, particularsOfEntry, readParticulars } from './particulars';
import { countIn, type Places, type Rack, type ReadText } from './rack';
import type { Segment } from './tables';
import type { CorpusLoader } from './types';

/** A rack with the counts of every word, in the order of the words; undefined where no document of the rack holds it. */
export interface Counted {
  rack: Rack;
  places: (Places | undefined)[];
}

/** Documents read at once, after which others have their turn. */
const SLICE = 32;

interface OpenSegment {
  segment: Segment;
  ids: readonly string[];
  particulars: (n: number) => Particulars;
}

/** Segments never change, so that each is read once. */
const opened = new WeakMap<Library, Map<number, OpenSegment>>();

function open(segment: Segment): OpenSegment {
  const lines = segment.particulars.split('\n');
  const known: (Particulars | undefined)[] = [];
  const particulars = (n: number) => {
    const found = known[n] ?? readParticulars(lines[n] ?? '');
    known[n] = found;
    return found;
  };
  return { segment, ids: segment.ids.split('\n'), particulars };
}

/** Call it within a transaction: the segments and their postings must be of one moment. */
async function openSegments(library: Library): Promise<OpenSegment[]> {
  const known = opened.get(library) ?? new Map<number, OpenSegment>();
  opened.set(library, known);
  const ids = await library.segments.toCollection().primaryKeys();
  const missing = ids.filter((id) => !known.has(id));
  for (const segment of await library.segments.bulkGet(missing)) if (segment) known.set(segment.id, open(segment));
  for (const id of known.keys()) if (!ids.includes(id)) known.delete(id);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Everything saved but what is in the trash. */
export async function savedRacks(
  library: Library,
  words: readonly string[],
  fold: Fold,
  signal?: AbortSignal,
): Promise<Counted[]> {
  // In this order: what leaves the waiting list meanwhile is read, and its place in a segment does not count.
  const [waiting, trash] = await Promise.all([
    library.waiting.toCollection().primaryKeys(),
    library.documents.orderBy('deletedAt').primaryKeys(),
  ]);
  signal?.throwIfAborted();
  const out = new Set([...waiting, ...trash]);
  const indexed = await countIndexed(library, words, out);
  signal?.throwIfAborted();
  for (const { segments, unsure, w } of indexed.unsure) {
    await countUnsure(library, segments, unsure, { word: words[w] ?? '', w, counted: indexed.counted, fold });
    signal?.throwIfAborted();
  }
  const trashed = new Set(trash);
  const toRead = waiting.filter((id) => !trashed.has(id));
  if (toRead.length > 0) indexed.counted.push(await countWaiting(library, toRead, words, fold, signal));
  return indexed.counted;
}

interface Unsure {
  w: number;
  segments: readonly OpenSegment[];
  unsure: { segment: number; n: number }[];
}

async function countIndexed(
  library: Library,
  words: readonly string[],
  out: ReadonlySet<string>,
): Promise<{ counted: Counted[]; unsure: Unsure[] }> {
  const { segments, postings, graves } = library;
  return library.transaction('r', segments, postings, graves, async () => {
    const open = await openSegments(library);
    const buried = new Map<number, Set<number>>();
    for (const [segment, n] of await graves.toCollection().primaryKeys()) {
      buried.set(segment, (buried.get(segment) ?? new Set()).add(n));
    }
    const counted = open.map(({ segment, ids, particulars }): Counted => {
      const dead = buried.get(segment.id);
      const isOut = (n: number) => dead?.has(n) || out.has(ids[n] ?? '');
      return { rack: { shelf: 'saved', ids, particulars, isOut }, places: [] };
    });
    const source = new Postings(
      library,
      open.map(({ segment }) => segment),
    );
    const unsure: Unsure[] = [];
    for (const [w, word] of words.entries()) {
      const looked = await lookUp(word, source);
      for (const [s, places] of looked.places.entries()) if (counted[s]) counted[s].places[w] = places;
      const living = looked.unsure.filter(({ segment, n }) => !counted[segment]?.rack.isOut(n));
      if (living.length > 0) unsure.push({ w, segments: open, unsure: living });
    }
    return { counted, unsure };
  });
}

/** Reads the texts in which a word may stand. */
async function countUnsure(
  library: Library,
  segments: readonly OpenSegment[],
  unsure: Unsure['unsure'],
  { word, w, counted, fold }: { word: string; w: number; counted: Counted[]; fold: Fold },
): Promise<void> {
  const where = new Map(unsure.map(({ segment, n }) => [segments[segment]?.ids[n] ?? '', { segment, n }]));
  for await (const { id, text } of textsOf(library, [...where.keys()], fold)) {
    const { segment, n } = where.get(id) ?? { segment: -1, n: -1 };
    const places = counted[segment]?.places;
    if (!places) continue;
    places[w] ??= new Uint32Array((segments[segment]?.ids.length ?? 0) * 3);
    countIn(text, word, places[w], n);
  }
}

async function countWaiting(
  library: Library,
  ids: readonly string[],
  words: readonly string[],
  fold: Fold,
  signal?: AbortSignal,
): Promise<Counted> {
  const found: string[] = [];
  const particulars: Particulars[] = [];
  const places = words.map(() => new Uint32Array(ids.length * 3));
  for await (const { id, text, about } of textsOf(library, ids, fold)) {
    signal?.throwIfAborted();
    for (const [w, word] of words.entries()) countIn(text, word, places[w] ?? new Uint32Array(0), found.length);
    found.push(id);
    particulars.push(about);
  }
  return { rack: rackOf('saved', found, particulars), places };
}

async function* textsOf(
  library: Library,
  ids: readonly string[],
  fold: Fold,
): AsyncGenerator<{ id: string; text: ReadText; about: Particulars }> {
  for (let i = 0; i < ids.length; i += SLICE) {
    const documents = await library.documents.bulkGet(ids.slice(i, i + SLICE));
    for (const [document, blocks] of await withTexts(library, documents)) {
      yield { id: document.id, text: normalText(document, blocks, fold), about: particularsOf(document, fold) };
    }
  }
}

const NOWHERE: Particulars = { number: '', issuer: '', level: null, date: '' };

const rackOf = (shelf: Rack['shelf'], ids: readonly string[], particulars: readonly Particulars[]): Rack => ({
  shelf,
  ids,
  particulars: (n) => particulars[n] ?? NOWHERE,
  isOut: () => false,
});

const shelved = new WeakMap<object, { rack: Rack; texts: ReadText[] }>();

/** The bundled documents; their compared texts, some 800 kB, are made once. */
export async function corpusRack(load: CorpusLoader, words: readonly string[], fold: Fold): Promise<Counted> {
  const documents = await load();
  let made = shelved.get(documents);
  if (!made) {
    const ids = documents.map(({ entry }) => entry.id);
    const particulars = documents.map(({ entry }) => particularsOfEntry(entry, fold));
    const texts = documents.map(({ entry, blocks }) => normalText(entry, blocks, fold));
    made = { rack: rackOf('corpus', ids, particulars), texts };
    shelved.set(documents, made);
  }
  const { rack, texts } = made;
  const places = words.map((word) => {
    const counts = new Uint32Array(texts.length * 3);
    for (const [n, text] of texts.entries()) countIn(text, word, counts, n);
    return counts;
  });
  return { rack, places };
}

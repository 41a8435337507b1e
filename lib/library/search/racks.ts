// Brings together what is searched: the segments, the documents that wait for the index, the bundled corpus; and counts
// the words in them.
import type { Fold } from '../../text/fold';
import type { Library } from '../schema';
import { answer, reading } from './direct';
import { Kept, Postings } from './fetch';
import { lookUp } from './lookup';
import { normalText } from './normal';
import { type Particulars, particularsOf, particularsOfEntry, readParticulars } from './particulars';
import { countIn, type Places, type Rack, type ReadText } from './rack';
import type { Segment } from './tables';
import { readTexts } from './texts';
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

/** What is kept of a library from one search to the next. Segments never change, so that each is read once. */
interface Known {
  segments: Map<number, OpenSegment>;
  lists: Kept;
}
const opened = new WeakMap<Library, Known>();

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

async function openSegments(known: Known, store: IDBObjectStore): Promise<OpenSegment[]> {
  const ids = (await answer(store.getAllKeys())).map(Number);
  const missing = ids.filter((id) => !known.segments.has(id));
  const read = missing.map((id) => answer<Segment>(store.get(id)));
  for (const segment of await Promise.all(read)) known.segments.set(segment.id, open(segment));
  for (const id of known.segments.keys()) if (!ids.includes(id)) known.segments.delete(id);
  return ids.flatMap((id) => known.segments.get(id) ?? []);
}

/** Everything saved but what is in the trash. */
export async function savedRacks(
  library: Library,
  words: readonly string[],
  fold: Fold,
  signal?: AbortSignal,
): Promise<Counted[]> {
  // One moment: a document is among the waiting or its place in a segment counts.
  const stores = await reading(library, ['waiting', 'documents', 'segments', 'postings', 'graves']);
  const ids = async (request: IDBRequest<IDBValidKey[]>) => (await answer(request)).map(String);
  const known = opened.get(library) ?? { segments: new Map(), lists: new Kept() };
  opened.set(library, known);
  const [waiting, trash, dead, open] = await Promise.all([
    ids(stores.waiting.getAllKeys()),
    ids(stores.documents.index('deletedAt').getAllKeys()),
    answer(stores.graves.getAllKeys()),
    openSegments(known, stores.segments),
  ]);
  signal?.throwIfAborted();
  const postings = new Postings(
    stores.postings,
    open.map(({ segment }) => segment),
    known.lists,
  );
  const out = { ids: new Set([...waiting, ...trash]), buried: dead as [segment: number, n: number][] };
  const indexed = await countIndexed(open, postings, words, out);
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
  open: readonly OpenSegment[],
  postings: Postings,
  words: readonly string[],
  out: { ids: ReadonlySet<string>; buried: readonly [segment: number, n: number][] },
): Promise<{ counted: Counted[]; unsure: Unsure[] }> {
  const buried = new Map<number, Set<number>>();
  for (const [segment, n] of out.buried) buried.set(segment, (buried.get(segment) ?? new Set()).add(n));
  const counted = open.map(({ segment, ids, particulars }): Counted => {
    const own = buried.get(segment.id);
    const isOut = (n: number) => own?.has(n) || out.ids.has(ids[n] ?? '');
    return { rack: { shelf: 'saved', ids, particulars, isOut }, places: [] };
  });
  const unsure: Unsure[] = [];
  const looked = await Promise.all(words.map((word) => lookUp(word, postings)));
  for (const [w, { places, unsure: left }] of looked.entries()) {
    for (const [s, each] of places.entries()) if (counted[s]) counted[s].places[w] = each;
    const living = left.filter(({ segment, n }) => !counted[segment]?.rack.isOut(n));
    if (living.length > 0) unsure.push({ w, segments: open, unsure: living });
  }
  return { counted, unsure };
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
    for (const [document, blocks] of await readTexts(library, ids.slice(i, i + SLICE))) {
      yield { id: document.id, text: normalText(document, blocks, fold), about: particularsOf(document, fold) };
    }
  }
}

const NOWHERE: Particulars = { number: '', issuer: '', level: null, date: '', since: 0 };

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

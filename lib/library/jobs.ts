// Work that follows a save: keeping the page as it stands, reading the text, linking it. Jobs live in the database, so a stopped background resumes them.
import type { Table } from 'dexie';
import { datesOf } from '../corpus/dates';
import type { Facts } from '../facts/records';
import type { Script } from '../structure/document';
import { isPart } from './identity';
import type { Likeness } from './likeness';
import type { Job, KeptAttachment, Library, Original, Picture, Version } from './schema';

export interface Reading {
  facts: Facts;
  /** For each target its indicator, folded. */
  indicators: string[];
}

export interface JobTools {
  read: (version: Version) => Promise<Reading>;
  /** Writes what the version has to do with other documents. */
  link: (library: Library, version: Version, facts: Facts) => Promise<void>;
  /** The page in the tab with the addresses of its pictures; null when the tab shows it no longer. */
  keep: (version: Version, tabId: number) => Promise<{ original: Omit<Original, 'versionId'>; urls: string[] } | null>;
  picture: (url: string) => Promise<Omit<Picture, 'versionId'>>;
  attachment: (url: string) => Promise<Omit<KeptAttachment, 'versionId'>>;
  scriptOf: (text: string) => Promise<Script>;
  /** Writes the keywords of the version's document. */
  words: (library: Library, version: Version) => Promise<void>;
  /** By which near-duplicates of a text are found; null for one too short to be told by. */
  likeness: (text: string) => Promise<Likeness | null>;
}

/** A job that failed this often is dropped: the text itself is what makes it fail. A file that stopped the background this
 * often, by letting it wait, is given up. */
const TRIES = 3;
/** A text during whose reading the background was stopped this often is given up. More often than a file: most stops are
 * nobody's fault, and a file can be asked for again. */
const STOPS = 10;

const isOfFiles = ({ kind }: Job): boolean => kind === 'pictures' || kind === 'attachments';
/** What is done before what; equals are done oldest first. A text may be what stops us, and a server may let us wait. */
const ORDER: readonly ((job: Job) => boolean)[] = [
  (job) => !isOfFiles(job) && !job.stops,
  (job) => !isOfFiles(job) && Boolean(job.stops),
  isOfFiles,
];

/** Does every waiting job, texts before files; a failing one is tried again at a later call. @returns how many were done. */
export async function runJobs(library: Library, tools: JobTools): Promise<number> {
  let done = 0;
  const begun = ORDER.map(() => 0);
  const next = async (): Promise<Job | undefined> => {
    for (const [i, isInTurn] of ORDER.entries()) {
      const waiting = library.jobs.where('id').above(begun[i] ?? 0);
      const job = await waiting.filter(isInTurn).first();
      if (!job) {
        // What waits now is in no need of another look; what is added later has a higher number.
        begun[i] = (await library.jobs.orderBy('id').last())?.id ?? 0;
        continue;
      }
      begun[i] = job.id;
      return job;
    }
    return undefined;
  };
  for (let job = await next(); job; job = await next()) {
    const { id, kind, versionId, tries, stops = 0 } = job;
    try {
      // Taken back at the end: a background that is stopped can no longer count it.
      await library.jobs.update(id, { stops: stops + 1 });
      const version = await library.versions.get(versionId);
      const left = version ? await work(library, version, tools, job) : [];
      await library.transaction('rw', library.jobs, async () => {
        await library.jobs.delete(id);
        if (left.length > 0) await library.jobs.add({ kind, versionId, tries: 0, urls: left });
      });
      if (left.length === 0) done++;
    } catch (error) {
      console.error(`job ${kind} of ${versionId}`, error);
      if (tries + 1 >= TRIES) await library.jobs.delete(id);
      else await library.jobs.update(id, { tries: tries + 1, stops });
    }
  }
  return done;
}

/** Of a job for files one file is fetched, so that what is saved meanwhile need not wait for the others.
 * @returns the addresses that are left */
async function work(library: Library, version: Version, tools: JobTools, job: Job): Promise<string[]> {
  const { kind, urls = [], stops = 0 } = job;
  if (kind !== 'pictures' && kind !== 'attachments') {
    if (stops < STOPS) await WORK[kind](library, version, tools, job);
    else await giveUp(library, job);
    return [];
  }
  const [url, ...left] = urls;
  if (url === undefined) return [];
  await FETCH[kind](library, version, stops < TRIES ? tools : GIVEN_UP, url);
  return left;
}

/** A text that was not read is read to be linked: the one is given up with the other. */
async function giveUp(library: Library, { kind, versionId }: Job): Promise<void> {
  console.error(`job ${kind} of ${versionId} given up`);
  const given = kind === 'read' || kind === 'link' ? ['read', 'link'] : [kind];
  const ofVersion = library.jobs.where('versionId').equals(versionId);
  await ofVersion.filter((job) => given.includes(job.kind)).delete();
}

const WORK = { keep, read, link, words };
const FETCH = { pictures: picture, attachments: attachment };

/** What is kept of a file whose server lets us wait without end. */
const missing = async (url: string) => ({ url, type: '', bytes: null, size: 0, failure: 'not-found' as const });
const GIVEN_UP = { picture: missing, attachment: missing };

/** Writes what came of a version, unless it has been deleted meanwhile: nothing is left of what the reader deleted. */
async function whileThere(library: Library, { id }: Version, tables: Table[], write: () => Promise<unknown>) {
  await library.transaction('rw', [library.versions, ...tables], async () => {
    if ((await library.versions.where('id').equals(id).count()) > 0) await write();
  });
}

async function keep(library: Library, version: Version, tools: JobTools, { tabId }: Job): Promise<void> {
  const kept = tabId === undefined ? null : await tools.keep(version, tabId);
  if (!kept) return;
  const versionId = version.id;
  await whileThere(library, version, [library.originals, library.jobs], async () => {
    await library.originals.put({ ...kept.original, versionId });
    if (kept.urls.length > 0) await library.jobs.add({ kind: 'pictures', versionId, tries: 0, urls: kept.urls });
  });
}

type Fetching = Pick<JobTools, 'picture' | 'attachment'>;

/** One that is here, or could not be had, is not fetched again. */
async function picture(library: Library, version: Version, tools: Fetching, url: string): Promise<void> {
  if (await library.pictures.get([version.id, url])) return;
  const row = { ...(await tools.picture(url)), versionId: version.id };
  await whileThere(library, version, [library.pictures], () => library.pictures.put(row));
}

/** Likewise, but what could not be had before is tried again. */
async function attachment(library: Library, version: Version, tools: Fetching, url: string): Promise<void> {
  if ((await library.attachments.get([version.id, url]))?.failure === null) return;
  const row = { ...(await tools.attachment(url)), versionId: version.id };
  await whileThere(library, version, [library.attachments], () => library.attachments.put(row));
}

/** So much of a text tells its script, UTF-16 units. */
const TELLING = 20_000;

async function read(library: Library, version: Version, tools: JobTools): Promise<void> {
  const { facts, indicators } = await tools.read(version);
  const dates = datesOf(facts.deadlines);
  const counts = {
    targets: facts.targets.filter(({ tier }) => tier !== 'D').length,
    deadlines: facts.deadlines.length,
    citations: facts.citations.length,
  };
  const { documentId } = version;
  const { versions, documents, targets, deadlines, signatures, jobs } = library;
  const text = version.blocks.map((block) => block.text).join('\n');
  const script = await tools.scriptOf(text.slice(0, TELLING));
  // A save writes it itself; this is for what was saved before there was one. A part of a page is like no other text.
  const [signed, document] = await Promise.all([signatures.get(documentId), documents.get(documentId)]);
  const likeness = signed || !document || isPart(document) ? null : await tools.likeness(text);
  await library.transaction('rw', [versions, documents, targets, deadlines, signatures, jobs], async () => {
    await versions.update(version.id, { facts });
    const latest = await documents
      .where('id')
      .equals(documentId)
      .and(({ versionId }) => versionId === version.id)
      .modify({ dates, counts, script });
    if (latest === 0) return;
    await jobs.add({ kind: 'words', versionId: version.id, tries: 0 });
    if (likeness) await signatures.put({ ...likeness, documentId });
    await targets.where('documentId').equals(documentId).delete();
    await deadlines.where('documentId').equals(documentId).delete();
    await targets.bulkAdd(facts.targets.map((target, n) => ({ ...target, documentId, n, key: indicators[n] ?? '' })));
    await deadlines.bulkAdd(facts.deadlines.map((deadline, n) => ({ ...deadline, documentId, n })));
  });
}

async function link(library: Library, version: Version, tools: JobTools): Promise<void> {
  await tools.link(library, version, version.facts ?? (await tools.read(version)).facts);
}

async function words(library: Library, version: Version, tools: JobTools): Promise<void> {
  await tools.words(library, version);
}

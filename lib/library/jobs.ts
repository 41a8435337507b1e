// Work that follows a save: keeping the page as it stands, reading the text, linking it. Jobs live in the database, so a stopped background resumes them.
import type { Table } from 'dexie';
import { datesOf } from '../corpus/dates';
import type { Facts } from '../facts/records';
import type { Script } from '../structure/document';
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

/** A job that failed this often is dropped: the text itself is what makes it fail. */
const TRIES = 3;

/** Does every waiting job, oldest first; a failing one is tried again at a later call. @returns how many were done. */
export async function runJobs(library: Library, tools: JobTools): Promise<number> {
  let done = 0;
  let last = 0;
  for (;;) {
    const job = await library.jobs.where('id').above(last).first();
    if (!job) return done;
    last = job.id;
    const version = await library.versions.get(job.versionId);
    try {
      if (version) await WORK[job.kind](library, version, tools, job);
      await library.jobs.delete(job.id);
      done++;
    } catch (error) {
      console.error(`job ${job.kind} of ${job.versionId}`, error);
      if (job.tries + 1 >= TRIES) await library.jobs.delete(job.id);
      else await library.jobs.update(job.id, { tries: job.tries + 1 });
    }
  }
}

const WORK: Readonly<Record<Job['kind'], typeof keep>> = { keep, pictures, attachments, read, link, words };

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

/** One after the other; those that an earlier, stopped try brought home are not fetched again. */
async function pictures(library: Library, version: Version, tools: JobTools, { urls = [] }: Job): Promise<void> {
  for (const url of urls) {
    if (await library.pictures.get([version.id, url])) continue;
    const picture = { ...(await tools.picture(url)), versionId: version.id };
    await whileThere(library, version, [library.pictures], () => library.pictures.put(picture));
  }
}

/** Likewise; what failed before is tried again. */
async function attachments(library: Library, version: Version, tools: JobTools, { urls = [] }: Job): Promise<void> {
  for (const url of urls) {
    if ((await library.attachments.get([version.id, url]))?.failure === null) continue;
    const file = { ...(await tools.attachment(url)), versionId: version.id };
    await whileThere(library, version, [library.attachments], () => library.attachments.put(file));
  }
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
  // A save writes it itself; this is for what was saved before there was one.
  const likeness = (await signatures.get(documentId)) ? null : await tools.likeness(text);
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

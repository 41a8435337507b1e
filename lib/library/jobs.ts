// Work that follows a save: keeping the page as it stands, reading the text, linking it. Jobs live in the database, so a stopped background resumes them.
import type { Facts } from '../facts/records';
import type { Job, Library, Link, Original, Picture, Version } from './schema';

export interface Reading {
  facts: Facts;
  /** For each target its indicator, folded. */
  indicators: string[];
}

export interface JobTools {
  read: (version: Version) => Promise<Reading>;
  link: (version: Version, facts: Facts) => Promise<Omit<Link, 'documentId'>[]>;
  /** The page in the tab with the addresses of its pictures; null when the tab shows it no longer. */
  keep: (version: Version, tabId: number) => Promise<{ original: Omit<Original, 'versionId'>; urls: string[] } | null>;
  picture: (url: string) => Promise<Omit<Picture, 'versionId'>>;
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

const WORK: Readonly<Record<Job['kind'], typeof keep>> = { keep, pictures, read, link };

async function keep(library: Library, version: Version, tools: JobTools, { tabId }: Job): Promise<void> {
  const kept = tabId === undefined ? null : await tools.keep(version, tabId);
  if (!kept) return;
  const versionId = version.id;
  await library.transaction('rw', library.originals, library.jobs, async () => {
    await library.originals.put({ ...kept.original, versionId });
    if (kept.urls.length > 0) await library.jobs.add({ kind: 'pictures', versionId, tries: 0, urls: kept.urls });
  });
}

/** One after the other; those that an earlier, stopped try brought home are not fetched again. */
async function pictures(library: Library, version: Version, tools: JobTools, { urls = [] }: Job): Promise<void> {
  for (const url of urls) {
    if (await library.pictures.get([version.id, url])) continue;
    await library.pictures.put({ ...(await tools.picture(url)), versionId: version.id });
  }
}

async function read(library: Library, version: Version, tools: JobTools): Promise<void> {
  const { facts, indicators } = await tools.read(version);
  const dates = [...new Set(facts.deadlines.flatMap(({ endDate }) => endDate ?? []))].sort();
  const counts = {
    targets: facts.targets.filter(({ tier }) => tier !== 'D').length,
    deadlines: facts.deadlines.length,
    citations: facts.citations.length,
  };
  const { documentId } = version;
  const { versions, documents, targets, deadlines } = library;
  await library.transaction('rw', versions, documents, targets, deadlines, async () => {
    await versions.update(version.id, { facts });
    const latest = await documents
      .where('id')
      .equals(documentId)
      .and(({ versionId }) => versionId === version.id)
      .modify({ dates, counts });
    if (latest === 0) return;
    await targets.where('documentId').equals(documentId).delete();
    await deadlines.where('documentId').equals(documentId).delete();
    await targets.bulkAdd(facts.targets.map((target, n) => ({ ...target, documentId, n, key: indicators[n] ?? '' })));
    await deadlines.bulkAdd(facts.deadlines.map((deadline, n) => ({ ...deadline, documentId, n })));
  });
}

async function link(library: Library, version: Version, tools: JobTools): Promise<void> {
  const links = await tools.link(version, version.facts ?? (await tools.read(version)).facts);
  await library.transaction('rw', library.kin, async () => {
    await library.kin.where('documentId').equals(version.documentId).delete();
    await library.kin.bulkPut(links.map((each) => ({ ...each, documentId: version.documentId })));
  });
}

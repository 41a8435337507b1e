// Work that follows a save: reading the text, linking it. Jobs live in the database, so a stopped background resumes them.
import type { Facts } from '../facts/records';
import type { Library, Link, Version } from './schema';

export interface JobTools {
  read: (version: Version) => Promise<Facts>;
  link: (version: Version, facts: Facts) => Promise<Omit<Link, 'documentId'>[]>;
}

/** A job that failed this often is dropped: the text itself is what makes it fail. */
const TRIES = 3;

/** Does every waiting job, oldest first; a failing one is tried again at a later call. @returns how many were done. */
export async function runJobs(library: Library, tools: JobTools): Promise<number> {
  let done = 0;
  for (const job of await library.jobs.orderBy('id').toArray()) {
    const version = await library.versions.get(job.versionId);
    try {
      if (version) await (job.kind === 'read' ? read(library, version, tools) : link(library, version, tools));
      await library.jobs.delete(job.id);
      done++;
    } catch (error) {
      console.error(`job ${job.kind} of ${job.versionId}`, error);
      if (job.tries + 1 >= TRIES) await library.jobs.delete(job.id);
      else await library.jobs.update(job.id, { tries: job.tries + 1 });
    }
  }
  return done;
}

async function read(library: Library, version: Version, tools: JobTools): Promise<void> {
  const facts = await tools.read(version);
  const dates = [...new Set(facts.deadlines.flatMap(({ endDate }) => endDate ?? []))].sort();
  const counts = {
    targets: facts.targets.filter(({ tier }) => tier !== 'D').length,
    deadlines: facts.deadlines.length,
    citations: facts.citations.length,
  };
  await library.transaction('rw', library.versions, library.documents, async () => {
    await library.versions.update(version.id, { facts });
    await library.documents
      .where('id')
      .equals(version.documentId)
      .and(({ versionId }) => versionId === version.id)
      .modify({ dates, counts });
  });
}

async function link(library: Library, version: Version, tools: JobTools): Promise<void> {
  const links = await tools.link(version, version.facts ?? (await tools.read(version)));
  await library.transaction('rw', library.links, async () => {
    await library.links.where('documentId').equals(version.documentId).delete();
    await library.links.bulkPut(links.map((each) => ({ ...each, documentId: version.documentId })));
  });
}

// Reading the whole library again, with a better engine or after links went missing: jobs like those of a save, which can
// be called off without touching what saves have left to do.
import type { Job, Library } from './schema';

/** Has every document's latest text read and linked anew, in the background. @returns how many documents */
export async function readAgain(library: Library): Promise<number> {
  return library.transaction('rw', library.documents, library.jobs, async () => {
    const documents = await library.documents.toArray();
    const jobs = documents.flatMap(({ versionId }) =>
      (['read', 'link'] as const).map((kind): Omit<Job, 'id'> => ({ kind, versionId, tries: 0, again: true })),
    );
    await callOff(library);
    await library.jobs.bulkAdd(jobs as Job[]);
    return documents.length;
  });
}

/** Takes back what is still to be read again; what has been read stays. */
export async function callOff(library: Library): Promise<void> {
  await library.jobs.filter(({ again }) => again === true).delete();
}

/** How many jobs are left while the library is read again, 0 when it is not. Cheap: it is asked after every job. */
export async function leftToRead({ jobs }: Library): Promise<number> {
  return (await jobs.filter(({ again }) => again === true).first()) ? jobs.count() : 0;
}

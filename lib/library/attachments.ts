// Keeping the files that a document brings with it, when the reader asks for them.
import { Failed } from '../i18n/failed';
import type { Attachment } from '../structure/document';
import type { Library } from './schema';

/** Most files fetched of one version. */
const MOST = 60;

/** Addresses of the files that are fetched of a version. */
export const filesToFetch = (attachments: readonly Attachment[]): string[] =>
  attachments.slice(0, MOST).map(({ url }) => url);

/** Leaves the fetching of a version's files to be done; those that are here already are not fetched again.
 * @throws Failed `gone` */
export async function keepAttachments(library: Library, versionId: string): Promise<void> {
  await library.transaction('rw', [library.versions, library.documents, library.jobs], async () => {
    const version = await library.versions.get(versionId);
    if (!version || !(await library.documents.get(version.documentId))) throw new Failed('gone');
    const waiting = await library.jobs.where('versionId').equals(versionId).toArray();
    if (waiting.some(({ kind }) => kind === 'attachments')) return;
    const urls = filesToFetch(version.attachments);
    if (urls.length > 0) await library.jobs.add({ kind: 'attachments', versionId, tries: 0, urls });
  });
}

// A small library to back up, and ways to do it without a browser's pages, for the tests of this room.
import { writeBackup } from '../../../../lib/library/backup/export';
import { restoreBackup } from '../../../../lib/library/backup/restore';
import { takePiece } from '../../../../lib/library/backup/take-in';
import { verifyBackup } from '../../../../lib/library/backup/verify';
import { runJobs } from '../../../../lib/library/jobs';
import { addNote } from '../../../../lib/library/notes';
import { Library } from '../../../../lib/library/schema';
import { moveToTrash } from '../../../../lib/library/trash';
import { gzip } from '../../../../lib/text/gzip';
import { FAKE_JOBS, newKey, page, saveTo, TOOLS, titled } from '../saving';

export const NOW = '2026-01-02T03:04:05.000Z';
export const emptyLibrary = (): Library => new Library(`test-${newKey()}`);
export const at = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;

/** A document of two versions with a note, tags, a settled deadline, its page, a picture and a file; one in the trash. */
export async function fullLibrary(): Promise<Library> {
  const library = emptyLibrary();
  await saveTo(library, page(), { now: () => at(1) });
  const second = page({ blocks: [{ kind: 'paragraph', text: '到2023年，建成5G基站25万个。𠮷\ud800"\\\u2028' }] });
  const saved = await saveTo(library, second, { now: () => at(2) });
  const documentId = saved.state === 'saved' ? saved.documentId : '';
  await saveTo(library, page(), { now: () => at(3) });
  const other = await saveTo(library, titled('关于做好另一项工作的通知'), { now: () => at(3) });
  if (other.state === 'saved') await moveToTrash(library, [other.documentId], at(4));
  await runJobs(library, FAKE_JOBS);
  const [version] = await library.versions.where('documentId').equals(documentId).sortBy('id');
  const versionId = version?.id ?? '';
  const html = await gzip('<p>原文</p>');
  await library.originals.put({ versionId, html, size: html.byteLength, chars: 9, at: at(1) });
  const bytes = new Uint8Array([0, 1, 254, 255]).buffer;
  const file = { versionId, url: 'http://www.gd.gov.cn/a.png', type: 'image/png', failure: null };
  await library.pictures.put({ ...file, bytes, size: 4 });
  await library.attachments.put({ ...file, type: '', bytes: null, size: 0, failure: 'no-file' });
  await library.documents.update(documentId, { tags: ['数字经济', '=1+1'], starred: true });
  await library.settled.put({ documentId, key: '到2022年', state: 'done', at: at(5) });
  await library.settled.put({ documentId: '002-01', key: '到2022年', state: 'dismissed', at: at(5) });
  const quote = { block: 0, start: 0, lastBlock: 0, end: 3, quote: '到20', before: '', after: '22年' };
  await addNote(library, { documentId, quote, text: '<b>记</b>' }, TOOLS.fold, at(6));
  return library;
}

export async function backupOf(library: Library): Promise<string> {
  const parts: BlobPart[] = [];
  for await (const line of writeBackup(library)) parts.push(line);
  return new Blob(parts).text();
}

export async function restoreTo(library: Library, backup: Blob | string) {
  const file = typeof backup === 'string' ? new Blob([backup]) : backup;
  await verifyBackup(file);
  return restoreBackup(file, (piece) => takePiece(library, piece, NOW));
}

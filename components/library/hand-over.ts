// Handing bytes over to the reader as a file: downloaded, never opened in a page of ours.
import type { Attachment } from '../../lib/structure/document';
import { saveBlob } from '../export/save-blob';

export const handOver = (bytes: ArrayBuffer, name: string): void => saveBlob(new Blob([bytes]), name);

/** The name under which a file is known on its page, with its ending, and without what no file system takes. */
export function fileName({ name, kind, url }: Attachment): string {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  const ending = kind === 'image' ? (/\.(\w{2,5})($|[?#])/.exec(url)?.[1] ?? 'png') : kind;
  return clean.toLowerCase().endsWith(`.${ending.toLowerCase()}`) ? clean : `${clean || 'file'}.${ending}`;
}

// Pictures of a page's body and the files it brings with it, fetched to be kept with a save.
import type { KeptAttachment, Picture } from '../library/schema';
import { fetchFile } from './files';

/** Never throws: what could not be had is recorded with its reason. */
export const fetchPicture = (url: string): Promise<Omit<Picture, 'versionId'>> =>
  fetchFile(url, { largest: 10_000_000, isRight: (type) => type.startsWith('image/'), refusal: 'no-picture' });

/** Likewise; a server that lacks a file often sends a page that says so. */
export const fetchAttachment = (url: string): Promise<Omit<KeptAttachment, 'versionId'>> =>
  fetchFile(url, {
    largest: 50_000_000,
    isRight: (type) => !/html/.test(type) || /\.html?($|[?#])/i.test(url),
    refusal: 'no-file',
  });

// By what a document is looked for in the library: number and title, or else the address. What is found may be another
// document of that name; `known.ts` tells.
import { documentKey } from '../compare/identity';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';

/** A key that all copies of one document share, and that others may have, too. Dates and issuers are left out: copies
 * often lack them. */
export function identityKey(
  { title, docNumber }: Pick<Metadata, 'title' | 'docNumber'>,
  url: string,
  fold: Fold,
): string {
  return documentKey({ title, docNumber }, fold).key ?? `url:${bareAddress(url)}`;
}

const PART = 'part:';
/** A part of a page is the same one where it says the same words of the same address, whatever it is headed by.
 * @param canon1 of its text */
export const partKey = (url: string, canon1: string): string => `${PART}${bareAddress(url)}:${canon1}`;
export const isPart = ({ identity }: { identity: string }): boolean => identity.startsWith(PART);

/** An address without what makes no other page of it: http or https, a place within the page. A page that draws itself may
 * have its documents behind one address: `#/detail/5`. */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/#(?![!/]).*$/, '');

// When are two pages the same document? Where number and title tell, whatever the address; else the address does.
import { documentKey } from '../compare/identity';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';

/** A key that all copies of one document share. Dates and issuers are left out: copies often lack them. */
export function identityKey(
  { title, docNumber }: Pick<Metadata, 'title' | 'docNumber'>,
  url: string,
  fold: Fold,
): string {
  return documentKey({ title, docNumber }, fold).key ?? `url:${bareAddress(url)}`;
}

/** An address without what makes no other page of it: http or https, a place within the page. */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/#.*$/, '');

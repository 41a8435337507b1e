// When are two pages the same document? Number and title, whatever the address; the address only where there is no title.
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';

/** Script, width, white space, brackets and quotation marks make no difference. */
const bare = (text: string, fold: Fold) =>
  fold(text.normalize('NFC')).replace(/[\s《》〈〉“”"'‘’「」『』（）()〔〕[\]【】·、，,。：:]/g, '');

/** A key that all copies of one document share. */
export function identityKey(metadata: Pick<Metadata, 'title' | 'docNumber'>, url: string, fold: Fold): string {
  const title = metadata.title ? bare(metadata.title, fold) : '';
  const number = metadata.docNumber ? bare(metadata.docNumber, fold) : '';
  if (title) return `title:${number}:${title}`;
  return `url:${url.replace(/^https?:\/\//, '').replace(/#.*$/, '')}`;
}

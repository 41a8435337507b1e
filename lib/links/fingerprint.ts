// What is kept of a bundled document so that a saved one can be compared with it without loading its text.
import { signature } from '../compare/minhash';
import type { Fold } from '../text/fold';

export interface Fingerprint {
  corpusId: string;
  /** Titles it is cited by, folded and bare: its own, and that of the text it issues. */
  titles: string[];
  docNumber: string | null;
  /** MinHash of its folded text, 128 values. */
  signature: number[];
}

/** A title as it is compared: folded, without brackets, quotation marks, white space and 的通知 wrappings. */
export function bareTitle(title: string, fold: Fold): string {
  return fold(title.normalize('NFC')).replace(/[\s《》〈〉“”"'‘’「」『』（）()〔〕[\]·、，,。：:]/g, '');
}

/** A document number as it is compared: folded, its brackets of whatever kind made one. */
export function bareNumber(number: string, fold: Fold): string {
  return fold(number).replace(/[〔〕[\]（）()【】\s]/g, '');
}

export function fingerprintOf(
  document: {
    id: string;
    title: string;
    subject: string | null;
    docNumber: string | null;
    blocks: readonly { text: string }[];
  },
  fold: Fold,
): Fingerprint {
  const titles = [document.title, document.subject, ...quoted(document.title)].flatMap((title) =>
    title ? bareTitle(title, fold) : [],
  );
  return {
    corpusId: document.id,
    titles: [...new Set(titles)],
    docNumber: document.docNumber && bareNumber(document.docNumber, fold),
    signature: Array.from(signature(fold(document.blocks.map(({ text }) => text).join('\n')))),
  };
}

/** 《粤港澳大湾区发展规划纲要》 inside 中共中央 国务院印发《…》: the name others cite it by. */
const quoted = (title: string): string[] => [...title.matchAll(/《([^《》]{4,})》/g)].map(([, inner]) => inner ?? '');

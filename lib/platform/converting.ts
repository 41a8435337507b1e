// Conversion as the reader has set it: Taiwan's words or not, machine-made traditional repaired or not, their own terms.
import { convertAroundTerms } from '../script/own-terms';
import { engine, folding } from './reading-tools';
import { readSettings } from './settings';

/** The texts of one page, in order.
 * @param sample of the whole page, where the texts are a part of it */
export async function convertTexts(
  texts: readonly string[],
  to: 'cn' | 'hk' | 'tw',
  sample?: string,
): Promise<string[]> {
  const [{ convertAll }, fold, { regional, repair, terms }] = await Promise.all([engine(), folding(), readSettings()]);
  const target = to === 'tw' && regional ? 'twp' : to;
  return convertAroundTerms(texts, terms, fold, (pieces) => convertAll(pieces, { to: target, repair, sample }));
}

// The place that a document governs, from its issuers and its title.
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';

const NATIONAL = /^(?:中共中央|中央|国务院|全国|国家|中华人民共和国|最高人民|中国)|部$|部委$|总局$/;
/** A name ends with the first word for its rank; a lone 市 inside a name (市场监管局) is none. */
const PLACE =
  /^([\p{Script=Han}]{2,9}?(?:特别行政区|自治区|自治州|自治县|新区|开发区|省|市|区|县|州|盟|旗|镇|乡)(?![场域划]))+/u;

/** Simplified, as written (广东省, 深圳市罗湖区); 全国 for national bodies; null where neither tells. */
export function placeOf({ issuer, title }: Pick<Metadata, 'issuer' | 'title'>, fold: Fold): string | null {
  for (const name of [...issuer, title ?? '']) {
    const folded = fold(name).replace(/^中共/, '');
    const place = PLACE.exec(folded)?.[0];
    if (place) return place;
    if (NATIONAL.test(folded)) return '全国';
  }
  return null;
}

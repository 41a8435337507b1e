// Whether a page calls its document repealed.
import { squeeze } from '../plain';
import type { Finding } from './finding';

/** 【已废止】, 某某办法（失效）, 此文件已失效: a line or the end of a title that says so. A bare 废止 is a menu's. */
const REPEALED =
  /(?:[【[(](?:现?已|全文)?(废止|失效)[】\])]|^(?:[此本该](?:件|文件|文)|现?已)(?:现?已)?(?:被|宣布)*(废止|失效))$/;

/** @param heads lines of the page up to the body's first, and its titles. */
export function readRepeal(heads: readonly string[]): Finding[] {
  return heads.flatMap((head): Finding[] => {
    const said = head.length < 120 ? REPEALED.exec(squeeze(head)) : null;
    return said ? [{ field: 'status', value: said[1] ?? said[2] ?? '', place: 'title', weight: 50 }] : [];
  });
}

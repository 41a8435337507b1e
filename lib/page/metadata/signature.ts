// The number line and the signature: what the body itself says of its document.
import type { Line } from '../body/line';
import { squeeze } from '../plain';
import { findDay, readDay } from './date';
import type { Finding } from './finding';
import { isDocNumber, tidyNumber } from './number';
import { isOrganisation, splitOrganisations } from './organisation';

/** A number line stands between the title and the first paragraph; further down numbers are cited ones. */
const NUMBER_LINES = 14;
/** A line of more units is a paragraph. */
const PARAGRAPH = 60;

function numberLine(lines: readonly Line[], host: string): string | null {
  for (let i = 0; i < Math.min(NUMBER_LINES, lines.length); i++) {
    const text = lines[i]?.text ?? '';
    const before = lines[i - 1]?.text ?? '';
    if (lines[i]?.cell || (text.length > PARAGRAPH && i > 3)) continue;
    // 中华人民共和国国务院令 / 第707号, 财政部 税务总局公告 / 2023年第12号: the name and its number on two lines.
    const split =
      /^(?:(?:19|20)\d\d年)?第\S{1,6}号$/.test(squeeze(text)) &&
      /(?:令|公告|通告)$/.test(squeeze(before)) &&
      before.length < 40;
    if (split && isDocNumber(before + text, host)) return tidyNumber(`${before}${text}`);
    if (isDocNumber(text, host)) return tidyNumber(text);
  }
  return null;
}

const SIGNER = /^(?:总理|主席|省长|市长|县长|区长|州长|部长|局长|主任|署长|行长|厅长|会长|院长|检察长)[一-鿿·]{2,12}$/;
const AFTER_DATE = /(?:[(（][^()（）]{1,30}[)）])$/;

interface Signed {
  index: number;
  day: string;
  bodies: string[];
  /** A body or an officer stands above the date. */
  signed: boolean;
}

/** What parts the year of a day from its month, in either width (see `findDay`): few lines hold any. */
const PARTED = /[-年./－．／]/;

/** A line that is a day and nothing else, or a body's name and a day. “2013年12月17日印发” is the day of printing. */
function readSigned(lines: readonly Line[], index: number): Signed | null {
  const text = lines[index]?.text ?? '';
  if (text.length > PARAGRAPH || lines[index]?.cell || !PARTED.test(text)) return null;
  const clean = text.replace(AFTER_DATE, '').trim();
  const found = findDay(clean);
  if (!found || squeeze(clean.slice(found.end)) !== '') return null;
  const ahead = clean.slice(0, found.start).trim();
  if (ahead !== '')
    return isOrganisation(ahead) ? { index, day: found.iso, bodies: splitOrganisations(ahead), signed: true } : null;
  if (!/年/.test(clean) && index < lines.length - 3) return null;
  const bodies: string[] = [];
  let at = index - 1;
  for (; at >= 0 && index - at <= 14; at--) {
    const above = lines[at]?.text ?? '';
    const names = above.length > PARAGRAPH ? [] : splitOrganisations(above);
    if (names.length === 0 || !names.every(isOrganisation)) break;
    bodies.unshift(...names);
  }
  const officer = SIGNER.test(lines[index - 1]?.bare ?? '');
  return { index, day: found.iso, bodies, signed: bodies.length > 0 || officer };
}

/** （2013年4月10日）, （2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过）; not “……公布 根据……修订”, which has two days. */
const NOTE = /^[(][\d一二][^日]{6,12}日(?:[^日]{0,60}(?:通过|批准))?[)]$/;

/** The signature that dates the document: the first signed one, so that an issued document's own stays with it; else a
 * date that closes the text; else the date in brackets under the title (题注, GB/T 9704). */
function signature(lines: readonly Line[]): Signed | null {
  const all = lines.flatMap((_, i) => readSigned(lines, i) ?? []);
  const signed = all.find((one) => one.signed && one.index > 1);
  if (signed) return signed;
  // 现将《某办法》印发给你们…… / 2008年9月22日 / 某办法: the day between a notice and what it issues.
  const issued = new Set(lines.flatMap(({ bare }) => bare.match(/(?<=《)[^》]+/g) ?? []));
  const between = all.find(({ index }) => issued.has(lines[index + 1]?.bare ?? ''));
  if (between) return between;
  const closing = all.find((one) => one.index >= lines.length - 4 && one.index > 1);
  if (closing) return closing;
  const note = lines.slice(0, 8).findIndex((line) => NOTE.test(line.bare));
  const day = note > 0 ? readDay(lines[note]?.text ?? '') : null;
  return day ? { index: note, day, bodies: [], signed: false } : null;
}

/** @param lines of the body. @param host of the page. */
export function readBody(lines: readonly Line[], host: string): Finding[] {
  const found: Finding[] = [];
  const docNumber = numberLine(lines, host);
  if (docNumber) found.push({ field: 'docNumber', value: docNumber, place: 'body', weight: 70 });
  const end = signature(lines);
  if (end) found.push({ field: 'writtenDate', value: end.day, place: 'body', weight: end.signed ? 80 : 60 });
  if (end && end.bodies.length > 0)
    found.push({ field: 'issuer', value: end.bodies.join('、'), place: 'body', weight: 60 });
  return found;
}

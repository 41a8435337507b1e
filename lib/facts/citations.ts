// What a document cites: 《title》 with its number, numbers on their own, short forms after 以下简称, and how it is cited.
import { matches } from '../text/matches';
import type { Passage } from './passage';
import type { Citation } from './records';

/** Issuer's short name, year in brackets of any kind (also broken ones), 号: 国办发〔2018〕115号, 〔2019)107号. */
const YEAR = '[〔\\[【(]\\s?(?:19|20)\\d{2}\\s?[〕\\]】)]?';
const DOC_NUMBER = new RegExp(
  `[一-龥]{1,14}\\s?${YEAR}\\s?第?\\s?\\d{1,5}(?:[-—]\\d{1,4})?\\s?号|(?:中华人民共和国)?[一-龥]{2,14}令(?:\\(?第?\\s?[\\d一二三四五六七八九十百]{1,5}号\\)?)|第\\s?\\d{1,4}/\\d{4}号(?:通告|公告|法律公告)?`,
  'g',
);
/** Words that would be taken for the start of an issuer's name. */
const NOT_ISSUER =
  /^(?:.*(?:落实|根据|依据|依照|按照|贯彻|执行|关于|转发|印发|以及|和|及|与|的|由|原|即|见|对|将|在|经|自|该|本))(?=.{2})/;
const SHORT = /^\s?[(](?:[^()]{0,60}[,;])?以下(?:统称|简称)[为:]?\s?["“《「『]?([^"”》」』()]{1,40})["”》」』]?[)]/;
const FOLLOWING_NUMBER = new RegExp(`^\\s?[(]([^()]{0,6}?(?:${DOC_NUMBER.source}))[^()]{0,40}[)]`);
/** Words before a title that tell how it is cited, as the text has them. */
const RELATION =
  /(?:贯彻(?:执行)?(?:落实)?|落实|根据|依据|依照|按照|遵照|实施|执行|转发|批转|印发|制定|公布|发布|修订(?:后的)?|修改(?:后的)?|修正|废止|对照|结合|参考|代替|替代|参照|违反|符合|《|、|和|及|与)\s*[的了]?(?:[一-龥]{0,24})$/;
const VERB =
  /贯彻(?:执行)?(?:落实)?|落实|根据|依据|依照|按照|遵照|执行|转发|批转|印发|公布|发布|修订|修改|修正|废止|代替|替代|参照|违反|符合/g;
/** Behind a title these say what becomes of it. */
const AFTER = /^[^《。;]{0,30}?(同时废止|(?:转发|印发)(?=给)|废止|代替|停止执行|失效|修订|修改)/;

function relationOf(passage: Passage, start: number, end: number): string | null {
  const { folded, text } = passage;
  const after = AFTER.exec(folded.slice(end, end + 44));
  const from = Math.max(0, start - 40);
  let behind = folded.slice(from, start);
  behind = behind.slice(Math.max(behind.lastIndexOf('。'), behind.lastIndexOf(';'), behind.lastIndexOf('\n')) + 1);
  if (RELATION.test(behind)) {
    const verb = [...behind.matchAll(VERB)].at(-1);
    if (verb) {
      const at = start - behind.length + verb.index;
      return text.slice(at, at + verb[0].length);
    }
  }
  if (!after?.[1]) return null;
  const at = end + (after[0].length - after[1].length);
  return text.slice(at, at + after[1].length);
}

export function findCitations(passage: Passage): Citation[] {
  const { folded, text } = passage;
  const found: Citation[] = [];
  let covered = 0;
  const outer = passage.enclosures
    .filter((e) => e.kind === 'title' && folded[e.start] === '《')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const enclosure of outer) {
    if (enclosure.start < covered || enclosure.end - enclosure.start < 4) continue;
    const before = covered;
    covered = enclosure.end;
    let end = enclosure.end;
    let docNumber: string | null = null;
    let shortTitle: string | null = null;
    for (let i = 0; i < 2; i++) {
      const rest = folded.slice(end, end + 120);
      const number = docNumber === null ? FOLLOWING_NUMBER.exec(rest) : null;
      if (number?.[1]) {
        const at = end + rest.indexOf(number[1]);
        docNumber = text.slice(at, at + number[1].length);
        end += number[0].length;
      }
      const short = shortTitle === null ? SHORT.exec(folded.slice(end, end + 120)) : null;
      if (short?.[1]) {
        const at = end + short[0].indexOf(short[1], short[0].search(/简称|统称/));
        shortTitle = text.slice(at, at + short[1].length);
        end += short[0].length;
      }
    }
    covered = end;
    found.push({
      ...passage.span(enclosure.start, end),
      title: text.slice(enclosure.start + 1, enclosure.end - 1),
      docNumber,
      shortTitle,
      // 根据《甲》《乙》和《丙》: one word for all.
      relation:
        relationOf(passage, enclosure.start, end) ??
        (/^[、和及与]?$/.test(folded.slice(before, enclosure.start)) ? (found.at(-1)?.relation ?? null) : null),
      why: { rule: docNumber ? 'citation/title-with-number' : 'citation/title' },
    });
  }
  if (!/号|令/.test(folded)) return found;
  for (const match of matches(DOC_NUMBER, folded)) {
    const lead = NOT_ISSUER.exec(match[0].replace(/[〔[【(\d].*$/, ''))?.[0].length ?? 0;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    const raw = passage.span(start, end);
    if (passage.block.kind === 'number' || folded.trim().length <= end - start + 2) continue;
    if (found.some((c) => c.start < raw.end && raw.start < c.end)) continue;
    found.push({
      ...raw,
      title: null,
      docNumber: text.slice(start, end),
      shortTitle: null,
      relation: relationOf(passage, start, end),
      why: { rule: 'citation/number' },
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

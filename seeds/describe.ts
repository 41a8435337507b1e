// What a document says of itself: title, number, issuer, date of writing, period.
import type { PlanPeriod } from '../lib/corpus/types';
import type { Block } from '../lib/structure/block';
import type { Fold } from '../lib/text/fold';

export interface SelfDescription {
  title: string;
  subject: string | null;
  docNumber: string | null;
  issuer: string[];
  /** A day, or a month where the text names no day. */
  writtenDate: string | null;
  planPeriod: PlanPeriod | null;
}

/** What a title sets between the issuer and the matter. */
const ACT = /关于|印发|转发|发布/;
const ORGAN = /(?:政府|委员会|委|厅|局|部|院|办公室|中央|署|会)$/;
const DAY = /^(?:.*?)(\d{4})\s?[年.-]\s?(\d{1,2})(?:\s?[月.-]\s?(\d{1,2})\s?日?)?\s?月?\s*$/;
const ISSUED = /(?:印发|转发|发布)(?:.{0,12}?的)?(.+?)的通知$/;
const FIVE_YEARS = '一二三四五六七八九';

export function describeDocument(blocks: readonly Block[], fold: Fold): SelfDescription {
  const [written = '', inner] = titleGroups(blocks);
  const title = joined(written, fold);
  const signatures = blocks.filter(({ kind }) => kind === 'signature').map(({ text }) => text);
  const subject = inner ?? subjectOf(title, fold);
  return {
    title,
    subject: subject === title ? null : subject,
    docNumber: blocks.find(({ kind }) => kind === 'number')?.text ?? null,
    issuer: issuersOf(title, signatures, fold),
    writtenDate: signatures.map((text) => dateOf(fold(text))).find((date) => date !== null) ?? null,
    planPeriod: periodOf(fold(`${title} ${subject ?? ''}`)),
  };
}

/** A space that a line break left inside the matter of a title goes; between two organs it stays. */
function joined(title: string, fold: Fold): string {
  const at = ACT.exec(fold(title))?.index ?? title.length;
  return title.slice(0, at) + title.slice(at).replace(/(?<=[\u3400-\u9fff])\s(?=[\u3400-\u9fff])/g, '');
}

/** Titles as wholes: lines that follow on one another are one. */
export function titleGroups(blocks: readonly Block[]): string[] {
  const groups: string[] = [];
  for (const [i, { kind, text }] of blocks.entries()) {
    if (kind !== 'title') continue;
    if (blocks[i - 1]?.kind === 'title') groups.push(`${groups.pop() ?? ''}${text}`);
    else groups.push(text);
  }
  return groups;
}

/** The text that a notice issues: 《…》 in its title, or the words between 印发 and 的通知. */
function subjectOf(title: string, fold: Fold): string | null {
  const quoted = [...title.matchAll(/《([^《》]+)》/g)];
  if (quoted.length === 1) return quoted[0]?.[1] ?? null;
  const found = ISSUED.exec(fold(title));
  return found?.[1] ? title.slice(-found[1].length - 3, -3) : null;
}

/** The title's own words where they name an organ, else the signature. Two organs in a title are told apart by it. */
function issuersOf(title: string, signatures: readonly string[], fold: Fold): string[] {
  const act = ACT.exec(fold(title));
  const named = act ? title.slice(0, act.index).trim() : '';
  const names = named.split(/\s+/).filter((name) => ORGAN.test(fold(name)));
  const signed = signatures.flatMap((text) => text.split(/\s+/)).filter((name) => ORGAN.test(fold(name)));
  if (names.length === 0 || signed.join('') === names.join('')) return signed;
  return names;
}

function dateOf(text: string): string | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => part?.padStart(2, '0'));
  return [year, month, day].filter(Boolean).join('-');
}

/** (2019年—2022年), or “十四五”: the fourteenth five years begin in 2021. */
function periodOf(title: string): PlanPeriod | null {
  const years = /(\d{4})年?\s?[—–~-]{1,2}\s?(\d{4})年/.exec(title);
  if (years) return { from: Number(years[1]), to: Number(years[2]) };
  const plan = /十([一二三四五六七八九])五/.exec(title)?.[1];
  if (!plan) return null;
  const from = 2001 + 5 * FIVE_YEARS.indexOf(plan) + 5;
  return { from, to: from + 4 };
}

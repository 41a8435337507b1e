// Whether a page could be a policy at all, told before any of its nodes is looked at: most pages of a government cannot.
import { POLICY_KINDS } from '../structure/document';
import { judge } from './judge';
import type { Said } from './signals';

/** What a page with that sign (`signs` in signals.ts) must hold somewhere, however its markup breaks it up; its text
 * without any white space. */
const TRACES: Readonly<Record<string, RegExp>> = {
  'doc-number': /[〕\])）】〉］令字]第?\d+[号號]/,
  addressee: /[府会室委厅廳局][:：]|各[^。:：]{1,99}[:：]/,
  signature: /[府院委部厅廳局署办室会會心][\d〇○零O一二三四五六七八九]{4}年/,
  'stock-phrases': /[给給]你|贯彻执行|制定本|如下[:：。]|特此|起施行|会议通过/,
  clauses: /[一二三四五六七八九十][条條、]/,
};

/** False when the page is certainly no policy document, draft or interpretation.
 * @param raw all the text in it, scripts and all */
export function couldBePolicy(said: Said, raw: string, doc: Document): boolean {
  const promises = (seen: Record<string, number>, linked = 0) =>
    POLICY_KINDS.has(judge({ ...said, seen, text: raw.length - linked, linked }).kind);
  // A text longer than that could be anything: to search it would take longer than to look.
  if (raw.length > 200_000 || promises({})) return true;
  const text = raw.replace(/\s+/g, '');
  // Signs without a trace of their own: nearly every page holds what could be one. Any trace is often enough for its sign.
  const seen: Record<string, number> = { 'label-table': 3, government: 3 };
  for (const sign in TRACES) if (TRACES[sign]?.test(text)) seen[sign] = 3;
  return promises(seen) && promises(seen, linkedIn(doc));
}

/** UTF-16 units that stand in the first 1,000 links, as many as the verdict on a page looks at. None where the page says
 * which links lead through its site: those do not count. */
const linkedIn = (doc: Document): number =>
  doc.querySelector('nav')
    ? 0
    : [...doc.querySelectorAll('a')].slice(0, 1000).reduce((sum, a) => sum + a.textContent.trim().length, 0);

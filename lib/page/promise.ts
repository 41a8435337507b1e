// Whether a page could be a policy at all, told before any of its nodes is looked at: most pages of a government cannot.
import { POLICY_KINDS } from '../structure/document';
import { judge } from './judge';
import type { Said } from './signals';

/** What the text of a page with that sign (`SIGNS` in signals.ts) must hold somewhere, however its markup breaks it up. */
const TRACES: Readonly<Record<string, RegExp>> = {
  'doc-number': /[〕\])）】〉］令字]\s*第?\s*\d[\d\s]*[号號]/,
  addressee: /[府会室委厅廳局]\s*[:：]|各[^。:：]{1,99}[:：]/,
  signature: /[府院委部厅廳局署办室会會心]\s*[\d〇○零O一二三四五六七八九](\s*[\d〇○零O一二三四五六七八九]){3}\s*年/,
  'stock-phrases': /[给給]\s*你|贯\s*彻\s*执\s*行|制\s*定\s*本|如\s*下\s*[:：。]|特\s*此|起\s*施\s*行|会\s*议\s*通\s*过/,
  clauses: /[一二三四五六七八九十]\s*[条條、]/,
};
/** Signs without a trace of their own: nearly every page holds what could be one. */
const ANYWHERE = { 'label-table': 3, government: 1 };
/** Often enough for any sign. */
const ENOUGH = 3;

/** UTF-16 units of a text that is searched; a longer one could be anything. */
const MOST = 200_000;

/** False when the page is certainly no policy document, draft or interpretation.
 * @param raw all the text in it, scripts and all */
export function couldBePolicy(said: Said, raw: string): boolean {
  const promises = (seen: Record<string, number>) =>
    POLICY_KINDS.has(judge({ ...said, seen, text: raw.length, linked: 0 }).kind);
  if (raw.length > MOST || promises({})) return true;
  const seen: Record<string, number> = { ...ANYWHERE };
  for (const sign in TRACES) if (TRACES[sign]?.test(raw)) seen[sign] = ENOUGH;
  return promises(seen);
}

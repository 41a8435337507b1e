// What a page is, from its signals.
import type { DocumentKind, Trust } from '../structure/document';
import type { Signals } from './signals';

export interface Detection {
  kind: DocumentKind;
  trust: Trust;
  /** The sum of what was seen; a policy document has `POLICY` points or more. */
  score: number;
  /** Stable codes of what was seen (the names in `WORTH`), worded by the interface. */
  reasons: string[];
}

const POLICY = 5;

/** Endings of document titles (文种) in both scripts, and what brackets may follow. */
const TYPE =
  /(通知|意[见見]|[^书書做方看司执執普]法|[规規][定则則划劃]|方案|[计計][划劃]|[批答]复|函|[公通报報]告|[条條]例|[决決][定议議]|令|[细細].|通[报報]|[纲綱]要|要[点點]|措施|标准|目录|预案|章程)([（(〔《【].*|」)?$/;
const NOTICE =
  /处罚[信公决]|任免|免职|任职的|公示([（(公表]|$)|(聘|录用|中标|成交|采购|招标|拍卖|出让).{0,14}(公告|结果|简章)/;

/** What each sign is worth, and how often it must be seen to count. A formal title on an official host is a policy
 * document; elsewhere it takes a second mark of one (a number line, an addressee, articles), and a government. */
const WORTH: Readonly<Record<string, readonly [worth: number, times?: number]>> = {
  'official-host': [1],
  'site-code': [1],
  'title-ending': [2],
  'title-formal': [2],
  'doc-number': [4],
  'label-table': [2, 3],
  addressee: [2],
  signature: [2],
  'stock-phrases': [1],
  clauses: [2, 3],
  reported: [-3],
  'news-column': [-3],
  'no-government': [-4],
  'mostly-links': [-5],
};

export function judge({ trust, title, article, column, site, seen, text, linked }: Signals): Detection {
  const isOfficial = trust === 'official';
  const isGovernment = isOfficial || site;
  const isTitled = TYPE.test(title);
  const isLinks = !article && linked > (isTitled ? 2 : 1) * text;
  const all: Record<string, number | boolean> = {
    ...seen,
    'official-host': isOfficial,
    'site-code': site,
    'title-ending': isTitled,
    'title-formal': isTitled && /[关關][于於]/.test(title),
    'news-column': /[新要]闻|动态/.test(column),
    'no-government': !isGovernment && !seen.government,
    'mostly-links': isLinks,
  };
  const reasons = Object.keys(WORTH).filter((sign) => Number(all[sign]) >= (WORTH[sign]?.[1] ?? 1));
  const score = reasons.reduce((sum, sign) => sum + (WORTH[sign]?.[0] ?? 0), 0);

  const kindOf = (): DocumentKind => {
    if (!isGovernment && score < POLICY) return 'other';
    if (isLinks && score < POLICY) return 'list';
    if (NOTICE.test(title)) return 'notice';
    if (/征求.*意|征集/.test(title)) return 'draft-for-comments';
    if (/解读|图解|读懂|问答|者问/.test(title)) return 'interpretation';
    return score < POLICY ? (text > 200 ? 'news' : 'other') : 'policy';
  };
  return { kind: kindOf(), trust, score, reasons };
}

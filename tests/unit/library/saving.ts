// Pages to save and the ways to do it, for the tests of this room.
import { loadLexicon } from '../../../lib/cli/lexicon';
import type { Deadline, Target } from '../../../lib/facts/records';
import type { JobTools } from '../../../lib/library/jobs';
import { likenessOf } from '../../../lib/library/likeness';
import { receivePiece, type SaveTools } from '../../../lib/library/save';
import type { Library } from '../../../lib/library/schema';
import type { Snapshot } from '../../../lib/library/snapshot';
import { NO_METADATA } from '../../../lib/structure/document';
import { gzip } from '../../../lib/text/gzip';

export const PAGE: Snapshot = {
  url: 'http://www.gd.gov.cn/a.html',
  kind: 'policy',
  trust: 'official',
  metadata: { ...NO_METADATA, title: '关于印发方案的通知', docNumber: '粤府函〔2020〕328号' },
  blocks: [{ kind: 'paragraph', text: '到2022年，建成5G基站22万个。' }],
  attachments: [],
};

export const page = (change: Partial<Snapshot> = {}): Snapshot => ({ ...PAGE, ...change });
export const titled = (title: string, text = '别的。'): Snapshot =>
  page({ metadata: { ...NO_METADATA, title }, blocks: [{ kind: 'paragraph', text }] });

const WORDS = [...'各部门要落实责任加快建设数字经济试验区推动产业发展到年底完成基地平台项目人才资金保障措施监督评估'];
/** Paragraphs that share no five characters in a row but by chance, the same ones for the same seed. */
export function prose(seed: number, paragraphs = 60): string[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 40 }, () => WORDS[(next() >>> 8) % WORDS.length]).join(''),
  );
}

let keys = 0;
export const newKey = (): string => (++keys).toString(16).padStart(32, '0');

export const TOOLS: SaveTools = {
  fold: loadLexicon().fold,
  clean: (title) => title,
  now: () => '2026-01-02T03:04:05.000Z',
};

export const saveTo = (
  library: Library,
  snapshot: Snapshot,
  { key = newKey(), ...tools }: Partial<SaveTools> & { key?: string } = {},
) => receivePiece(library, { key, index: 0, total: 1, text: JSON.stringify(snapshot) }, { ...TOOLS, ...tools });

const DEADLINE: Deadline = {
  ...{ block: 0, start: 0, end: 7, text: '到2022年，', bodies: [], why: { rule: 'test' } },
  ...{ kind: 'due', iso: '2022', endDate: '2022-12-31', precision: 'year', approx: false },
  ...{ anchor: 'absolute', event: null, action: null },
};

const TARGET: Target = {
  ...{ block: 0, start: 8, end: 17, text: '建成5G基站22万个', bodies: [], why: { rule: 'test' } },
  ...{ tier: 'Q', indicator: '5G基站', comparator: 'eq', value: 220_000, min: null, max: null, unit: '个' },
  ...{ approx: false, changeType: 'level', direction: null, baseline: null, due: '2022-12-31', dueSource: 'sentence' },
  ...{ scope: null, strength: 'plain', nature: null, status: 'planned' },
};

/** Every kind of job leaves one row. */
export const FAKE_JOBS: JobTools = {
  read: async () => ({ facts: { targets: [TARGET], deadlines: [DEADLINE], citations: [] }, indicators: ['5G基站'] }),
  link: async (library, { documentId }) => {
    await library.kin.put({ documentId, otherId: '002-01', relation: 'same', score: 0.9, evidence: '', role: null });
  },
  keep: async () => ({
    original: { html: await gzip('<p>原文</p>'), size: 40, chars: 9, at: TOOLS.now() },
    urls: ['http://www.gd.gov.cn/a.png'],
  }),
  picture: async (url) => ({ url, type: 'image/png', bytes: new ArrayBuffer(3), size: 3, failure: null }),
  attachment: async (url) => ({ url, type: 'application/pdf', bytes: new ArrayBuffer(5), size: 5, failure: null }),
  words: async (library, { documentId }) => {
    const weighed = { terms: ['基站'], weights: [1] };
    await library.keywords.put({ documentId, ...weighed, compared: weighed });
  },
  scriptOf: async () => 'simplified',
  likeness: async (text) => likenessOf(text, TOOLS.fold, TOOLS.clean),
};

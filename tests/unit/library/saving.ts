// Pages to save and the ways to do it, for the tests of this room.
import { loadLexicon } from '../../../lib/cli/lexicon';
import type { Deadline } from '../../../lib/facts/records';
import type { JobTools } from '../../../lib/library/jobs';
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

let keys = 0;
export const newKey = (): string => (++keys).toString(16).padStart(32, '0');

export const TOOLS: SaveTools = {
  fold: loadLexicon().fold,
  clean: (title) => title,
  scriptOf: () => 'simplified',
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

/** Every kind of job leaves one row. */
export const FAKE_JOBS: JobTools = {
  read: async () => ({ facts: { targets: [], deadlines: [DEADLINE], citations: [] }, indicators: [] }),
  link: async () => [{ otherId: '002-01', relation: 'same', score: 0.9, evidence: '' }],
  keep: async () => ({
    original: { html: await gzip('<p>原文</p>'), size: 40, chars: 9, at: TOOLS.now() },
    urls: ['http://www.gd.gov.cn/a.png'],
  }),
  picture: async (url) => ({ url, type: 'image/png', bytes: new ArrayBuffer(3), size: 3, failure: null }),
};

// tsx .config/freeze-library.ts: writes the frozen example of the library's present schema, at least one row in every
// table, to tests/fixtures/library. Once released it is never written again: readers have such libraries on their disks.
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { runJobs } from '../lib/library/jobs';
import { Library } from '../lib/library/schema';
import { buildSegment } from '../lib/library/search/build';
import { moveToTrash } from '../lib/library/trash';
import { linkSaved } from '../lib/links/link-saved';
import { freeze } from '../tests/unit/library/frozen';
import { FAKE_JOBS, newKey, page, saveTo, TOOLS, titled } from '../tests/unit/library/saving';

const NAME = 'to-be-frozen';
const PDF = { url: 'http://www.gd.gov.cn/a.pdf', name: '附件', kind: 'pdf' };
/** The words that a test of the library looks for. */
const CHANGED = '到2023年，建成5G基站25万个。';
/** Long enough to be told by its text. */
const LONG = Array.from({ length: 40 }, (_, i) => `第${i}条 ${'各部门要落实责任，加快建设。'.repeat(i % 7)}`).join('');

const library = new Library(NAME);
const { fold, clean, now } = TOOLS;
const tools = {
  ...FAKE_JOBS,
  link: async (...[own, version, facts]: Parameters<typeof FAKE_JOBS.link>) => {
    await linkSaved(own, version, facts, { fold, clean, corpus: [] });
    await FAKE_JOBS.link(own, version, facts);
  },
};

await saveTo(library, page({ attachments: [PDF] }), { tabId: 7, attachments: true });
await saveTo(library, titled('关于做好另一项工作的通知', LONG));
await runJobs(library, tools);
await saveTo(library, page({ blocks: [{ kind: 'paragraph', text: CHANGED }], attachments: [PDF] }), {
  now: () => '2026-02-03T04:05:06.000Z',
});
await runJobs(library, tools);

const [document, other] = await library.documents.orderBy('savedAt').toArray();
if (!document || !other) throw new Error('two documents should be there');
const first = document.title === '关于做好另一项工作的通知' ? other : document;
const second = first === document ? other : document;
const at = now();
// Two documents are not worth a segment yet; here is one all the same.
const { segment } = await buildSegment(library, [first.id, second.id], fold, 1_000_000);
if (segment) await library.segments.put(segment);
await library.documents.update(first.id, { tags: ['基建', '待办'], starred: true });
const weighed = { terms: ['基站', '建成'], weights: [0.8, 0.6] };
await library.keywords.put({ documentId: first.id, ...weighed, compared: weighed });
await library.settled.put({ documentId: first.id, key: '到2022年,', state: 'done', at });
const place = { block: 0, start: 3, end: 8, lastBlock: 0 };
const words = { quote: CHANGED.slice(3, 8), before: CHANGED.slice(0, 3), after: CHANGED.slice(8) };
const made = { documentId: first.id, versionId: first.versionId, text: '核对', madeAt: at, changedAt: at };
await library.notes.put({ id: '0123456789abcdef', ...place, ...words, ...made });
await library.pieces.put({ key: newKey(), index: 0, total: 2, text: '{', at });
await library.graves.put({ segment: 1, n: 0 });
await library.halves.put({ segment: 2 });
await moveToTrash(library, [second.id], at);
// A version whose jobs are still to be done.
await saveTo(library, page({ blocks: [{ kind: 'paragraph', text: '到2024年，建成5G基站30万个。' }] }), {
  now: () => '2026-03-03T04:05:06.000Z',
});

const empty = (
  await Promise.all(library.tables.map(async (table) => ((await table.count()) === 0 ? table.name : [])))
).flat();
if (empty.length > 0) throw new Error(`no row in ${empty.join(', ')}`);
const version = library.verno;
library.close();
const file = new URL(`../tests/fixtures/library/version-${version}.json`, import.meta.url);
if (existsSync(file))
  throw new Error(`${file.pathname} is frozen already; take it away first if it was never released`);
writeFileSync(file, `${JSON.stringify(await freeze(NAME), null, 2)}\n`);
console.log(`wrote ${file.pathname}`);

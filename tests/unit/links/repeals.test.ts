import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Library, type Link } from '../../../lib/library/schema';
import { repealsIn } from '../../../lib/links/repeals';
import { savedDocument } from '../../e2e/harness/fill';
import { newKey } from '../library/saving';

const TODAY = '2026-06-15';
let library: Library;
beforeEach(() => {
  library = new Library(`repeals-${newKey()}`);
});
afterEach(() => library.delete());

const NEW = savedDocument(2, { title: '新办法' });
const OLD = savedDocument(1).id;
const link = (change: Partial<Link>): Link => ({
  ...{ documentId: OLD, otherId: NEW.id, relation: 'cited-by', score: 1, evidence: '', role: 'repeals' },
  ...change,
});
const told = async (kin: readonly Link[] = []) => [...(await repealsIn(library, kin, [], TODAY))];

it('a saved document that another repeals is known with its repealer, once for both directions', async () => {
  await library.documents.bulkAdd([savedDocument(1), NEW]);
  await library.kin.bulkAdd([link({}), link({ documentId: NEW.id, otherId: OLD, relation: 'cites' })]);
  expect(await told()).toEqual([[OLD, { by: NEW.id, title: '新办法', from: null }]]);
});

it('a bundled document that a saved one repeals is known, too', async () => {
  await library.documents.add(savedDocument(2, { title: '新办法', effectiveDate: '2026-09-01' }));
  await library.kin.add(link({ documentId: NEW.id, otherId: '002-01', relation: 'cites' }));
  expect(await told()).toEqual([['002-01', { by: NEW.id, title: '新办法', from: '2026-09-01' }]]);
});

it.each([
  ['a draft for comments', savedDocument(2, { kind: 'draft-for-comments' })],
  ['a document in the trash', savedDocument(2, { deletedAt: '2026-01-01T00:00:00.000Z' })],
])('%s repeals nothing', async (_name, repealer) => {
  await library.documents.bulkAdd([savedDocument(1), repealer]);
  await library.kin.add(link({}));
  expect(await told()).toEqual([]);
});

it('what is amended, carried out or only mentioned is not repealed', async () => {
  await library.documents.bulkAdd([savedDocument(1), NEW]);
  for (const role of ['amends', 'forwards', 'implements', null] as const) {
    await library.kin.put(link({ role }));
    expect(await told()).toEqual([]);
  }
});

// Rows put straight into the extension's database, where a test needs more of them than could be saved one by one.
import type { Page } from 'playwright-core';
import type { Deadline, Target } from '../../../lib/facts/records';
import type { DeadlineRow, SavedDocument, TargetRow } from '../../../lib/library/schema';
import { NO_METADATA } from '../../../lib/structure/document';

const idOf = (n: number): string => n.toString(16).padStart(16, '0');

export const savedDocument = (n: number, change: Partial<SavedDocument> = {}): SavedDocument => ({
  ...NO_METADATA,
  ...{ id: idOf(n), identity: `document ${n}`, versionId: `${idOf(n)}/${'0'.repeat(64)}`, kind: 'policy' },
  ...{ trust: 'official', url: `http://www.gd.gov.cn/${n}.html`, site: 'www.gd.gov.cn', script: 'simplified' },
  ...{ savedAt: '2025-11-01T00:00:00.000Z', seenAt: '2025-11-01T00:00:00.000Z', dates: [], counts: null },
  ...{ tags: [], starred: false, chars: 100, deletedAt: null, writtenDate: '2021-03-01' },
  ...{ title: `第${n}号发展规划`, docNumber: `粤府函〔2021〕${n}号` },
  ...change,
});

export const targetRow = (document: number, n: number, change: Partial<Target> = {}): TargetRow => ({
  ...{ documentId: idOf(document), n, key: '', block: 0, start: 0, end: 9, text: '建成5G基站22万个', bodies: [] },
  ...{ why: { rule: 'test' }, tier: 'Q', indicator: `第${n}类基站`, comparator: 'ge', value: n + 1 },
  ...{ min: null, max: null, unit: '个', approx: false, changeType: 'level', direction: null, baseline: null },
  ...{ due: '2025-12-31', dueSource: 'own', scope: null, strength: 'plain', nature: null, status: 'planned' },
  ...change,
});

const deadlineRow = (document: number, n: number, change: Partial<Deadline> = {}): DeadlineRow => ({
  ...{
    documentId: idOf(document),
    n,
    block: 0,
    start: 0,
    end: 7,
    text: '到2025年底',
    bodies: [],
    why: { rule: 'test' },
  },
  ...{ kind: 'milestone', iso: '2025', endDate: '2025-12-31', precision: 'year', approx: false, anchor: 'absolute' },
  ...{ event: null, action: `完成第${n}项任务` },
  ...change,
});

/** One document with a little of everything, and one in the trash; today is 2025-12-02. */
export const SMALL_LIBRARY = {
  documents: [savedDocument(1), savedDocument(2, { deletedAt: '2025-11-20T00:00:00.000Z' })],
  targets: [
    targetRow(1, 0, {
      value: 100,
      bodies: [{ name: '省通信管理局', role: 'lead', at: { block: 0, start: 0, end: 1 } }],
    }),
    targetRow(1, 1, { due: '2022-12-31', unit: '%', comparator: 'gt', value: 50, changeType: 'share' }),
    targetRow(1, 2, { due: null, tier: 'M', value: null, unit: null, indicator: '建设任务', text: '基本完成建设任务' }),
    targetRow(1, 3, { tier: 'D', value: null, unit: null, indicator: '治理能力', text: '治理能力显著提升' }),
    targetRow(1, 4, { value: 5 }),
    targetRow(2, 0),
  ],
  deadlines: [
    deadlineRow(1, 0),
    deadlineRow(1, 1),
    deadlineRow(1, 2, { endDate: '2022-12-31', text: '到2022年' }),
    deadlineRow(1, 3, { endDate: '2035-12-31', text: '到2035年' }),
    deadlineRow(1, 4, {
      kind: 'recurring',
      iso: 'R/P1Y/06-30',
      endDate: null,
      text: '每年6月底前',
      action: '报送总结',
    }),
    deadlineRow(1, 5, {
      kind: 'relative',
      iso: 'P20BD',
      endDate: null,
      text: '自受理之日起20个工作日内',
      action: '作出决定',
    }),
    deadlineRow(2, 0),
  ],
};

/** @param page one of the extension's own, its database open already */
export const fill = (page: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mingce');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(all), 'readwrite');
          for (const [name, rows] of Object.entries(all)) for (const row of rows) writing.objectStore(name).put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    tables,
  );

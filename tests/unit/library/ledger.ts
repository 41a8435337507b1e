// Targets and deadlines made by hand, for the tests of the ledger and the calendar.
import { loadLexicon } from '../../../lib/cli/lexicon';
import type { Source } from '../../../lib/export/source';
import type { Deadline, Target } from '../../../lib/facts/records';
import { type LedgerRow, ledgerRow } from '../../../lib/library/ledger';
import { NO_METADATA } from '../../../lib/structure/document';

export const { fold } = loadLexicon();
export const TODAY = '2025-12-02';

export const source = (change: Partial<Source> = {}): Source => ({ ...NO_METADATA, url: null, at: '', ...change });

const target = (change: Partial<Target> = {}): Target => ({
  ...{ block: 0, start: 0, end: 9, text: '建成5G基站22万个', bodies: [], why: { rule: 'test' } },
  ...{ tier: 'Q', indicator: '5G基站', comparator: 'eq', value: 220_000, min: null, max: null, unit: '个' },
  ...{ approx: false, changeType: 'level', direction: null, baseline: null, due: '2025-12-31', dueSource: 'sentence' },
  ...{ scope: null, strength: 'plain', nature: null, status: 'planned' },
  ...change,
});

let n = 0;
export const row = (change: Partial<Target> = {}, at: Partial<LedgerRow> = {}): LedgerRow =>
  ledgerRow({ shelf: 'saved', documentId: 'a', source: source(), n: n++, ...at }, target(change), '', fold);

export const deadline = (change: Partial<Deadline> = {}): Deadline => ({
  ...{ block: 0, start: 0, end: 7, text: '到2025年底', bodies: [], why: { rule: 'test' } },
  ...{ kind: 'milestone', iso: '2025', endDate: '2025-12-31', precision: 'year', approx: false },
  ...{ anchor: 'absolute', event: null, action: '基本完成建设任务' },
  ...change,
});

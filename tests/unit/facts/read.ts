// Reads sentences for the tests of this room, as the command line would: bare strings, classified first.
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import type { Facts, Target } from '../../../lib/facts/records';
import { type BlockInput, classifyBlocks } from '../../../lib/structure/classify';

const DOC_DATE = '2024-03-15';

export function read(
  blocks: string | readonly BlockInput[],
  options: { docDate?: string | null; title?: string } = {},
): Facts {
  const items = typeof blocks === 'string' ? [blocks] : blocks;
  const { docDate = DOC_DATE, title = null } = options;
  return analyze({ title, docDate, blocks: classifyBlocks(items) }, loadLexicon());
}

/** One line a target: tier, span, comparator, value, unit, due. */
const line = (t: Target): string =>
  [
    t.tier,
    t.text,
    t.tier === 'Q'
      ? `${t.comparator} ${t.comparator === 'range' ? `${t.min}..${t.max}` : t.value} ${t.unit ?? '-'}`
      : '',
    t.due ?? '-',
  ]
    .filter(Boolean)
    .join(' | ');

export const targets = (...args: Parameters<typeof read>): string[] => read(...args).targets.map(line);

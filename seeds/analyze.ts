// The reading that finds targets, deadlines and citations; handed in, so that cutting does not depend on it.
import type { Facts } from '../lib/facts/records';
import type { Block } from '../lib/structure/block';
import type { Lexicon } from '../lib/text/lexicon';

export type Analyze = (
  input: { title: string | null; docDate: string | null; blocks: Block[] },
  lexicon: Lexicon,
) => Facts;

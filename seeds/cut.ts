// Cuts a raw file into its documents and what lies between them.
import type { RemovalReason } from '../lib/corpus/types';
import type { DocumentFacts, SeedFacts } from './inventory';

/** A stretch of a raw file, in UTF-16 units; the stretches of a file follow on one another without a gap. */
export interface Stretch {
  start: number;
  end: number;
  /** The document it is, or none for what is left over. */
  document: DocumentFacts | null;
  reason: RemovalReason | null;
  /** The document it is the second copy of. */
  copyOf: string | null;
}

/** Everything before the first document's opening belongs to the stretch of that document: it is its page's frame.
 * @throws Error that names the file and the words that it lacks */
export function cutSeed(raw: string, seed: SeedFacts): Stretch[] {
  const starts: Omit<Stretch, 'end'>[] = [];
  let from = 0;
  const find = (words: string): number => {
    // Where a page lists whole documents, each title has a line of its own; a text may name it again.
    const lead = seed.isDoubled ? '\n' : '';
    const at = raw.indexOf(lead + words, from);
    if (at < 0) throw new Error(`seeds/raw/${seed.file} has no “${words}” after unit ${from}`);
    from = at + lead.length + words.length;
    return at + lead.length;
  };
  for (const part of seed.parts) {
    if ('from' in part) {
      starts.push({ start: find(part.from), document: null, reason: part.reason, copyOf: null });
      continue;
    }
    starts.push({ start: find(part.opening[0]), document: part, reason: null, copyOf: null });
    if (seed.isDoubled)
      starts.push({ start: find(part.opening[0]), document: null, reason: 'duplicate', copyOf: part.id });
  }
  return starts.map((stretch, i) => ({
    ...stretch,
    start: i === 0 ? 0 : stretch.start,
    end: starts[i + 1]?.start ?? raw.length,
  }));
}

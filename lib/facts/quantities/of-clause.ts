// The quantities of a clause, read once however often they are asked for.
import type { Piece } from '../../text/sentences';
import { findQuantities, type Quantity } from './quantity';

const READ = new WeakMap<Piece, readonly Quantity[]>();

/** @param text folded text of the clause's passage */
export function quantitiesOf(text: string, clause: Piece): readonly Quantity[] {
  const known = READ.get(clause);
  if (known) return known;
  const found = findQuantities(text, clause.start, clause.end);
  READ.set(clause, found);
  return found;
}

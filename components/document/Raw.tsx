// What the cleaning did to a scraped text, shown in its place: taken out, mended, or damaged beyond mending.
import type { CorpusDocument, RemovedPassage, Repair } from '../../lib/corpus/types';
import { LIBRARY } from '../../lib/i18n/library';
import type { Block } from '../../lib/structure/block';
import { findDamage } from '../../lib/text/damage';
import { useSay } from '../ui/language';
import css from './Raw.module.css';

interface Place {
  block: number;
  /** UTF-16 units of the block's text; `end` equals `at` for what stands between two characters. */
  at: number;
  end: number;
  /** Among what stands at the same place. */
  order: number;
}

export type Inserted = Place &
  ({ kind: 'removed'; passage: RemovedPassage } | { kind: 'repaired'; repair: Repair } | { kind: 'damaged' });

/** What is to be shown in the raw view, by block; what stood after the last block is under their number. */
export function insertedOf({ removed, repairs, damaged }: CorpusDocument): ReadonlyMap<number, Inserted[]> {
  const all: Inserted[] = [
    ...removed.map((passage, order) => ({
      kind: 'removed' as const,
      passage,
      order,
      block: passage.block,
      at: passage.at,
      end: passage.at,
    })),
    ...repairs.map((repair, order) => ({
      kind: 'repaired' as const,
      repair,
      order,
      block: repair.block,
      at: repair.start,
      end: repair.end,
    })),
    ...damaged.map(({ block, start, end }, order) => ({ kind: 'damaged' as const, order, block, at: start, end })),
  ];
  return Map.groupBy(all, ({ block }) => block);
}

/** What a copying page destroyed in a text that was saved from it; undefined where nothing is damaged. */
export function damagedIn(blocks: readonly Pick<Block, 'text'>[]): ReadonlyMap<number, Inserted[]> | undefined {
  const all = blocks.flatMap(({ text }, block) =>
    findDamage(text).map(({ start, end }, order) => ({ kind: 'damaged' as const, order, block, at: start, end })),
  );
  return all.length > 0 ? Map.groupBy(all, ({ block }) => block) : undefined;
}

export const insertedAt = (inserted: readonly Inserted[], at: number): Inserted[] =>
  inserted.filter((each) => each.at === at);

export function Insertion({ inserted }: { inserted: Inserted }) {
  const say = useSay(LIBRARY);
  if (inserted.kind === 'repaired') {
    const { was, because } = inserted.repair;
    const words = say('raw.repaired', { was, because: say(`because.${because}`) });
    return (
      <del className={css.repaired} title={words}>
        {was}
      </del>
    );
  }
  if (inserted.kind === 'damaged') {
    return (
      <span className={css.damaged} role="note" title={say('raw.damaged')}>
        ?
      </span>
    );
  }
  const { reason, text, chars, sha256 } = inserted.passage;
  const name = say(`reason.${reason}`);
  if (text === null) {
    return (
      <span className={css.hidden} role="note" title={sha256 && say('raw.hash', { hash: sha256 })}>
        {say('raw.hidden', { reason: name, n: chars })}
      </span>
    );
  }
  return (
    <del className={css.removed} title={say('raw.removed', { reason: name })}>
      {text}
      {chars > 12 && <small> {name}</small>}
    </del>
  );
}

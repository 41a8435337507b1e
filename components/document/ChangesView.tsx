// The differences of two versions: first what changed in targets and deadlines, then the text with its changes struck,
// added and moved. Long unchanged runs are folded away.
import { useMemo, useState } from 'react';
import { countChanges, diffBlocks } from '../../lib/compare/diff';
import { VERSIONS } from '../../lib/i18n/versions';
import type { Version } from '../../lib/library/schema';
import type { Shown } from '../../lib/reader/state';
import type { Fold } from '../../lib/text/fold';
import { useSay } from '../ui/language';
import { BlockView } from './BlockView';
import css from './ChangesView.module.css';
import { type ChangedRow, foldUnchanged, rowsOf } from './changes';
import { FactChangesView } from './FactChangesView';
import { useShownTexts } from './useShownTexts';

/** One of the two texts, under the name it is called by. */
export type Compared = Pick<Version, 'blocks' | 'facts'> & { name: string };

interface Props {
  before: Compared;
  after: Compared;
  fold: Fold;
  shown: Shown;
}

const TAG = { added: 'ins', removed: 'del', left: 'del', moved: 'ins' } as const;

export function ChangesView({ before, after, fold, shown }: Props) {
  const say = useSay(VERSIONS);
  const changes = useMemo(() => diffBlocks(before.blocks, after.blocks, fold), [before.blocks, after.blocks, fold]);
  const rows = useMemo(() => rowsOf(changes, before.blocks, after.blocks), [changes, before.blocks, after.blocks]);
  const originals = useMemo(() => rows.flatMap(({ pieces }) => pieces.map(({ text }) => text)), [rows]);
  const texts = useShownTexts(originals, shown);
  const count = countChanges(changes);
  if (count === 0) return <p className={css.summary}>{say('same')}</p>;

  const rowView = (row: ChangedRow) => (
    <div key={keyOf(row)} className={row.changed ? css.changed : undefined}>
      <BlockView block={row.block} id={`r${keyOf(row)}`}>
        {row.pieces.map(({ is, n }) => {
          if (is === 'kept') return texts[n];
          const Tag = TAG[is];
          return (
            <Tag key={n} className={css[is]} title={say(is)}>
              {texts[n]}
            </Tag>
          );
        })}
      </BlockView>
    </div>
  );
  return (
    <>
      <p className={css.summary}>{say('between', { before: before.name, after: after.name, n: count })}</p>
      <FactChangesView before={before.facts} after={after.facts} fold={fold} />
      {foldUnchanged(rows).map((each) =>
        each.is === 'row' ? (
          rowView(each.row)
        ) : (
          <Gap key={`gap ${keyOf(each.rows[0])}`} rows={each.rows} show={rowView} />
        ),
      )}
    </>
  );
}

const keyOf = (row: ChangedRow | undefined): number => row?.pieces[0]?.n ?? -1;

function Gap({ rows, show }: { rows: ChangedRow[]; show: (row: ChangedRow) => React.ReactNode }) {
  const say = useSay(VERSIONS);
  const [open, setOpen] = useState(false);
  if (open) return rows.map(show);
  return (
    <button type="button" className={css.gap} onClick={() => setOpen(true)}>
      {say('unchanged', { n: rows.length })}
    </button>
  );
}

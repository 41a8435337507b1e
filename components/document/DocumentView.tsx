// A document set to be read: title, facts and links, outline at the left, the text with its marks in any script.
import { type ReactNode, useMemo, useState } from 'react';
import type { Facts } from '../../lib/facts/records';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import type { Shown } from '../../lib/reader/state';
import type { Block } from '../../lib/structure/block';
import { outline } from '../../lib/structure/outline';
import { useSay } from '../ui/language';
import { ScriptSwitch } from '../ui/ScriptSwitch';
import { Switch } from '../ui/Switch';
import { Title } from '../ui/Title';
import css from './DocumentView.module.css';
import { layOut } from './groups';
import { LaidView, type Sheet } from './LaidView';
import { Outline } from './Outline';
import { marksOf } from './pieces';
import { type Inserted, Insertion } from './Raw';
import { useShownTexts } from './useShownTexts';

const LANG: Readonly<Record<Shown, string | undefined>> = {
  original: undefined,
  cn: 'zh-CN',
  hk: 'zh-HK',
  tw: 'zh-TW',
};
const NONE: Facts = { targets: [], deadlines: [], citations: [] };

export interface Shelved {
  title: string;
  /** Cut into words, where that is known. */
  titleWords?: readonly string[];
  /** Number, issuers, dates: one line under the title. */
  facts: string[];
  /** Where it comes from, said honestly. */
  source: ReactNode;
  /** Why there is next to no text, if so. */
  note: string | null;
  links: ReactNode;
  blocks: Block[];
  found: Facts | null;
  /** What the cleaning did, by block; set for scraped documents, shown on a switch. */
  cleaned?: ReadonlyMap<number, Inserted[]>;
  /** More controls for the row above the text. */
  tools?: ReactNode;
  /** What to show in the text's place, in the script chosen. */
  instead?: ((shown: Shown) => ReactNode) | null;
}

export function DocumentView(shelved: Shelved) {
  const { title, titleWords, facts, source, note, links, blocks, found, cleaned, tools, instead } = shelved;
  const say = useSay(TERMS);
  const sayLibrary = useSay(LIBRARY);
  const [shown, setShown] = useState<Shown>('original');
  const [marked, setMarked] = useState(true);
  const [raw, setRaw] = useState(false);
  const originals = useMemo(() => [title, ...blocks.map(({ text }) => text)], [title, blocks]);
  const texts = useShownTexts(originals, shown);
  const marks = useMemo(() => marksOf(marked && found ? found : NONE), [found, marked]);
  const sections = useMemo(() => outline(blocks), [blocks]);
  const laid = useMemo(() => layOut(blocks), [blocks]);
  const sheet: Sheet = {
    blocks,
    wordsOf: (block) => ({
      original: originals[block + 1] ?? '',
      shown: texts[block + 1] ?? '',
      marks: marks.get(block) ?? [],
      inserted: raw ? (cleaned?.get(block) ?? []) : undefined,
    }),
  };

  return (
    <article className={css.document}>
      <header className={css.tools}>
        <ScriptSwitch shown={shown} onChange={setShown} />
        <Switch on={marked} onChange={setMarked}>
          {say('marks')}
        </Switch>
        {cleaned && (
          <Switch on={raw} onChange={setRaw}>
            {sayLibrary('raw')}
          </Switch>
        )}
        {tools}
        <span className={css.source}>{source}</span>
      </header>
      <div className={css.sheet}>
        {sections.length > 1 && !instead && (
          <Outline
            label={sayLibrary('outline')}
            sections={sections.map(({ block, level, text: heading }) => ({
              block,
              level,
              text: shown === 'original' ? heading : (texts[block + 1] ?? heading).slice(0, heading.length),
            }))}
          />
        )}
        <div className={css.page} lang={LANG[shown]}>
          <h1 className={css.title}>
            <Title text={texts[0] ?? ''} words={shown === 'original' ? titleWords : undefined} />
          </h1>
          {facts.length > 0 && (
            <ul className={css.facts}>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
          {links}
          {note && <p className={css.note}>{note}</p>}
          <div className={css.body}>
            {instead
              ? instead(shown)
              : laid.map((each) => (
                  <LaidView key={each.is === 'table' ? `table ${each.table}` : each.block} laid={each} {...sheet} />
                ))}
            {raw && !instead && (
              <p>
                {cleaned?.get(blocks.length)?.map((each) => (
                  <Insertion key={each.order} inserted={each} />
                ))}
              </p>
            )}
          </div>
        </div>
      </div>
    </article>
  );
}

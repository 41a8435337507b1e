// A document set to be read: title, facts and links, outline at the left, the text with its marks in any script.
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Facts } from '../../lib/facts/records';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import type { Shown } from '../../lib/reader/state';
import type { Block } from '../../lib/structure/block';
import { outline } from '../../lib/structure/outline';
import { type Quoted, Quoting } from '../export/Quoting';
import { useSay, useSettings } from '../ui/language';
import { ScriptSwitch } from '../ui/ScriptSwitch';
import { Switch } from '../ui/Switch';
import { Title } from '../ui/Title';
import { DocumentFacts, type FactsOfDocument } from './DocumentFacts';
import { DocumentNotes } from './DocumentNotes';
import css from './DocumentView.module.css';
import { layOut } from './groups';
import { LaidView, type Sheet } from './LaidView';
import { Outline } from './Outline';
import { marksOf } from './pieces';
import { type Inserted, Insertion } from './Raw';
import { type Noting, useDesk } from './useDesk';
import { useFlash } from './useFlash';
import { useRoomBeside } from './useRoomBeside';
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
  facts: FactsOfDocument;
  /** More about it under its links, such as tags. */
  more?: ReactNode;
  /** Block to go to and to light up for a moment. */
  flash?: number | null;
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
  /** Set where words may be quoted. */
  quoting?: Quoted;
  /** Set where notes can be taken. */
  noting?: Noting;
  /** What to show in the text's place, in the script chosen. */
  instead?: ((shown: Shown) => ReactNode) | null;
}

export function DocumentView(shelved: Shelved) {
  const {
    title,
    titleWords,
    facts,
    more,
    flash = null,
    source,
    note,
    links,
    blocks,
    found,
    cleaned,
    tools,
    quoting,
    noting,
    instead,
  } = shelved;
  const say = useSay(TERMS);
  const sayLibrary = useSay(LIBRARY);
  const settings = useSettings();
  const [shown, setShown] = useState<Shown>(settings.script);
  const root = useRef<HTMLElement>(null);
  useFlash(root, flash, blocks.length > 0);
  const [marked, setMarked] = useState(true);
  const [raw, setRaw] = useState(false);
  const originals = useMemo(() => [title, ...blocks.map(({ text }) => text)], [title, blocks]);
  const texts = useShownTexts(originals, shown);
  const marks = useMemo(
    () => marksOf(marked && found ? found : NONE, (brush) => settings.marks[brush].on),
    [found, marked, settings.marks],
  );
  const desk = useDesk(noting, blocks);
  const body = useRef<HTMLDivElement>(null);
  const beside = useRoomBeside(root);
  const noted = useCallback(
    (block: number) => ({ original: originals[block + 1] ?? '', shown: texts[block + 1] ?? '' }),
    [originals, texts],
  );
  const notes = desk && !instead && <DocumentNotes desk={desk} body={body} wordsOf={noted} beside={beside} />;
  const sections = useMemo(() => outline(blocks), [blocks]);
  const laid = useMemo(() => layOut(blocks), [blocks]);
  const sheet: Sheet = {
    blocks,
    wordsOf: (block) => ({
      ...noted(block),
      marks: [...(marks.get(block) ?? []), ...(desk?.marks.get(block) ?? [])],
      inserted: raw ? (cleaned?.get(block) ?? []) : undefined,
    }),
  };

  return (
    <article ref={root} className={css.document}>
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
          <DocumentFacts of={facts} />
          {links}
          {more}
          {note && <p className={css.note}>{note}</p>}
          <div ref={body} className={css.body}>
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
          {!beside && notes}
          {quoting && !instead && <Quoting {...quoting} body={body} blocks={blocks} wordsOf={noted} />}
        </div>
        {beside && notes}
      </div>
    </article>
  );
}

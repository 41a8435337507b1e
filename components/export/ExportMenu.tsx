// 导出: citations to copy or to download, tables, texts, the calendar; of one document or of several.
import { useState } from 'react';
import { CITATION_STYLES } from '../../lib/export/citation';
import { EXPORTING } from '../../lib/i18n/exporting';
import { lexicon } from '../../lib/platform/reading-tools';
import { useNaming } from '../calendar/naming';
import { Icon } from '../ui/Icon';
import { useLanguage, useSay, useSettings } from '../ui/language';
import css from './ExportMenu.module.css';
import { type Exported, FILE_KINDS, type FileKind, fileOf, filesOf } from './exporting';
import { saveBlob } from './save-blob';
import { useMenu } from './useMenu';

interface Props {
  /** How many documents it is of. */
  n: number;
  /** Whether its button has words beside its icon. */
  worded: boolean;
  documents: () => Exported[] | Promise<Exported[]>;
}

/** CSS pixels. */
const WIDTH = 288;

export function ExportMenu({ n, worded, documents }: Props) {
  const say = useSay(EXPORTING);
  const language = useLanguage();
  const naming = useNaming();
  const { reminders } = useSettings();
  const menu = useMenu(WIDTH);
  const [told, setTold] = useState('');

  const make = async (kind: FileKind) => {
    setTold(say('working'));
    const tools = { language, lexicon: await lexicon(), naming, now: new Date(), alarm: reminders.days };
    return filesOf(kind, await documents(), tools);
  };
  const run = async (work: () => Promise<string>) => {
    try {
      setTold(await work());
    } catch (error) {
      console.warn('export', error);
      setTold(say('failed'));
    }
  };
  const download = (kind: FileKind) =>
    run(async () => {
      const file = await fileOf(await make(kind), new Date());
      if (!file) return say('nothing');
      saveBlob(file.blob, file.name);
      menu.close();
      return '';
    });
  const copy = (kind: FileKind) =>
    run(async () => {
      const [file] = await make(kind);
      await navigator.clipboard.writeText(file?.text.trimEnd() ?? '');
      return say('copied');
    });
  const item = { type: 'button', role: 'menuitem', tabIndex: -1 } as const;
  const name = n === 1 ? say('export') : say('export.some', { n });
  return (
    <>
      <button
        ref={menu.button}
        type="button"
        className={worded ? css.worded : css.bare}
        aria-haspopup="menu"
        aria-expanded={menu.open}
        aria-label={name}
        title={name}
        disabled={n === 0}
        onClick={() => {
          setTold('');
          menu.toggle();
        }}
      >
        <Icon name="export" />
        {worded && name}
      </button>
      {menu.open && (
        <div className={css.menu} style={{ ...menu.style, width: WIDTH }}>
          <div ref={menu.list} role="menu" aria-label={name} tabIndex={-1} onKeyDown={menu.onKeyDown}>
            <fieldset className={css.group}>
              <legend>{say('cite')}</legend>
              {CITATION_STYLES.map((style) => {
                const named = { style: say(`style.${style}`) };
                return (
                  <div key={style} className={css.style}>
                    <button {...item} aria-label={say('cite.copy', named)} onClick={() => void copy(style)}>
                      <Icon name="copy" />
                      {named.style}
                    </button>
                    <button
                      {...item}
                      aria-label={say('cite.download', named)}
                      title={say('cite.download', named)}
                      onClick={() => void download(style)}
                    >
                      <Icon name="import" />
                    </button>
                  </div>
                );
              })}
            </fieldset>
            <fieldset className={css.group}>
              <legend>{say('files')}</legend>
              {FILE_KINDS.map((kind) => (
                <button key={kind} {...item} onClick={() => void download(kind)}>
                  <Icon name="import" />
                  {say(`file.${kind}`)}
                </button>
              ))}
            </fieldset>
          </div>
          <p role="status">{told}</p>
        </div>
      )}
    </>
  );
}

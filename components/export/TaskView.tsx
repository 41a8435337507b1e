// 任务分工表 on the screen: who does what by when, in the order and with the numbers of the document.
import { useCallback } from 'react';
import { EXPORTING } from '../../lib/i18n/exporting';
import { lexicon } from '../../lib/platform/reading-tools';
import { useNaming } from '../calendar/naming';
import { useMade } from '../library/useLibrary';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLanguage, useSay } from '../ui/language';
import { type Exported, filesOf, type Tools, tasksIn } from './exporting';
import { saveBlob } from './save-blob';
import css from './TaskView.module.css';

export function TaskView({ document }: { document: Exported }) {
  const say = useSay(EXPORTING);
  const language = useLanguage();
  const naming = useNaming();
  const words = useMade(useCallback(lexicon, []));
  if (!words) return null;
  const tools: Tools = { language, lexicon: words, naming, now: new Date(), alarm: 0 };
  const { header, rows } = tasksIn(document, tools);
  if (rows.length === 0) return <p className={css.none}>{say('tasks.none')}</p>;
  const download = (kind: 'tasks' | 'tasks-md') => {
    for (const { name, text } of filesOf(kind, [document], tools)) saveBlob(new Blob([text]), name);
  };
  return (
    <div className={css.tasks}>
      <p className={css.bar}>
        <span>{say('tasks.count', { n: rows.length })}</span>
        {(['tasks', 'tasks-md'] as const).map((kind) => (
          <Button key={kind} onClick={() => download(kind)}>
            <Icon name="import" />
            {say(`file.${kind}`)}
          </Button>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={say('tasks')}>
        <table>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved
              <tr key={n}>
                {row.map((cell, i) => (
                  <td key={header[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

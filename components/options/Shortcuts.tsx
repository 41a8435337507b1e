// The shortcuts as the browser has them now, and the way to its page where they are changed.
import { useCallback, useEffect, useState } from 'react';
import { OPTIONS } from '../../lib/i18n/options';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../../lib/platform/shortcuts';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { Choice } from './Section';
import css from './Shortcuts.module.css';

const NAMED = {
  'open-bar': 'shortcut.open-bar',
  'save-page': 'shortcut.save-page',
  'write-note': 'shortcut.write-note',
  'copy-quote': 'shortcut.copy-quote',
  // Chromium's name for it, then Firefox's.
  _execute_action: 'shortcut.icon',
  _execute_browser_action: 'shortcut.icon',
} as const;

export function Shortcuts() {
  const say = useSay(OPTIONS);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [lost, setLost] = useState(false);
  const look = useCallback(() => void listShortcuts().then(setShortcuts), []);
  useEffect(() => {
    look();
    // They are changed on a page of the browser's; the reader comes back from there.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  const nameOf = ({ name, description }: Shortcut) =>
    name in NAMED ? say(NAMED[name as keyof typeof NAMED]) : description || name;
  return (
    <>
      {shortcuts.map((shortcut) => (
        <Choice key={shortcut.name} name={nameOf(shortcut)}>
          <span className={css.keys}>
            {shortcut.keys.length > 0 ? shortcut.keys.map((key) => <kbd key={key}>{key}</kbd>) : say('shortcut.none')}
          </span>
        </Choice>
      ))}
      <Choice name={say('shortcut.change')} about={lost ? say('shortcut.lost') : say('shortcut.change.about')}>
        <Button onClick={() => void openShortcutSettings().then((opened) => setLost(!opened))}>
          {say('shortcut.open')}
        </Button>
      </Choice>
    </>
  );
}

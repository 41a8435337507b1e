// 原 | 简 | 港 | 臺: one choice, moved by the arrow keys.
import { useRef } from 'react';
import { TERMS } from '../../lib/i18n/terms';
import { SHOWN, type Shown } from '../../lib/reader/state';
import { useSay } from './language';
import css from './ScriptSwitch.module.css';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function ScriptSwitch({ shown, onChange }: { shown: Shown; onChange: (shown: Shown) => void }) {
  const say = useSay(TERMS);
  const group = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const at = (SHOWN.indexOf(shown) + step + SHOWN.length) % SHOWN.length;
    onChange(SHOWN[at] ?? 'original');
    group.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div ref={group} className={css.group} role="radiogroup" aria-label={say('script')}>
      {SHOWN.map((each) => (
        // biome-ignore lint/a11y/useSemanticElements: a segmented control; native radios cannot look like one without hiding them
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={each === shown}
          aria-label={say(`script.${each}.long`)}
          title={say(`script.${each}.long`)}
          tabIndex={each === shown ? 0 : -1}
          onClick={() => onChange(each)}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (!step) return;
            event.preventDefault();
            move(step);
          }}
        >
          {say(`script.${each}`)}
        </button>
      ))}
    </div>
  );
}

// One choice of few, side by side, moved by the arrow keys.
import { useRef } from 'react';
import css from './Segmented.module.css';

interface Props<Id extends string> {
  label: string;
  /** 32 px tall instead of 28. */
  size?: 'large';
  /** `meaning` says a name that is too short to be understood alone. */
  choices: readonly { id: Id; name: string; meaning?: string }[];
  chosen: Id;
  onChange: (id: Id) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Segmented<Id extends string>({ label, size, choices, chosen, onChange }: Props<Id>) {
  const group = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const at = (choices.findIndex(({ id }) => id === chosen) + step + choices.length) % choices.length;
    const next = choices[at];
    if (next) onChange(next.id);
    group.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div ref={group} className={css.group} data-size={size} role="radiogroup" aria-label={label}>
      {choices.map(({ id, name, meaning }) => (
        // biome-ignore lint/a11y/useSemanticElements: a segmented control; native radios cannot look like one without hiding them
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={id === chosen}
          aria-label={meaning}
          title={meaning}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChange(id)}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (!step) return;
            event.preventDefault();
            move(step);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

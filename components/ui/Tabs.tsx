// Tabs with counts; the arrow keys move between them.
import { useRef } from 'react';
import css from './Tabs.module.css';

interface Props<Id extends string> {
  label: string;
  /** `count` is left out while it is not known. */
  tabs: readonly { id: Id; name: string; count?: number | undefined }[];
  current: Id;
  onChange: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, tabs, current, onChange }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const at = (tabs.findIndex(({ id }) => id === current) + step + tabs.length) % tabs.length;
    const next = tabs[at];
    if (next) onChange(next.id);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div ref={list} className={css.tabs} role="tablist" aria-label={label}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChange(id)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1);
            if (event.key === 'ArrowLeft') move(-1);
          }}
        >
          {name}
          <small>{count}</small>
        </button>
      ))}
    </div>
  );
}

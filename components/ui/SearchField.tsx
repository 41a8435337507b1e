// A search box with its key: / brings the reader here from anywhere on the page.
import type { Ref } from 'react';
import { Icon } from './Icon';
import css from './SearchField.module.css';

interface Props {
  ref?: Ref<HTMLInputElement>;
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** Longer queries are cut: no title is longer. UTF-16 units. */
const LONGEST = 200;

export function SearchField({ ref, label, value, onChange, autoFocus = false }: Props) {
  return (
    <label className={css.field}>
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        placeholder={label}
        aria-label={label}
        maxLength={LONGEST}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the popup is opened to look something up; focus starts where typing goes
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
      />
      <kbd>/</kbd>
    </label>
  );
}

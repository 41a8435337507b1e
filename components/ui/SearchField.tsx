// A search box with its key: / brings the reader here from anywhere on the page.
import type { KeyboardEvent, Ref } from 'react';
import { Icon } from './Icon';
import css from './SearchField.module.css';

interface Props {
  ref?: Ref<HTMLInputElement>;
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function SearchField({ ref, label, value, onChange, autoFocus = false, onKeyDown }: Props) {
  return (
    <label className={css.field}>
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        placeholder={label}
        aria-label={label}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the popup is opened to look something up; focus starts where typing goes
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
      />
      <kbd>/</kbd>
    </label>
  );
}

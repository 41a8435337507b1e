// One choice of many as a labelled list that opens: the label is said inside, so that a row of them stays short.
import { Icon } from '../ui/Icon';
import css from './Choice.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  /** A count is said after the name where it is known. */
  options: readonly { value: Value; name: string; count?: number | undefined }[];
  /** Not marked as a choice made; the first option where it is left out. */
  usual?: Value;
  onChange: (value: Value) => void;
}

/** A longer name is cut in the list. UTF-16 units. */
const LONGEST = 48;
const cut = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

export function Choice<Value extends string>({ label, value, options, usual, onChange }: Props<Value>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={css.choice} data-set={value !== (usual ?? options[0]?.value)}>
      <span className={css.said} aria-hidden="true">
        <b>{label}</b>
        <span>{chosen?.name}</span>
        <Icon name="down" />
      </span>
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === undefined ? cut(option.name) : `${cut(option.name)} (${option.count})`}
          </option>
        ))}
      </select>
    </span>
  );
}

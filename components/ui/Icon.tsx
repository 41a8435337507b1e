// Line icons of our own, 16 px, drawn in the current colour; always beside a word or a label.
import css from './Icon.module.css';

const PATHS = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5 14 14',
  check: 'M3 8.5l3.2 3L13 4.5',
  out: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5 7 9',
  gear: 'M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M12.2 3.8l-1.4 1.4M5.2 10.8l-1.4 1.4',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M6.8 7v4M9.2 7v4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M8 8.5v3M6.5 10h3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  sort: 'M5 3v10M2.5 10.5 5 13l2.5-2.5M9.5 4h4M9.5 8h3M9.5 12h2',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  plus: 'M8 3v10M3 8h10',
  down: 'M3.5 6 8 10.5 12.5 6',
  pencil: 'M10.8 2.7l2.5 2.5L6 12.5l-3.2.7.7-3.2z',
  side: 'M2.5 3h11v10h-11zM6 3v10',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  import: 'M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M2.5 13.5h11',
  export: 'M8 10.5v-8M4.8 5.5 8 2.3l3.2 3.2M2.5 13.5h11',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  clip: 'M10.5 4.5v6a2.5 2.5 0 0 1-5 0V4a1.7 1.7 0 0 1 3.4 0v6a.8.8 0 0 1-1.6 0V5',
  tag: 'M2.5 3h5l6 6-4.5 4.5-6.5-6zM5.5 5.8h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={css.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

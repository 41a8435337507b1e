// A sample of the brush: it says what a finding is, here as on the page.
import type { Brush } from '../../lib/highlight/style';
import css from './Mark.module.css';

export const Mark = ({ brush }: { brush: Brush }) => (
  <span className={`${css.mark} ${css[brush]}`} aria-hidden="true" />
);

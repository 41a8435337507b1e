// The mark of the house: 明 on vermilion.
import { TERMS } from '../../lib/i18n/terms';
import { useSay } from './language';
import css from './Seal.module.css';

/** @param size side in CSS pixels */
export function Seal({ size }: { size: number }) {
  const say = useSay(TERMS);
  return (
    <svg className={css.seal} width={size} height={size} viewBox="0 0 28 28" role="img" aria-label={say('mingce')}>
      <rect width="28" height="28" rx="2.5" />
      <text x="14" y="21" fontSize="19">
        明
      </text>
    </svg>
  );
}

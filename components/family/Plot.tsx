// Three values or more on their years. The table below says the same in words, so that nothing rests on the picture.
import { compactAmount } from '../../lib/i18n/amount';
import type { Point } from '../../lib/links/indicators';
import { useLanguage } from '../ui/language';
import css from './Indicators.module.css';

const WIDTH = 360;
const HEIGHT = 120;
const SIDE = 40;
const TOP = 24;
const FOOT = 20;
const FEWEST = 3;

interface Dot {
  year: number;
  value: number;
}

/** Of a range its lower end. */
function dotsOf(points: readonly Point[]): Dot[] {
  const dots = points.flatMap(({ target: { due, value, min } }) => {
    const height = value ?? min;
    return due && height !== null ? [{ year: Number(due.slice(0, 4)), value: height }] : [];
  });
  return [...new Map(dots.map((dot) => [`${dot.year} ${dot.value}`, dot])).values()];
}

export function Plot({ points, label }: { points: readonly Point[]; label: string }) {
  const language = useLanguage();
  const dots = dotsOf(points);
  if (dots.length < FEWEST) return null;
  const years = dots.map(({ year }) => year);
  const values = dots.map(({ value }) => value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (year: number) => SIDE + ((year - first) / Math.max(1, last - first)) * (WIDTH - 2 * SIDE);
  const y = (value: number) => HEIGHT - FOOT - ((value - least) / (most - least || 1)) * (HEIGHT - FOOT - TOP) * 0.9;
  const said = (value: number) => {
    const { number, scale } = compactAmount(value, language);
    return `${number}${scale && ` ${scale}`}`;
  };
  return (
    <svg className={css.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className={css.axis} x1={SIDE / 2} x2={WIDTH - SIDE / 2} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      <polyline className={css.path} points={dots.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')} />
      {dots.map(({ year, value }) => (
        <g key={`${year} ${value}`}>
          <circle className={css.dot} cx={x(year)} cy={y(value)} r={3.5} />
          <text x={x(year)} y={y(value) - 8} textAnchor="middle">
            {said(value)}
          </text>
          <text className={css.year} x={x(year)} y={HEIGHT - 4} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}

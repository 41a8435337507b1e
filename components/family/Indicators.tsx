// The same indicator over documents: who set which value for when, and a small plot where there are three or more.
import { sayAmount } from '../../lib/i18n/amount';
import { FAMILY } from '../../lib/i18n/family';
import type { IndicatorLine, Point } from '../../lib/links/indicators';
import { useLanguage, useSay } from '../ui/language';
import css from './Indicators.module.css';
import { Plot } from './Plot';
import type { Shared } from './useFamily';

export function Indicators({ id, shared: { lines, known } }: { id: string; shared: Shared }) {
  const say = useSay(FAMILY);
  return (
    <section aria-label={say('indicators')} className={css.indicators}>
      <h3>{say('indicators')}</h3>
      {lines.map((line) => (
        <Line key={[line.key, line.place, line.unit].join(' ')} id={id} line={line} known={known} />
      ))}
    </section>
  );
}

function Line({ id, line, known }: { id: string; line: IndicatorLine; known: Shared['known'] }) {
  const say = useSay(FAMILY);
  const points = line.points.filter((point) => known.has(point.id));
  return (
    <figure className={css.line}>
      <figcaption>
        {line.indicator}
        {line.place && <small> {line.place}</small>}
      </figcaption>
      <Plot points={points} label={say('plot', { indicator: line.indicator })} />
      <table>
        <thead>
          <tr>
            <th scope="col">{say('due')}</th>
            <th scope="col">{say('value')}</th>
            <th scope="col">{say('document')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={`${point.id} ${point.target.block} ${point.target.start}`} data-here={point.id === id}>
              <td>{point.target.due ?? say('undated')}</td>
              <td>
                <Value point={point} />
              </td>
              <td>
                <a href={`${known.get(point.id)?.href}?at=${point.target.block}`}>{known.get(point.id)?.title}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Value({ point: { target } }: { point: Point }) {
  const said = sayAmount(target, useLanguage());
  if (!said) return target.text;
  return (
    <span title={said.inFull}>
      {said.sign} <b>{said.number}</b> {said.unit}
    </span>
  );
}

// What stands under a document's title: number and issuers, then its dates, each named for what it is.
import { LIBRARY } from '../../lib/i18n/library';
import { PANEL } from '../../lib/i18n/panel';
import type { Metadata } from '../../lib/structure/document';
import { useSay } from '../ui/language';
import css from './DocumentFacts.module.css';

export type FactsOfDocument = Pick<Metadata, 'docNumber' | 'issuer' | 'writtenDate' | 'publishedDate'> &
  Partial<Pick<Metadata, 'effectiveDate' | 'expiryDate' | 'status'>>;

export function DocumentFacts({ of }: { of: FactsOfDocument }) {
  const say = useSay(PANEL);
  const sayLibrary = useSay(LIBRARY);
  const { docNumber, issuer, expiryDate, status } = of;
  const who = [docNumber, issuer.join('、'), status].filter((part): part is string => Boolean(part));
  const dates = [
    [say('written'), of.writtenDate],
    [say('published'), of.publishedDate],
    [say('effective'), of.effectiveDate ?? null],
  ] as const;
  return (
    <div className={css.facts}>
      {who.length > 0 && (
        <ul>
          {who.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <dl>
        {dates.map(([name, date]) => (
          <div key={name} data-known={date !== null}>
            <dt>{name}</dt>
            <dd>{date ?? say('undated')}</dd>
          </div>
        ))}
        {expiryDate && (
          <div data-known="true">
            <dt>{sayLibrary('expiry')}</dt>
            <dd>{expiryDate}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

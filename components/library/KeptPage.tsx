// The page itself as it was kept: sanitised here, then shown in a frame that may run nothing and ask for nothing.
import { useCallback } from 'react';
import { VERSIONS } from '../../lib/i18n/versions';
import { gunzip } from '../../lib/text/gzip';
import { useSay } from '../ui/language';
import { harmless } from './harmless';
import css from './KeptPage.module.css';
import { library, useMade } from './useLibrary';

export function KeptPage({ versionId, url }: { versionId: string; url: string }) {
  const say = useSay(VERSIONS);
  const kept = useMade(
    useCallback(async () => {
      const original = await library.originals.get(versionId);
      if (!original) return null;
      const pictures = await library.pictures.where('versionId').equals(versionId).toArray();
      const html = await harmless(await gunzip(original.html), url, pictures);
      return { html, there: pictures.filter(({ bytes }) => bytes).length, all: pictures.length };
    }, [versionId, url]),
  );
  if (kept === undefined) return null;
  if (kept === null) return <p className={css.note}>{say('kept.none')}</p>;
  return (
    <>
      {kept.all > 0 && <p className={css.note}>{say('kept.pictures', { n: kept.there, m: kept.all - kept.there })}</p>}
      <iframe className={css.page} title={say('kept')} sandbox="" srcDoc={kept.html} />
    </>
  );
}

// The files that a document brings with it: on the web, or kept with it. What is kept is only ever handed over as a file.
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ATTACHMENTS } from '../../lib/i18n/attachments';
import { failureOf } from '../../lib/i18n/failed';
import { saySize } from '../../lib/i18n/storage';
import { FAILURES, type Failure } from '../../lib/i18n/terms';
import type { KeptAttachment } from '../../lib/library/schema';
import { ask } from '../../lib/platform/messages';
import type { Attachment } from '../../lib/structure/document';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import css from './Attachments.module.css';
import { fileName, handOver } from './hand-over';
import { library } from './useLibrary';

type Row = Omit<KeptAttachment, 'bytes'>;

/** Without their bytes, which may be many. */
async function keptOf(versionId: string): Promise<{ rows: Map<string, Row>; waiting: boolean }> {
  const rows = new Map<string, Row>();
  await library.attachments
    .where('versionId')
    .equals(versionId)
    .each(({ bytes: _, ...row }) => rows.set(row.url, row));
  const jobs = await library.jobs.where('versionId').equals(versionId).toArray();
  return { rows, waiting: jobs.some(({ kind }) => kind === 'attachments') };
}

export function Attachments({ versionId, attachments }: { versionId: string; attachments: readonly Attachment[] }) {
  const say = useSay(ATTACHMENTS);
  const sayFailure = useSay(FAILURES);
  const kept = useLiveQuery(() => keptOf(versionId), [versionId]);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (attachments.length === 0 || !kept) return null;
  const { rows, waiting } = kept;
  const missing = attachments.filter(({ url }) => rows.get(url)?.failure !== null);
  const keep = () => {
    setFailure(null);
    ask('library/keep-attachments', { versionId }).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <section className={css.attachments} aria-label={say('attachments')}>
      <header>
        <h2>
          {say('attachments')} <small>{attachments.length}</small>
        </h2>
        {waiting ? (
          <span role="status">
            {say('keeping', { n: attachments.length - missing.length, of: attachments.length })}
          </span>
        ) : (
          missing.length > 0 && (
            <Button weight="quiet" onClick={keep}>
              <Icon name="import" />
              {say(rows.size > 0 ? 'again' : 'keep', { n: missing.length })}
            </Button>
          )
        )}
      </header>
      {failure && <p role="alert">{sayFailure(failure)}</p>}
      <ul>
        {attachments.map((attachment) => (
          <File key={attachment.url} attachment={attachment} versionId={versionId} row={rows.get(attachment.url)} />
        ))}
      </ul>
    </section>
  );
}

interface FileProps {
  attachment: Attachment;
  versionId: string;
  row: Row | undefined;
}

function File({ attachment, versionId, row }: FileProps) {
  const say = useSay(ATTACHMENTS);
  const { url } = attachment;
  const name = fileName(attachment);
  if (row?.failure === null) {
    const size = saySize(row.size);
    const download = () =>
      void library.attachments.get([versionId, url]).then((file) => file?.bytes && handOver(file.bytes, name));
    return (
      <li>
        <button type="button" onClick={download} aria-label={say('download', { name, size })}>
          {name}
        </button>
        <span>{say('kept', { size })}</span>
      </li>
    );
  }
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer" aria-label={say('open', { name })}>
        {name} <Icon name="out" />
      </a>
      <span>{row?.failure ? say(`failed.${row.failure}`) : say('not-kept')}</span>
    </li>
  );
}

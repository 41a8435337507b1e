// The way in without a page: a button, a box to paste into, files to choose, and the whole library page to drop on.
import { useEffect, useRef, useState } from 'react';
import { ADDING } from '../../lib/i18n/adding';
import { FAILURES, type Failure, TERMS } from '../../lib/i18n/terms';
import type { Brought } from '../../lib/reader/bring-in';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import css from './AddDocuments.module.css';
import { useAdding } from './useAdding';
import { useDrop } from './useDrop';

/** @param onAdded is told the document that was added, where it was one alone */
export function AddDocuments({ onAdded }: { onAdded: (documentId: string) => void }) {
  const say = useSay(ADDING);
  const sayTerm = useSay(TERMS);
  const sayFailure = useSay(FAILURES);
  const adding = useAdding();
  const dialog = useRef<HTMLDialogElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  /** The HTML that the text was pasted with; null once the text has been edited. */
  const [html, setHtml] = useState<string | null>(null);
  const busy = adding.progress !== null;

  const open = () => {
    adding.forget();
    dialog.current?.showModal();
  };
  const after = (asked: number, ids: readonly string[]) => {
    const [only] = ids;
    if (asked === 1 && only) {
      dialog.current?.close();
      setText('');
      setHtml(null);
      onAdded(only);
    } else if (!dialog.current?.open) dialog.current?.showModal();
  };
  const addFiles = async (files: readonly File[]) => {
    if (files.length > 0) after(files.length, await adding.addFiles(files));
  };
  const addPasted = async (brought: Brought) => after(1, await adding.addPasted(brought));
  const dropping = useDrop({ onFiles: addFiles, onPasted: addPasted });
  const why = (failure: Failure) =>
    failure === 'empty-page' ? say('empty') : failure === 'too-large' ? say('large') : sayFailure(failure);

  return (
    <>
      <Button onClick={open}>
        <Icon name="plus" />
        {say('add')}
      </Button>
      {dropping && (
        <div className={css.drop}>
          <p>{say('drop')}</p>
        </div>
      )}
      <dialog ref={dialog} className={css.dialog} aria-label={say('title')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void addPasted(html === null ? { text } : { html });
          }}
        >
          <h2>{say('title')}</h2>
          <textarea
            aria-label={say('paste')}
            placeholder={say('paste')}
            rows={9}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setHtml(null);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/html');
              if (pasted === '' || text !== '') return;
              event.preventDefault();
              setText(event.clipboardData.getData('text/plain'));
              setHtml(pasted);
            }}
          />
          {html !== null && <p>{say('as.page')}</p>}
          <div className={css.files}>
            <p>{say('files')}</p>
            <Button disabled={busy} onClick={() => chooser.current?.click()}>
              {say('choose')}
            </Button>
            <input
              ref={chooser}
              type="file"
              hidden
              multiple
              accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain"
              onChange={(event) => {
                void addFiles([...(event.target.files ?? [])]);
                event.target.value = '';
              }}
            />
          </div>
          <Told adding={adding} why={why} />
          <div className={css.acts}>
            <Button onClick={() => dialog.current?.close()}>{say(adding.saved ? 'close' : 'cancel')}</Button>
            <Button weight="primary" type="submit" disabled={busy || text.trim() === ''}>
              {sayTerm('save')}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}

/** How far it is, what was saved, and what was not and why. */
function Told({ adding, why }: { adding: ReturnType<typeof useAdding>; why: (failure: Failure) => string }) {
  const say = useSay(ADDING);
  const { progress, saved, failed } = adding;
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (failed.length > 0) status.current?.scrollIntoView({ block: 'nearest' });
  }, [failed.length]);
  return (
    <>
      <p ref={status} role="status" className={css.status}>
        {progress
          ? say('progress', { n: progress.done + 1, of: progress.of })
          : saved !== null && saved > 0 && say('done', { n: saved })}
      </p>
      {failed.length > 0 && (
        <div role="alert" className={css.failed}>
          <ul>
            {failed.map(({ name, failure }) => (
              <li key={name}>{name === '' ? why(failure) : say('failed.file', { name, why: why(failure) })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

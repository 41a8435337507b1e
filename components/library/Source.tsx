// Where a text came from: a link to its page, the name of its file, or the day it was pasted.
import { ADDING } from '../../lib/i18n/adding';
import { todayOf } from '../../lib/i18n/due';
import { LIBRARY } from '../../lib/i18n/library';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';

export function Source({ url }: { url: string }) {
  const say = useSay(LIBRARY);
  const sayAdding = useSay(ADDING);
  if (url.startsWith('paste:'))
    return sayAdding('source.pasted', { date: todayOf(new Date(url.slice('paste:'.length))) });
  if (url.startsWith('file:')) return sayAdding('source.file', { name: nameOf(url) });
  return (
    <a href={url} target="_blank" rel="noreferrer" title={url}>
      <Icon name="out" /> {say('source')}
    </a>
  );
}

function nameOf(url: string): string {
  const last = url.replace(/^.*\//, '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

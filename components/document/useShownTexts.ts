// A document's texts in the script its reader chose; the originals until the conversion has come.
import { useEffect, useState } from 'react';
import { ask } from '../../lib/platform/messages';
import type { Shown } from '../../lib/reader/state';

/** @param originals must be the same array as long as the document is the same */
export function useShownTexts(originals: readonly string[], shown: Shown): readonly string[] {
  const [converted, setConverted] = useState<{ of: readonly string[]; shown: Shown; texts: string[] } | null>(null);
  useEffect(() => {
    if (shown === 'original') return;
    let wanted = true;
    ask('text/convert', { texts: [...originals], to: shown })
      .then((texts) => wanted && setConverted({ of: originals, shown, texts }))
      .catch((error) => console.warn('convert', error));
    return () => {
      wanted = false;
    };
  }, [originals, shown]);
  return converted && converted.of === originals && converted.shown === shown ? converted.texts : originals;
}

// What is dragged over the page from outside, and what it brings when it is let go: files, or a piece of a page.
import { useEffect, useRef, useState } from 'react';
import type { Brought } from '../../lib/reader/bring-in';

interface Takers {
  onFiles: (files: readonly File[]) => void;
  onPasted: (brought: Brought) => void;
}

/** Links alone are no text to keep. */
const isTaken = ({ types }: DataTransfer): boolean =>
  types.includes('Files') || (types.includes('text/plain') && !types.includes('text/uri-list'));

/** @returns whether something that would be taken is over the page now */
export function useDrop(takers: Takers): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(takers);
  latest.current = takers;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    /** Elements entered and not yet left: moving between two of them leaves neither. */
    let depth = 0;
    /** What begins on this page is not brought from outside. */
    let own = false;
    const taken = (event: DragEvent) => !own && event.dataTransfer !== null && isTaken(event.dataTransfer);
    const end = () => {
      depth = 0;
      own = false;
      setOver(false);
    };
    const on = (
      type: 'dragstart' | 'dragend' | 'dragenter' | 'dragleave' | 'dragover' | 'drop',
      does: (event: DragEvent) => void,
    ) => window.addEventListener(type, does, { signal });
    on('dragstart', () => {
      own = true;
    });
    on('dragend', end);
    on('dragenter', (event) => {
      if (taken(event) && ++depth > 0) setOver(true);
    });
    on('dragleave', (event) => {
      if (taken(event) && --depth <= 0) end();
    });
    on('dragover', (event) => {
      // Without this the browser would open what is dropped.
      if (taken(event)) event.preventDefault();
    });
    on('drop', (event) => {
      const data = event.dataTransfer;
      if (!data || !taken(event)) return end();
      event.preventDefault();
      end();
      const html = data.getData('text/html');
      if (data.files.length > 0) latest.current.onFiles([...data.files]);
      else latest.current.onPasted(html ? { html } : { text: data.getData('text/plain') });
    });
    return () => life.abort();
  }, []);
  return over;
}

// The / key brings the reader to the search box from anywhere on the page.
import { type RefObject, useEffect } from 'react';

const TYPING = 'input,textarea,select,[contenteditable]';

export function useSlash(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element).matches(TYPING)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [field]);
}

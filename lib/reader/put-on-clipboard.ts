// Text onto the clipboard from a page, over http too, where the clipboard API does not exist.

/** Runs in the page and stands alone: the browser sends its source there. It answers a copy event before the page hears of
 * it. @returns whether the text is there */
export function putOnClipboard(text: string): boolean {
  let done = false;
  // Chromium copies without a selection only where somebody says before that there will be something to copy.
  const before = (event: Event) => event.preventDefault();
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  window.addEventListener('beforecopy', before, true);
  window.addEventListener('copy', copy, true);
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('beforecopy', before, true);
    window.removeEventListener('copy', copy, true);
  }
  return done;
}

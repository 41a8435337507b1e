// Giving the reader something to take along, on pages over http too, where the clipboard API does not exist.

/** Puts text on the clipboard by answering a copy event before the page hears of it. Call it in a click.
 * @returns whether it is there */
export function copyText(page: Document, text: string): boolean {
  const view = page.defaultView;
  if (!view) return false;
  let done = false;
  // Chromium copies without a selection only where somebody says before that there will be something to copy.
  const before = (event: Event) => event.preventDefault();
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  view.addEventListener('beforecopy', before, true);
  view.addEventListener('copy', copy, true);
  try {
    page.execCommand('copy');
  } finally {
    view.removeEventListener('beforecopy', before, true);
    view.removeEventListener('copy', copy, true);
  }
  return done;
}

/** Time the browser has to begin a download before its blob is let go, milliseconds. */
const BEGUN = 30_000;

/** Downloads text as a file. @param root where the anchor stands for a moment: never in the page itself */
export function downloadText(root: ShadowRoot, name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  root.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN);
}

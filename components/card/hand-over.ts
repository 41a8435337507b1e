// Giving the reader a file to take along.

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

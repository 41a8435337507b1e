// Handing a file over to the reader: downloaded, never opened in a page of ours.

/** A link is no place to free the file at once; the browser has taken it by then. Milliseconds. */
const TAKEN = 60_000;

export function saveBlob(blob: Blob, name: string): void {
  // No type that a browser would show in a tab.
  const address = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

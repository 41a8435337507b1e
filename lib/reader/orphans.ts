// When the extension is reloaded its old scripts live on in the page without it. The new reader calls; the old one,
// which knows that its extension is gone, gives the page back first.

const CALL = 'mingce:retire';

/** Retires every orphan now, and this reader at a later call once it is one itself.
 * A page may send the call too: nothing happens then, since our extension is still there.
 * @param orphaned whether this script's extension is gone · @param retire gives the page back */
export function retireOrphans(page: Document, orphaned: () => boolean, retire: () => void): void {
  page.dispatchEvent(new CustomEvent(CALL));
  page.addEventListener(CALL, function listen() {
    if (!orphaned()) return;
    page.removeEventListener(CALL, listen);
    retire();
  });
}

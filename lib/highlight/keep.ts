// A page may call CSS.highlights.clear(), once or in a loop. We look now and then, and ever less often at one that does.

/** Milliseconds between two looks: at first, and at most. A look costs a few registry reads. */
const FIRST = 500;
const LONGEST = 60_000;

/** @param putBack puts back what is missing, and says whether anything was · @returns how to stop */
export function keepPainted(putBack: () => boolean): () => void {
  let wait = FIRST;
  let timer = setTimeout(look, wait);
  function look() {
    wait = putBack() ? Math.min(wait * 2, LONGEST) : Math.max(wait / 2, FIRST);
    timer = setTimeout(look, wait);
  }
  return () => clearTimeout(timer);
}

// Bringing words into view, and saying which finding is being read.

/** Part of the view's height above the line on which words are brought to stand and being read. */
export const READING_LINE = 0.35;

/** Scrolls the page, and whatever inside it scrolls, so that a range stands on the reading line.
 * @param always false leaves the page alone where the range is in view already, away from its edges */
export function reveal(range: Range, always: boolean): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  const { top, bottom, height } = range.getBoundingClientRect();
  if (!always && top > view.innerHeight * 0.1 && bottom < view.innerHeight * 0.9) return;
  // Without an element of its own, text is brought near by the element around it, then moved to its line.
  const near = range.startContainer.parentElement;
  near?.scrollIntoView({
    block: height > view.innerHeight ? 'start' : 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  const off = range.getBoundingClientRect().top - view.innerHeight * READING_LINE;
  view.scrollBy({ top: off, behavior: 'instant' });
}

/** Index of the last finding whose words begin at or above the reading line; −1 above the first. Findings come in the
 * order of the text, so a few are measured, not all.
 * @param topOf top of a finding in the view, CSS pixels; null for one that is not on the screen */
export function beingRead(count: number, topOf: (index: number) => number | null, viewHeight: number): number {
  const line = viewHeight * READING_LINE + 1;
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((topOf(middle) ?? -Infinity) <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

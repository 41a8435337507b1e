// Putting what floats over a page beside its words.
import { viewOf } from '../bar/dom';
import { type Box, placeCard } from '../card/place';

/** Shows an element at these lines, as `placeCard` does; it stays as it is while none of them is in view.
 * @param taken what must stay free */
export function standAt(element: HTMLElement, lines: readonly DOMRect[], taken: Box | null): void {
  const view = viewOf(document);
  const inView = lines.filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < view.height);
  if (inView.length === 0) return;
  element.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = element;
  const { left, top } = placeCard(inView, { width, height }, view, taken);
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
}

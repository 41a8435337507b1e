// Where the element that has the focus goes away by what was done with it, what stood beside it gets the focus: else the
// keyboard starts again from the top of the page, and a screen reader falls silent.

const FOCUSABLE = 'a[href],button,input,select,textarea,[tabindex]';

/** Milliseconds in which what was done takes the element away; later it goes for another reason, by scrolling say. */
const SOON = 3000;

interface Place {
  element: Element;
  next: Element | null;
  previous: Element | null;
}

const isUsable = (element: Element | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();

/** Follows the focus of a page of ours for as long as it is open. */
export function keepFocus(page: Document): void {
  /** The element that had the focus last, and what it stood in, the nearest first. */
  let last: Place[] = [];
  /** It could not be used while it had the focus: a button that waits. */
  let isOff = false;
  let acted = Number.NEGATIVE_INFINITY;
  const act = () => {
    acted = performance.now();
  };
  page.addEventListener('focusin', ({ target }) => {
    [last, isOff] = [[], false];
    for (let element = target instanceof Element ? target : null; element; element = element.parentElement)
      last.push({ element, next: element.nextElementSibling, previous: element.previousElementSibling });
  });
  // A click beside everything lets go.
  page.addEventListener('pointerdown', () => {
    last = [];
  });
  page.addEventListener('click', act, true);
  page.addEventListener('keydown', ({ key }) => key === 'Enter' && act(), true);
  new MutationObserver(() => {
    const held = last[0]?.element;
    if (!held || (page.activeElement && page.activeElement !== page.body)) return;
    if (!held.isConnected) {
      if (performance.now() - acted < SOON) besides(last)?.focus({ preventScroll: true });
    } else if (!isUsable(held)) isOff = true;
    else if (isOff) held.focus({ preventScroll: true });
  }).observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
}

/** What can be used beside the outermost of these that is gone: behind it, before it, or around it. */
function besides(places: readonly Place[]): HTMLElement | undefined {
  const around = places.findIndex(({ element }) => element.isConnected);
  const gone = places[around - 1];
  const near = [gone?.next, gone?.previous, ...places.slice(around).map(({ element }) => element)];
  for (const place of near) {
    if (!place?.isConnected) continue;
    const found = [place, ...place.querySelectorAll(FOCUSABLE)].find(isUsable);
    if (found) return found;
  }
  return undefined;
}

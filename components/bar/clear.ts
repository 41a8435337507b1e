// Keeping off what the page itself holds in place at its corner: back-to-top buttons, chat windows, bars along the edge.
import { parentOf } from '../../lib/page/own';
import type { Corner } from '../../lib/reader/bar-look';

/** Room left above such a thing, CSS pixels. */
const GAP = 12;
/** So many may stand one above the other, and no higher than this share of the view. */
const MOST = 3;
const HIGHEST = 0.5;

/** The lowest corner at or above `at` where the host covers nothing that stays in place while the page scrolls; `at`
 * itself where the page's own things reach too high. The host stands in the view when this is asked. */
export function clearOf(
  page: Document,
  host: HTMLElement,
  at: Corner,
  view: { width: number; height: number },
): Corner {
  const { width, height } = host.getBoundingClientRect();
  let { bottom } = at;
  for (let n = 0; n < MOST; n++) {
    const below = fixedAt(
      page,
      host,
      { right: view.width - at.right, bottom: view.height - bottom, width, height },
      view,
    );
    if (!below) return { ...at, bottom };
    bottom = view.height - below.top + GAP;
    if (bottom + height > view.height * HIGHEST) return at;
  }
  return at;
}

/** What the page holds in place under this box: its highest edge first. */
function fixedAt(
  page: Document,
  host: HTMLElement,
  box: { right: number; bottom: number; width: number; height: number },
  view: { width: number; height: number },
): DOMRect | null {
  const found = new Set<Element>();
  for (const x of [box.right - box.width, box.right - box.width / 2, box.right - 1])
    for (const y of [box.bottom - box.height, box.bottom - box.height / 2, box.bottom - 1])
      for (const element of page.elementsFromPoint(x, y)) if (element !== host) found.add(element);
  const boxes = [...found]
    .map(heldBy)
    .flatMap((held) => (held ? [held.getBoundingClientRect()] : []))
    // A page that is one fixed sheet has no corner of its own.
    .filter((rect) => rect.width * rect.height < view.width * view.height * HIGHEST);
  return boxes.sort((a, b) => a.top - b.top)[0] ?? null;
}

/** The outermost element around this one that stays in place. */
function heldBy(element: Element): Element | null {
  let held: Element | null = null;
  for (let each: Element | null = element; each; each = parentOf(each))
    if (getComputedStyle(each).position === 'fixed') held = each;
  return held;
}

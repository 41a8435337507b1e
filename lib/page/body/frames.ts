// Frames of the page's own origin that hold the body (print views, viewers of pasted Word files).

import type { TextOf } from './line';
import { hanIn, type Walk, walkLines } from './walk';

/** The frame with the most text, or null, in one go: nobody hears a frame change between two steps. A frame of another origin gives no document and is passed over. */
export function bodyFrame(doc: Document, textOf: TextOf): Walk | null {
  let best: Walk | null = null;
  for (const frame of doc.querySelectorAll('iframe, frame')) {
    const root = documentIn(frame)?.body;
    if (!root) continue;
    const walk = walkLines(root, textOf);
    if (hanIn(walk.lines) > hanIn(best?.lines ?? [])) best = walk;
  }
  return best;
}

function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

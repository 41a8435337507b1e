// A line that says for a while what has been done, with a way back where there is one.
import { make, viewOf } from '../bar/dom';
import type { Box } from '../card/place';
import { standAt } from './stand';

/** How long it stands, milliseconds. */
const STANDS = 10_000;
/** How far above the view's lower edge it stands where it is about no words, CSS pixels. */
const ABOVE = 96;

export class Told {
  readonly element = make('div', { className: 'undo', hidden: true, attributes: { role: 'status' } });
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param taken what must stay free */
  constructor(private readonly taken: () => Box | null) {}

  /** @param lines of the words that it is about; none for the page as a whole */
  tell(what: string, lines: readonly DOMRect[], back?: { word: string; act: () => void }): void {
    const { element } = this;
    const onClick = () => {
      element.hidden = true;
      back?.act();
    };
    element.replaceChildren(what, ...(back ? [make('button', { textContent: back.word, onClick })] : []));
    element.hidden = false;
    const { width, height } = viewOf(document);
    const middle = new DOMRect((width - element.offsetWidth) / 2, height - ABOVE, 1, 1);
    standAt(element, lines.length > 0 ? lines : [middle], this.taken());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      element.hidden = true;
    }, STANDS);
  }
}

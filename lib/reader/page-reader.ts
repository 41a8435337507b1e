// Reading one page as often as it changes: in slices, one reading at a time, never of two states of the page at once.
import type { PageObserver } from '../live/observe';
import type { PageText } from '../live/page-text';
import type { readLastResort } from '../page/last-resort';
import { type PageReading, readSteps, unread } from '../page/read-raw';
import { inSlices } from './in-slices';

export class PageReader {
  /** What was read last. */
  latest: PageReading;
  /** Set where nothing on the page could be told for its body. */
  lastResort: typeof readLastResort | null = null;
  #underWay: Promise<PageReading> | null = null;

  constructor(
    private readonly page: Document,
    private readonly text: PageText,
    private readonly observer: PageObserver,
  ) {
    this.latest = unread(page.location.href);
    observer.changed = true;
  }

  /** The reading of what the page says now. Who asks while the page is read waits for that: it begins anew where the page
   * changes. What was read stands as long as nothing has changed. */
  async read(): Promise<PageReading> {
    if (!this.#underWay && !this.observer.changed) return this.latest;
    this.#underWay ??= this.#readAll().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #readAll(): Promise<PageReading> {
    const { originalOf: textOf, originalAttribute: attributeOf } = this.text;
    const begin = () => {
      this.observer.changed = false;
      return readSteps(this.page, this.page.location.href, { textOf, attributeOf });
    };
    const reading = await inSlices(begin, () => this.observer.changed);
    this.latest = (reading.notes.includes('no-body') && this.lastResort?.(this.page, reading, textOf)) || reading;
    return this.latest;
  }
}

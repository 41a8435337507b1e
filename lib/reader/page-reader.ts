// Reading one page as often as it changes: in slices, one reading at a time, never of two states of the page at once.
import type { PageObserver } from '../live/observe';
import type { PageText } from '../live/page-text';
import type { readLastResort } from '../page/last-resort';
import { type PageReading, readSteps, unread } from '../page/read-raw';
import { inSlices } from './in-slices';

export class PageReader {
  /** What was read last. */
  latest: PageReading;
  #lastResort: typeof readLastResort | null = null;
  /** How often the page had changed when the latest reading began. */
  #seen = -1;
  #underWay: Promise<PageReading> | null = null;

  constructor(
    private readonly page: Document,
    private readonly text: PageText,
    private readonly observer: PageObserver,
  ) {
    this.latest = unread(page.location.href);
  }

  /** The reading of what the page says now. Who asks while the page is read waits for that: it begins anew where the page
   * changes. What was read stands as long as nothing has changed. */
  async read(): Promise<PageReading> {
    if (!this.#underWay && this.#seen === this.observer.changes) return this.latest;
    this.#underWay ??= this.#readAll().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  /** Has what no body is found on read by this, from the next reading on. */
  useLastResort(lastResort: typeof readLastResort): void {
    this.#lastResort = lastResort;
    this.#seen = -1;
  }

  async #readAll(): Promise<PageReading> {
    const { originalOf: textOf, originalAttribute: attributeOf } = this.text;
    const begin = () => {
      this.#seen = this.observer.changes;
      return readSteps(this.page, this.page.location.href, { textOf, attributeOf });
    };
    const reading = await inSlices(begin, () => this.observer.changes !== this.#seen);
    this.latest = (reading.notes.includes('no-body') && this.#lastResort?.(this.page, reading, textOf)) || reading;
    return this.latest;
  }
}

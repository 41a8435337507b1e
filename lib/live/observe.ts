// Hearing the page change, and only the page: what we write ourselves is taken out of the record.

/** Quiet time before a change is acted on, and the longest wait while changes keep coming; milliseconds. */
const QUIET = 250;
const LONGEST = 1500;

export class PageObserver {
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  #inBody = false;
  /** How often the page has changed: the same number twice, and what was read in between still stands there. */
  changes = 0;

  /** @param bodyOf the element that holds what was read, or null
   * @param onChange called once things are quiet, with true when something in or around that element changed:
   * a clock or a carousel elsewhere is no reason to read the page again */
  constructor(
    private readonly page: Document,
    bodyOf: () => Element | null,
    private readonly onChange: (inBody: boolean) => void,
  ) {
    this.#observer = new MutationObserver((records) => {
      const pages = records.filter(isPages);
      if (pages.length === 0) return;
      this.changes++;
      const body = bodyOf();
      this.#inBody ||=
        !body?.isConnected ||
        pages.some((record) => isLong(record) || body.contains(record.target) || record.target.contains(body));
      this.#later();
    });
  }

  start(): void {
    this.#observer.observe(this.page, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  /** To be called right after our own writes, in the same task: records are delivered at its end, so these are ours. */
  forgetOurs(): void {
    this.#observer.takeRecords();
  }

  #later(): void {
    const now = Date.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        const inBody = this.#inBody;
        this.#inBody = false;
        this.onChange(inBody);
      },
      Math.max(0, Math.min(QUIET, this.#since + LONGEST - now)),
    );
  }
}

/** A page may empty its body and fill it later: meanwhile another element passes for the body. So much new text counts
 * wherever it comes; a clock or a carousel brings less. UTF-16 units. */
const LONG = 200;
const isLong = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0) >= LONG;

/** Our bar is the one element that is ours. */
function isPages(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeName !== 'MINGCE-BAR');
}

// Hearing the page change, and only the page: what we write ourselves is taken out of the record.

/** Quiet time before a change is acted on, and the longest wait while changes keep coming; milliseconds. */
const QUIET = 250;
const LONGEST = 1500;

export class PageObserver {
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  /** @param onChange called once things are quiet */
  constructor(
    private readonly page: Document,
    private readonly onChange: () => void,
  ) {
    this.#observer = new MutationObserver((records) => {
      if (records.some(isPages)) this.#later();
    });
  }

  start(): void {
    this.#observer.observe(this.page.documentElement, { childList: true, characterData: true, subtree: true });
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
        this.onChange();
      },
      Math.max(0, Math.min(QUIET, this.#since + LONGEST - now)),
    );
  }
}

/** Our bar is the one element that is ours. */
function isPages(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeName !== 'MINGCE-BAR');
}

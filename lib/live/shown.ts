// Which original was shown as what. A page may clone what we have written, or write markup anew out of what stands there:
// such a copy is in none of the places that we know, yet what it says is ours and not the page's.

/** Texts remembered at most; the oldest are forgotten first. */
const MOST = 50_000;

export interface Written {
  original: string;
  shown: string;
}

export class Shown {
  readonly #originals = new Map<string, string>();
  readonly #own = new Set<string>();
  /** Put aside, to be looked through when a question comes, or the page has nothing else to do. */
  #written: Written[] = [];
  #said: readonly string[] = [];
  /** How far each has been looked through. */
  #sorted = 0;
  #heard = 0;

  get isEmpty(): boolean {
    return this.#written.length === 0 && this.#originals.size === 0;
  }

  /** Only put aside here, since it is done for every text of a page; what is shown as itself is the page's own. */
  add(written: Written): void {
    this.#written.push(written);
  }

  /** Tells what the page says by itself: where it says the very text that another one is shown as, no copy can be told. */
  setOwn(texts: readonly string[]): void {
    this.#said = texts;
    this.#heard = 0;
    this.#own.clear();
  }

  /** @returns the original of what was shown so; the text itself where nothing was, or where the page says so, too */
  originalOf(text: string): string {
    if (this.isEmpty) return text;
    this.#sort(Number.POSITIVE_INFINITY);
    const original = this.#originals.get(text);
    if (original === undefined || original === text) return text;
    this.#hear(Number.POSITIVE_INFINITY);
    return this.#own.has(text) ? text : original;
  }

  /** Looks through what was put aside. @param most texts at once, so that no page feels it
   * @returns whether there is more */
  settle(most = Number.POSITIVE_INFINITY): boolean {
    this.#hear(this.#sort(most));
    return this.#written.length > 0 || this.#heard < this.#said.length;
  }

  clear(): void {
    this.#originals.clear();
    this.#written = [];
    this.#sorted = 0;
    this.setOwn([]);
  }

  /** @returns how many more may be looked through */
  #sort(most: number): number {
    const end = Math.min(this.#written.length, this.#sorted + most);
    const left = most - (end - this.#sorted);
    for (; this.#sorted < end; this.#sorted++) {
      const { original, shown } = this.#written[this.#sorted] as Written;
      if (this.#originals.get(shown) !== shown) this.#originals.set(shown, original);
    }
    if (end < this.#written.length) return left;
    this.#written = [];
    this.#sorted = 0;
    for (const oldest of this.#originals.keys()) {
      if (this.#originals.size <= MOST) break;
      this.#originals.delete(oldest);
    }
    return left;
  }

  #hear(most: number): void {
    const end = Math.min(this.#said.length, this.#heard + most);
    for (; this.#heard < end; this.#heard++) this.#own.add(this.#said[this.#heard] ?? '');
  }
}

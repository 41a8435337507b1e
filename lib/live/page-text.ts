// The only writer of the page. It keeps what stood there before every write and gives it back byte for byte.
import { attributeOf } from '../page/own';
import { Shown, type Written } from './shown';
import { isUntouched } from './untouched';

/** Attributes that conversion may write. */
export const ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label'] as const;
export type ConvertedAttribute = (typeof ATTRIBUTES)[number];

/** Elements whose attributes may be written; of a form's it cannot be told whether they are its own. */
export const WITH_ATTRIBUTES = ATTRIBUTES.map((name) => `[${name}]:not(form)`).join();

/** NodeFilter.SHOW_TEXT */
const SHOW_TEXT = 4;

interface WrittenText extends Written {
  /** The round it was written in, and how many rounds in a row somebody has taken just this text away before. */
  round: number;
  taken: number;
}

/** What is taken away within so many milliseconds of a round was taken away because of it. */
const AT_ONCE = 3_000;
/** After so many rounds the page, or another converter, has its way: two who insist would write for ever. */
const PATIENCE = 3;

export class PageText {
  readonly #texts = new WeakMap<Text, WrittenText>();
  #written: Text[] = [];
  /** When this round of writes began, whole milliseconds: a fraction, or so many as a date has, would make an object of
   * its own for every text. */
  #round = 0;
  /** How often the page had changed by then. */
  #known = -1;
  /** Written nodes that the page has taken away since: it may put them back, but they must not live on because of us. */
  #away: WeakRef<Text>[] = [];
  readonly #attributes = new Map<Element, Map<string, Written>>();
  readonly #shown = new Shown();
  readonly #shownAttributes = new Shown();
  #lang: { before: string | null; shown: string } | null = null;

  /** @param onWrite called in the same task as each write of a text node, so that its highlights move with it
   * @param afterWrites to be called in the same task as any number of writes, after the last of them
   * @param changes how often the page has changed so far */
  constructor(
    private readonly page: Document,
    private readonly onWrite: (node: Text) => void,
    readonly afterWrites: () => void,
    private readonly changes: () => number,
  ) {}

  /** What stood in the node before us; what the page wrote there later counts as its own, and what says just what we
   * have shown for something else as a copy of that. */
  readonly originalOf = (node: Text): string => {
    const now = node.data;
    const written = this.#texts.get(node);
    if (written?.shown === now) return written.original;
    return this.#shown.isEmpty ? now : this.#copied(this.#shown, now, node.parentElement);
  };

  readonly originalAttribute = (element: Element, name: string): string | null => {
    const now = attributeOf(element, name);
    if (now === null) return now;
    if (name === 'lang') {
      return now === this.#lang?.shown && element === this.page.documentElement ? this.#lang.before : now;
    }
    const written = this.#attributes.get(element)?.get(name);
    return written?.shown === now ? written.original : this.#copied(this.#shownAttributes, now, element);
  };

  /** The original of what stands where we have not written it. */
  #copied(shown: Shown, now: string, element: Element | null): string {
    const original = shown.originalOf(now);
    return original === now || (element && isUntouched(element)) ? now : original;
  }

  /** What the page says by itself, as read for this round of writes. */
  setOwn(originals: readonly string[]): void {
    this.#shown.setOwn(originals);
  }

  /** Likewise what its attributes say. */
  setOwnAttributes(originals: readonly string[]): void {
    this.#shownAttributes.setOwn(originals);
  }

  /** Makes ready to tell copies of what was written, so much at a time. @returns whether there is more */
  settle(most: number): boolean {
    this.#shownAttributes.settle();
    return this.#shown.settle(most);
  }

  /** Shows another text in the node's place. Writing its original gives the node back. `afterWrites` is the caller's.
   * @param expected the original that `shown` was made of; where another one stands there by now, nothing is written */
  write(node: Text, shown: string, expected?: string): void {
    const written = this.#texts.get(node);
    // A second look at every node takes 0.4 ms of 5.5 on a page of 2,500 paragraphs.
    const isKnown = expected !== undefined && !written && this.changes() === this.#known;
    const now = isKnown ? expected : node.data;
    if (now === shown) return;
    const original = isKnown ? now : this.originalOf(node);
    if (expected !== undefined && original !== expected) return;
    const taken = written?.shown === shown ? this.#takenFrom(written) : 0;
    if (taken > PATIENCE) return;
    if (!written) this.#written.push(node);
    const kept = { original, shown, round: this.#round, taken };
    this.#texts.set(node, kept);
    this.#shown.add(kept);
    node.data = shown;
    this.onWrite(node);
  }

  /** How often in a row this text has been taken away by now. */
  #takenFrom({ round, taken }: WrittenText): number {
    if (taken >= PATIENCE) return taken + 1;
    return this.#round - round < AT_ONCE ? taken + 1 : 0;
  }

  /** To be called before each round of writes, and before what is to be written is read. Nodes that have left the page
   * are from now on held weakly: a WeakRef for every node as it is written would take a fifth of a conversion's time. */
  beginRound(): void {
    this.#round = Math.floor(performance.now());
    // Of a page that we have written before, what stands somewhere may be a copy of that.
    this.#known = this.#shown.isEmpty ? this.changes() : -1;
    this.#away = this.#away.filter((reference) => reference.deref());
    this.#written = this.#written.filter((node) => {
      if (!node.isConnected) this.#away.push(new WeakRef(node));
      return node.isConnected;
    });
  }

  writeAttribute(element: Element, name: ConvertedAttribute, shown: string): void {
    const original = this.originalAttribute(element, name);
    if (original === null) return;
    const written = { original, shown };
    this.#shownAttributes.add(written);
    if (element.getAttribute(name) === shown) return;
    const kept = this.#attributes.get(element) ?? new Map<string, Written>();
    kept.set(name, written);
    this.#attributes.set(element, kept);
    element.setAttribute(name, shown);
  }

  /** Tells fonts and screen readers which Chinese this is; `null` gives the page's own back, unless it has set another. */
  writeLang(lang: string | null): void {
    // A page can be without any element for a while.
    const root = this.page.documentElement as Element | null;
    if (!root) return;
    const now = root.getAttribute('lang');
    const before = now === this.#lang?.shown ? this.#lang.before : now;
    this.#lang = lang === null ? null : { before, shown: lang };
    const next = lang ?? before;
    // Even the same value would have the whole page laid out again.
    if (next === now) return;
    if (next === null) root.removeAttribute('lang');
    else root.setAttribute('lang', next);
  }

  /** Puts every original back, in one task. What the page itself changed meanwhile is left alone. */
  restore(): void {
    for (const node of [...this.#written, ...this.#away.map((reference) => reference.deref())]) {
      const written = node && this.#texts.get(node);
      if (!node || !written) continue;
      this.#texts.delete(node);
      if (node.data !== written.shown) continue;
      node.data = written.original;
      this.onWrite(node);
    }
    this.#restoreCopies();
    this.afterWrites();
    this.#written = [];
    this.#away = [];
    for (const [element, kept] of this.#attributes) {
      for (const [name, { original, shown }] of kept) {
        if (element.getAttribute(name) === shown) element.setAttribute(name, original);
      }
    }
    this.#attributes.clear();
    this.#shown.clear();
    this.#shownAttributes.clear();
    this.writeLang(null);
  }

  /** What the page has copied from what we wrote. */
  #restoreCopies(): void {
    const { page } = this;
    const nodes = page.createTreeWalker(page, SHOW_TEXT);
    for (let node = this.#shown.isEmpty ? null : nodes.nextNode(); node; node = nodes.nextNode()) {
      const copy = node as Text;
      const original = this.originalOf(copy);
      if (original === copy.data) continue;
      copy.data = original;
      this.onWrite(copy);
    }
    if (this.#shownAttributes.isEmpty) return;
    for (const element of page.querySelectorAll(WITH_ATTRIBUTES)) {
      for (const name of ATTRIBUTES) {
        const original = this.originalAttribute(element, name);
        if (original !== null && original !== element.getAttribute(name)) element.setAttribute(name, original);
      }
    }
  }
}

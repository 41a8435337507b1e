// Painting strokes with the CSS Custom Highlight API: no element of the page is touched.

import type { Finding } from './findings';
import type { Place, Stroke } from './strokes';
import { BRUSHES, type Brush, type Ground, highlightName } from './style';

/** Where a unit of the node's original text stands in what it shows now. */
export type Locate = (node: Text, offset: number) => number;

interface Held {
  place: Place;
  brush: Brush;
  range: StaticRange;
}

export class Painter {
  readonly #highlights: ReadonlyMap<Brush, Highlight>;
  readonly #strokes = new Map<Text, Held[]>();
  /** What is laid over: the words the reader is shown, the reader's own notes. */
  readonly #laid = new Map<Brush, Held[]>();
  readonly #ofRange = new WeakMap<AbstractRange, Finding>();
  /** Known once something has been painted. */
  #ground: Ground | null = null;
  /** Brushes that are not used. */
  off: ReadonlySet<Brush> = new Set();

  constructor(
    private readonly registry: HighlightRegistry,
    private readonly locate: Locate,
  ) {
    this.#highlights = new Map(
      BRUSHES.map((brush, i) => {
        const highlight = new Highlight();
        // A later brush lies over an earlier one.
        highlight.priority = i;
        return [brush, highlight];
      }),
    );
  }

  /** Takes the place of everything painted before. @param ground decides which of the two colour sets is used */
  paint(strokes: readonly Stroke[], ground: Ground): void {
    this.clear();
    if (ground !== this.#ground) this.hide();
    this.#ground = ground;
    for (const stroke of strokes) {
      const held = this.#add(stroke, stroke.finding.brush);
      this.#ofRange.set(held.range, stroke.finding);
      const others = this.#strokes.get(stroke.node);
      if (others) others.push(held);
      else this.#strokes.set(stroke.node, [held]);
    }
    this.putBack();
  }

  /** Lays a brush over these places alone. */
  lay(brush: Brush, places: readonly Place[]): void {
    this.#highlights.get(brush)?.clear();
    this.#laid.set(
      brush,
      places.map((place) => this.#add(place, brush)),
    );
  }

  /** To be called in the task that wrote the node: a static range knows nothing of the write. */
  follow(node: Text): void {
    const laid = [...this.#laid.values()].flat().filter(({ place }) => place.node === node);
    for (const held of [...(this.#strokes.get(node) ?? []), ...laid]) {
      const finding = this.#ofRange.get(held.range);
      this.#highlights.get(held.brush)?.delete(held.range);
      held.range = this.#add(held.place, held.brush).range;
      if (finding) this.#ofRange.set(held.range, finding);
    }
  }

  /** A page may clear the registry; ours go back where they are missing. @returns whether any was */
  putBack(): boolean {
    const ground = this.#ground;
    let missing = false;
    if (!ground) return missing;
    for (const [brush, highlight] of this.#highlights) {
      const name = highlightName(brush, ground);
      if (this.off.has(brush) || this.registry.get(name) === highlight) continue;
      missing = true;
      this.registry.set(name, highlight);
    }
    return missing;
  }

  setOff(off: readonly Brush[]): void {
    this.off = new Set(off);
    for (const brush of off) if (this.#ground) this.registry.delete(highlightName(brush, this.#ground));
  }

  hide(): void {
    if (!this.#ground) return;
    for (const brush of BRUSHES) this.registry.delete(highlightName(brush, this.#ground));
  }

  clear(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#strokes.clear();
    this.#laid.clear();
  }

  /** The findings painted at a point of the view, in CSS pixels, what lies on top first. */
  findingsAt(x: number, y: number): Finding[] {
    const hits = this.registry.highlightsFromPoint?.(x, y) ?? [];
    return hits.flatMap(({ ranges }) => ranges.flatMap((range) => this.#ofRange.get(range) ?? []));
  }

  /** Where these places stand in what the page shows now; a range for each, good until the page changes. */
  rangesOf(places: readonly Place[]): Range[] {
    return places.map(({ node, start, end }) => {
      const range = node.ownerDocument.createRange();
      range.setStart(node, this.locate(node, start));
      range.setEnd(node, this.locate(node, end));
      return range;
    });
  }

  #add(place: Place, brush: Brush): Held {
    const { node, start, end } = place;
    const range = new StaticRange({
      startContainer: node,
      startOffset: this.locate(node, start),
      endContainer: node,
      endOffset: this.locate(node, end),
    });
    this.#highlights.get(brush)?.add(range);
    return { place, brush, range };
  }
}

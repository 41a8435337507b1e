// Painting strokes with the CSS Custom Highlight API: no element of the page is touched.

import type { Finding } from './findings';
import type { Stroke } from './strokes';
import { BRUSHES, type Brush, type Ground, highlightName } from './style';

/** Where a unit of the node's original text stands in what it shows now. */
export type Locate = (node: Text, offset: number) => number;

/** Order of painting: a later brush lies over an earlier one. */
const PRIORITY: Readonly<Record<Brush, number>> = { target: 0, citation: 1, body: 2, deadline: 3 };

export class Painter {
  readonly #highlights: ReadonlyMap<Brush, Highlight>;
  readonly #strokes = new Map<Text, { stroke: Stroke; range: StaticRange }[]>();
  readonly #ofRange = new WeakMap<AbstractRange, Stroke>();

  /** @param ground decides which of the two colour sets is used */
  constructor(
    private readonly registry: HighlightRegistry,
    private readonly ground: Ground,
    private readonly locate: Locate,
  ) {
    this.#highlights = new Map(
      BRUSHES.map((brush) => {
        const highlight = new Highlight();
        highlight.priority = PRIORITY[brush];
        return [brush, highlight];
      }),
    );
  }

  /** Takes the place of everything painted before. */
  paint(strokes: readonly Stroke[]): void {
    this.clear();
    for (const stroke of strokes) {
      const range = this.#rangeOf(stroke);
      this.#highlights.get(stroke.finding.brush)?.add(range);
      const held = this.#strokes.get(stroke.node);
      if (held) held.push({ stroke, range });
      else this.#strokes.set(stroke.node, [{ stroke, range }]);
    }
    this.putBack();
  }

  /** To be called in the task that wrote the node: a static range knows nothing of the write. */
  follow(node: Text): void {
    for (const held of this.#strokes.get(node) ?? []) {
      const highlight = this.#highlights.get(held.stroke.finding.brush);
      highlight?.delete(held.range);
      held.range = this.#rangeOf(held.stroke);
      highlight?.add(held.range);
    }
  }

  /** A page may clear the registry; ours go back where they are missing. */
  putBack(): void {
    for (const [brush, highlight] of this.#highlights) {
      const name = highlightName(brush, this.ground);
      if (this.registry.get(name) !== highlight) this.registry.set(name, highlight);
    }
  }

  hide(): void {
    for (const brush of BRUSHES) this.registry.delete(highlightName(brush, this.ground));
  }

  clear(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#strokes.clear();
  }

  /** The findings painted at a point of the view, in CSS pixels, what lies on top first. */
  findingsAt(x: number, y: number): Finding[] {
    const hits = this.registry.highlightsFromPoint?.(x, y) ?? [];
    return hits.flatMap(({ ranges }) => ranges.flatMap((range) => this.#ofRange.get(range)?.finding ?? []));
  }

  /** Where a finding stands on the screen, a rectangle for each line it runs over; empty when it is not painted. */
  rectsOf(finding: Finding): DOMRect[] {
    return [...this.#strokes.values()].flat().flatMap(({ stroke, range }) => {
      if (stroke.finding !== finding) return [];
      const live = stroke.node.ownerDocument.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return [...live.getClientRects()];
    });
  }

  #rangeOf(stroke: Stroke): StaticRange {
    const { node, start, end } = stroke;
    const range = new StaticRange({
      startContainer: node,
      startOffset: this.locate(node, start),
      endContainer: node,
      endOffset: this.locate(node, end),
    });
    this.#ofRange.set(range, stroke);
    return range;
  }
}

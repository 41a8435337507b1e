// The way back from cleaned text to the raw text it was made of, and forward. All offsets are UTF-16 units.

/** A stretch of clean text and the raw text behind it: equal lengths run in step, unequal ones answer only as a whole
 * (a run of white space that became one space). Raw text in no segment was removed. */
export interface Segment {
  clean: number;
  cleanLength: number;
  raw: number;
  rawLength: number;
  /** Answers only as a whole, whatever its lengths: three units that became one, and then three others. */
  isWhole?: true;
}

/** Start inclusive, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

const isInStep = ({ cleanLength, rawLength, isWhole }: Segment): boolean => !isWhole && cleanLength === rawLength;

export class TextMap {
  readonly #segments: readonly Segment[];
  readonly rawLength: number;
  readonly cleanLength: number;

  /** @param segments in ascending order on both sides; together they tile the clean text. Neighbours that run in step
   *   without a gap are joined.
   * @param rawLength length of the raw text */
  constructor(segments: Iterable<Segment>, rawLength: number) {
    const kept: Segment[] = [];
    for (const segment of segments) {
      if (segment.cleanLength === 0) continue;
      const last = kept.at(-1);
      if (last && isInStep(last) && isInStep(segment) && last.raw + last.rawLength === segment.raw) {
        last.cleanLength += segment.cleanLength;
        last.rawLength += segment.rawLength;
      } else kept.push({ ...segment });
    }
    const last = kept.at(-1);
    this.#segments = kept;
    this.rawLength = rawLength;
    this.cleanLength = last ? last.clean + last.cleanLength : 0;
  }

  /** The map of text in which nothing was changed. */
  static identity(length: number): TextMap {
    return new TextMap([{ clean: 0, cleanLength: length, raw: 0, rawLength: length }], length);
  }

  /** The raw text that is behind clean text, ascending and apart; what is in none of these ranges was removed. */
  rawRanges(): Range[] {
    return this.#segments.map(({ raw, rawLength }) => ({ start: raw, end: raw + rawLength }));
  }

  /** Raw offset of the clean unit at `offset`; the end of the last unit's raw text for `cleanLength`. */
  toRaw(offset: number): number {
    if (offset >= this.cleanLength) return this.#rawEnd(this.cleanLength);
    const segment = this.#segments[this.#at(offset)];
    if (!segment) return 0;
    return isInStep(segment) ? segment.raw + (offset - segment.clean) : segment.raw;
  }

  /** Clean offset of the raw unit at `offset`; for a removed unit, of the first one after it that was kept. */
  toClean(offset: number): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.#segments[middle];
      if (segment && segment.raw + segment.rawLength <= offset) low = middle + 1;
      else high = middle;
    }
    const segment = this.#segments[low];
    if (!segment) return this.cleanLength;
    return offset > segment.raw && isInStep(segment) ? segment.clean + (offset - segment.raw) : segment.clean;
  }

  /** The raw text from the first unit of a clean range to its last; removed text inside it is included, around it not. */
  rangeToRaw({ start, end }: Range): Range {
    const from = this.toRaw(start);
    return { start: from, end: end > start ? Math.max(from, this.#rawEnd(end)) : from };
  }

  /** The clean text of whatever a raw range touches; empty where all of it was removed. */
  rangeToClean({ start, end }: Range): Range {
    const from = this.toClean(start);
    if (end <= start) return { start: from, end: from };
    const last = this.toClean(end - 1);
    const segment = this.#segments[this.#at(last)];
    if (!segment || last >= this.cleanLength) return { start: from, end: Math.max(from, last) };
    if (isInStep(segment)) {
      const isKept = segment.raw + (last - segment.clean) === end - 1;
      return { start: from, end: Math.max(from, isKept ? last + 1 : last) };
    }
    const isTouched = segment.raw < end;
    return { start: from, end: Math.max(from, isTouched ? segment.clean + segment.cleanLength : last) };
  }

  /** The same map where its raw text is a stretch of a longer one, from `start`. */
  within(start: number, rawLength: number): TextMap {
    const moved = this.#segments.map((segment) => ({ ...segment, raw: segment.raw + start }));
    return new TextMap(moved, rawLength);
  }

  /** The map of cleaning by `this` and then by `next`, whose raw text is this one's clean text.
   * @throws RangeError when the lengths do not meet */
  followedBy(next: TextMap): TextMap {
    if (next.rawLength !== this.cleanLength)
      throw new RangeError('the second map is not of the first one’s clean text');
    return new TextMap(this.#compose(next), this.rawLength);
  }

  *#compose(next: TextMap): Generator<Segment> {
    for (const outer of next.#segments) {
      if (!isInStep(outer)) {
        const { start, end } = this.rangeToRaw({ start: outer.raw, end: outer.raw + outer.rawLength });
        yield { clean: outer.clean, cleanLength: outer.cleanLength, raw: start, rawLength: end - start, isWhole: true };
        continue;
      }
      const end = outer.raw + outer.rawLength;
      for (let i = this.#at(outer.raw); i < this.#segments.length; i++) {
        const inner = this.#segments[i];
        if (!inner || inner.clean >= end) break;
        const from = Math.max(inner.clean, outer.raw);
        const cleanLength = Math.min(inner.clean + inner.cleanLength, end) - from;
        const clean = outer.clean + (from - outer.raw);
        if (isInStep(inner))
          yield { clean, cleanLength, raw: inner.raw + (from - inner.clean), rawLength: cleanLength };
        else yield { clean, cleanLength, raw: inner.raw, rawLength: inner.rawLength, isWhole: true };
      }
    }
  }

  /** Index of the segment that holds a clean offset, or of the last one. */
  #at(offset: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.clean ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** One past the raw text of the clean unit before `end`. */
  #rawEnd(end: number): number {
    if (end <= 0) return 0;
    const segment = this.#segments[this.#at(end - 1)];
    if (!segment) return 0;
    return isInStep(segment) ? segment.raw + (end - segment.clean) : segment.raw + segment.rawLength;
  }
}

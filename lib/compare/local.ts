// The part of a text that is most like a pattern: local alignment (Smith and Waterman 1981) with cheap long gaps
// (Gotoh 1982), since a sentence put in or taken out is one edit, not forty.

export interface Match {
  /** Units of the text that stand for the pattern's middle: from its first found unit to one past its last. */
  from: number;
  to: number;
  /** Units of the pattern that were found in order, and of its middle alone. */
  matched: number;
  inQuote: number;
  /** Found units before and after the middle. */
  ahead: number;
  behind: number;
}

/** Points in tenths: a unit found, a unit replaced, a gap's beginning and each further unit of it. */
const SAME = 10;
const OTHER = -8;
const OPEN = -22;
const LONGER = -1;

const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** Time and memory: pattern × window; 160 × 480 takes under 1 ms.
 * @param from first unit of the window · @param to one past its last · @param start of the pattern's middle, the quote
 * @returns null where nothing of the middle is found */
export function bestMatch(
  pattern: string,
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): Match | null {
  const window = text.slice(from, to);
  const width = window.length + 1;
  const cells = (pattern.length + 1) * width;
  const score = new Int32Array(cells);
  const above = new Int32Array(cells).fill(-1_000_000);
  const beside = new Int32Array(cells).fill(-1_000_000);
  const step = new Uint8Array(cells);
  const at = (table: Int32Array, cell: number): number => table[cell] ?? 0;
  let best = 0;
  let end_ = 0;
  for (let i = 1; i <= pattern.length; i++) {
    const unit = pattern.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const cell = i * width + j;
      const up = Math.max(at(score, cell - width) + OPEN, at(above, cell - width) + LONGER);
      const left = Math.max(at(score, cell - 1) + OPEN, at(beside, cell - 1) + LONGER);
      above[cell] = up;
      beside[cell] = left;
      const diagonal = at(score, cell - width - 1) + (unit === window.charCodeAt(j - 1) ? SAME : OTHER);
      const most = Math.max(0, diagonal, up, left);
      score[cell] = most;
      step[cell] = most === 0 ? 0 : most === diagonal ? DIAGONAL : most === up ? UP : LEFT;
      if (most > best) {
        best = most;
        end_ = cell;
      }
    }
  }
  return trace(end_);

  /** Back along the best way, counting what was found. */
  function trace(last: number): Match | null {
    const match = { from: -1, to: -1, matched: 0, inQuote: 0, ahead: 0, behind: 0 };
    let cell = last;
    while (cell > 0 && step[cell] !== 0) {
      const i = Math.floor(cell / width) - 1;
      const j = (cell % width) - 1;
      if (step[cell] === UP) {
        const gap = at(above, cell);
        let length = 1;
        while (at(score, cell - length * width) + OPEN + (length - 1) * LONGER !== gap && length <= i) length++;
        cell -= length * width;
        continue;
      }
      if (step[cell] === LEFT) {
        const gap = at(beside, cell);
        let length = 1;
        while (at(score, cell - length) + OPEN + (length - 1) * LONGER !== gap && length <= j) length++;
        cell -= length;
        continue;
      }
      if (pattern[i] === window[j]) {
        match.matched++;
        if (i < start) match.ahead++;
        else if (i >= end) match.behind++;
        else {
          match.inQuote++;
          match.from = from + j;
          if (match.to < 0) match.to = from + j + 1;
        }
      }
      cell -= width + 1;
    }
    return match.inQuote > 0 ? match : null;
  }
}

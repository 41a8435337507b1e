// Where an offset of the original text stands in the converted text. Runs in the page, so it is kept small.

/** How far, in code points, one changed word is searched for its end: OpenCC's longest regional words are shorter. */
const REACH = 12;

const isLow = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
};

/** Never inside a surrogate pair: such a place falls back to the start of its character. */
const settle = (text: string, at: number): number => (isLow(text, at) ? at - 1 : at);

/** The place `count` code points after `at`, at most `end`; −1 where the text is shorter. */
function ahead(text: string, at: number, count: number, end: number): number {
  let place = at;
  for (let i = 0; i < count; i++) {
    if (place >= end) return -1;
    place += isLow(text, place + 1) ? 2 : 1;
  }
  return place;
}

/** @returns for two equal characters or both ends after a change: the nearest such pair of places. */
function nextMeeting(original: string, i: number, iEnd: number, shown: string, j: number, jEnd: number) {
  for (let sum = 2; sum <= REACH; sum++) {
    for (let spread = sum % 2; spread < sum; spread += 2) {
      for (const skew of spread === 0 ? [0] : [-spread, spread]) {
        const a = ahead(original, i, (sum + skew) / 2, iEnd);
        const b = ahead(shown, j, (sum - skew) / 2, jEnd);
        if (a < 0 || b < 0) continue;
        if (a === iEnd ? b === jEnd : b < jEnd && original.codePointAt(a) === shown.codePointAt(b))
          return [a, b] as const;
      }
    }
  }
  return [ahead(original, i, 1, iEnd), ahead(shown, j, 1, jEnd)] as const;
}

/** Maps UTF-16 offsets of `original` to UTF-16 offsets of `shown`, its conversion: the same offset where the lengths
 * are equal, the same character where the code points are as many, otherwise in step from each character that both
 * have to the next, what is too long for the converted word at that word's end. Monotonic, 0 → 0, end → end, never inside a surrogate pair. */
export function alignOffsets(original: string, shown: string): (offset: number) => number {
  const last = original.length;
  const clamp = (offset: number) => Math.max(0, Math.min(last, offset));
  if (last === shown.length) return (offset) => settle(shown, clamp(offset));

  const map = new Uint32Array(last + 1);
  const inStep = [...original].length === [...shown].length;
  let iEnd = last;
  let jEnd = shown.length;
  while (iEnd > 0 && jEnd > 0 && original[iEnd - 1] === shown[jEnd - 1]) map[iEnd--] = jEnd--;
  // Two different characters may end in the same low surrogate: that is no common end.
  if (isLow(original, iEnd) || isLow(shown, jEnd)) {
    iEnd++;
    jEnd++;
  }
  map[iEnd] = jEnd;
  let i = 0;
  let j = 0;
  while (i < iEnd && j < jEnd) {
    const same = inStep || original.codePointAt(i) === shown.codePointAt(j);
    const [a, b] = same
      ? [ahead(original, i, 1, iEnd), ahead(shown, j, 1, jEnd)]
      : nextMeeting(original, i, iEnd, shown, j, jEnd);
    for (let k = i; k < a; k++) map[k] = Math.min(j + k - i, b);
    i = a;
    j = b;
  }
  map.fill(j, i, iEnd);
  return (offset) => settle(shown, map[clamp(offset)] ?? 0);
}

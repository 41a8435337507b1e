// Running a shared pattern over a text.

const NONE: readonly RegExpExecArray[] = [];

/** Every match of a global pattern, in order. Cheaper than `matchAll`, which copies the pattern on each call and is asked
 * for nothing most of the time. */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (pattern.lastIndex === match.index) pattern.lastIndex++;
  }
  return found;
}

// The tags that there are, the most used first.
import type { SavedDocument } from '../../lib/library/schema';

export function tagCounts(saved: readonly Pick<SavedDocument, 'tags'>[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { tags } of saved) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

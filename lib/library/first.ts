// Saves go first: long work in the same background waits while one is under way.

const underWay = new Set<Promise<unknown>>();

/** Does what the reader waits for; work that asks `afterSaves` stands back until it is done. */
export async function goFirst<T>(work: () => Promise<T>): Promise<T> {
  const working = work();
  underWay.add(working);
  try {
    return await working;
  } finally {
    underWay.delete(working);
  }
}

/** Resolves once no save is under way, whether they came well or not. */
export async function afterSaves(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}

// One change of a stored record after the other, whichever of our contexts makes it: the background and our own pages read,
// change and write the same records.

/** @param record its key · @param change is begun once all earlier ones of that record have ended
 * @returns what it does */
export function inTurn<Result>(record: string, change: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`record ${record}`, {}, change);
}

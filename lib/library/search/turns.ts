// Long work in slices: whatever waits for the thread, a save above all, has its turn in between.

/** So long the thread is held at once, about, milliseconds. */
const A_SLICE = 15;

/** Others have their turn. A timer would wait at least 4 ms. */
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** @returns to be awaited between pieces of work of a few milliseconds each: gives way where a slice is over */
export function takeTurns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < A_SLICE) return undefined;
    return giveWay().then(() => {
      since = performance.now();
    });
  };
}

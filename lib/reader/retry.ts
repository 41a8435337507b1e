// A background that is stopped in the middle of an answer is woken by asking again. Only for what may be asked twice.
import { Failed } from '../i18n/failed';

/** Waits before each new try, milliseconds. A stopped background is back within about 50 ms. */
const WAITS = [50, 150, 400, 1000, 2500];

/** Asks until there is an answer. @throws Failed as the answer says, or `no-answer` after five retries */
export async function retry<T>(send: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Failed) || error.failure !== 'no-answer') throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send();
}

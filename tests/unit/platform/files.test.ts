import { afterEach, expect, it, vi } from 'vitest';
import { fetchFile } from '../../../lib/platform/files';

vi.mock('wxt/browser', () => ({ browser: { permissions: { contains: async () => true } } }));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a server that does not answer is given up before the background is stopped over it, however large the file may be', async () => {
  vi.useFakeTimers();
  const asked = (_url: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  vi.stubGlobal('fetch', asked);
  const wanted = { largest: 50_000_000, isRight: () => true, refusal: 'no-file' as const };
  const fetched = fetchFile('http://www.gd.gov.cn/a.pdf', wanted);
  await vi.advanceTimersByTimeAsync(29_000);
  const waiting = Promise.race([fetched, Promise.resolve('waiting')]);
  expect(await waiting).toMatchObject({ bytes: null, failure: 'not-found' });
});

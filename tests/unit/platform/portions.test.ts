// What is done to more documents than one message names arrives in portions, and is done to all of them.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { organising } from '../../../components/library/useOrganising';
import { Failed } from '../../../lib/i18n/failed';
import { answerInBackground, askInPortions, type BackgroundHandlers } from '../../../lib/platform/messages';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const came: { ids: string[] }[] = [];
const take = (input: { ids: string[] }) => {
  if (input.ids.includes(BROKEN)) throw new Failed('storage-full');
  came.push(input);
  return null;
};
answerInBackground({
  'library/trash': take,
  'library/star': take,
  'library/tag': take,
} as unknown as BackgroundHandlers);
const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') };
const hear = fakeBrowser.runtime.onMessage.trigger as (message: unknown, sender: object, answer: unknown) => unknown;
fakeBrowser.runtime.sendMessage = ((message: unknown) =>
  new Promise((answer) => void hear(message, own, answer))) as typeof fakeBrowser.runtime.sendMessage;

const MANY = Array.from({ length: 25_000 }, (_, i) => i.toString(16).padStart(16, '0'));
const BROKEN = MANY[15_000] ?? '';
const HEALTHY = MANY.filter((id) => id !== BROKEN);
beforeEach(() => came.splice(0));

it('all of them, each once and in order, with all else that was said', async () => {
  await askInPortions('library/tag', { ids: HEALTHY, add: ['重点'], remove: [] });
  expect(came.flatMap(({ ids }) => ids)).toEqual(HEALTHY);
  expect(came.map((input) => ({ ...input, ids: input.ids.length }))).toEqual(
    [10_000, 10_000, 4_999].map((ids) => ({ ids, add: ['重点'], remove: [] })),
  );
});

it('with a tag or a star from the library page, however many are chosen', async () => {
  const failed = vi.fn();
  const { star, tag } = organising(failed);
  star(HEALTHY, true);
  await vi.waitFor(() => expect(came.flatMap(({ ids }) => ids)).toEqual(HEALTHY));
  tag(HEALTHY, ['重点']);
  await vi.waitFor(() => expect(came.flatMap(({ ids }) => ids)).toEqual([...HEALTHY, ...HEALTHY]));
  expect(failed).not.toHaveBeenCalled();
});

it('as one message where they are few, and none where there are none', async () => {
  await askInPortions('library/trash', { ids: HEALTHY.slice(0, 3) });
  await askInPortions('library/trash', { ids: [] });
  expect(came).toEqual([{ ids: HEALTHY.slice(0, 3) }]);
});

it('that fails at one of them is told, goes no further, and says which are done', async () => {
  const done: string[] = [];
  const asking = askInPortions('library/trash', { ids: MANY }, (ids) => done.push(...ids));
  await expect(asking).rejects.toThrow('storage-full');
  expect(done).toEqual(MANY.slice(0, 10_000));
  expect(came.map(({ ids }) => ids.length)).toEqual([10_000]);
});

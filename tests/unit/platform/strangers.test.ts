// Whatever a page, a frame or another extension says, nothing is done that it may not ask for, and nothing breaks.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerInBackground, type BackgroundHandlers, type Sender } from '../../../lib/platform/messages';
import { TO_BACKGROUND } from '../../../lib/platform/protocol';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const FORGED = 10_000;
const OURS = fakeBrowser.runtime.id;
const OWN = fakeBrowser.runtime.getURL('/library.html');
const names = Object.keys(TO_BACKGROUND) as (keyof typeof TO_BACKGROUND)[];
/** What only our own pages may have done. */
const PRIVILEGED = ['tab/wake', 'library/trash', 'library/restore', 'library/delete', 'backup/take', 'backup/end'];

const done: { name: string; sender: Sender }[] = [];
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    (_input: unknown, sender: Sender) => {
      done.push({ name, sender });
      return null;
    },
  ]),
) as unknown as BackgroundHandlers;
answerInBackground(handlers);

const hear = fakeBrowser.runtime.onMessage.trigger as (message: unknown, sender: object, answer: () => void) => unknown;

const id16 = '0123456789abcdef';
/** Inputs that would pass, so that it is the sender who is judged. */
const GOOD = [
  {},
  { ids: [id16] },
  { tabId: 1 },
  { place: '#/' },
  { findings: 1 },
  { texts: ['字'], to: 'hk' },
  { key: id16 + id16, index: 0, total: 1, text: '{}' },
  { url: 'http://a.cn/', docNumber: null, title: null },
  { title: null, docDate: null, blocks: [] },
];
const name = fc.oneof(
  fc.constantFrom<string>(...names),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
  fc.string(),
);
const message = fc.oneof(
  { weight: 3, arbitrary: fc.record({ name, input: fc.constantFrom(...GOOD) }) },
  { weight: 2, arbitrary: fc.record({ name, input: fc.anything({ withNullPrototype: true }) }) },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true }) },
);
const tab = fc.option(fc.record({ id: fc.option(fc.nat(), { nil: undefined }) }), { nil: undefined });
const url = fc.oneof(
  fc.constantFrom('http://www.gov.cn/', 'https://evil.example/', 'chrome-extension://other/library.html', 'null', ''),
  // Ours in all but its place.
  fc.constantFrom(`https://evil.example/${OWN}`, OWN.replace('://', '://x.'), OWN.toUpperCase()),
  fc.webUrl(),
);
const frameId = fc.option(fc.nat(3), { nil: undefined });

/** Not of our extension at all. */
const stranger = fc.record({
  id: fc.oneof(fc.constantFrom(undefined, '', 'other-extension', `${OURS} `), fc.string()),
  url: fc.oneof(url, fc.constant(OWN)),
  frameId,
  tab,
});
/** Our content script on a page, in whichever frame. */
const contentScript = fc.record({ id: fc.constant(OURS), url, frameId, tab });

it(`${FORGED} forged messages from strangers have nothing done`, async () => {
  done.length = 0;
  fc.assert(
    fc.property(message, stranger, (said, sender) => {
      expect(() => hear(said, sender, () => undefined)).not.toThrow();
    }),
    { numRuns: FORGED },
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toEqual([]);
});

it(`${FORGED} forged messages from a page's content script have nothing privileged done, and only its own tab is spoken for`, async () => {
  done.length = 0;
  fc.assert(
    fc.property(message, contentScript, (said, sender) => {
      expect(() => hear(said, sender, () => undefined)).not.toThrow();
    }),
    { numRuns: FORGED },
  );
  await new Promise((resolve) => setTimeout(resolve));
  // Some of the forged ones are right by chance, and harmless: else nothing would have been tried.
  expect(done.length).toBeGreaterThan(10);
  expect(done.filter(({ name: each }) => PRIVILEGED.includes(each))).toEqual([]);
  expect(done.filter(({ sender }) => sender.from === 'own')).toEqual([]);
});

it('our own pages may ask for what is privileged, in the right shape only', async () => {
  done.length = 0;
  const own = { id: OURS, url: OWN };
  hear({ name: 'library/trash', input: { ids: [id16] } }, own, () => undefined);
  hear({ name: 'library/trash', input: { ids: ['../..'] } }, own, () => undefined);
  hear({ name: 'library/delete', input: { ids: id16 } }, own, () => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toEqual([{ name: 'library/trash', sender: { from: 'own', url: OWN } }]);
});

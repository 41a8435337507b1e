// What the toolbar icon says after something was announced on it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { announce, showStanding } from '../../../lib/platform/toolbar';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** What the icon shows. */
const icon = { text: '', title: '' };

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  Object.assign(icon, { text: '', title: '' });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.action, {
    getBadgeText: async () => icon.text,
    getTitle: async () => icon.title,
    setBadgeText: async ({ text }: { text: string }) => Object.assign(icon, { text }),
    setTitle: async ({ title }: { title: string }) => Object.assign(icon, { title }),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  });
});
afterEach(() => vi.useRealTimers());

/** Tabs are told apart: each test has its own. */
let tab = 0;
beforeEach(() => void tab++);

it('two announcements within four seconds leave the icon as it was', async () => {
  await showStanding(tab, { findings: 12, known: null });
  const before = icon.title;
  void announce(tab, '!', 'It failed');
  await vi.advanceTimersByTimeAsync(1500);
  void announce(tab, '✓');
  await vi.advanceTimersByTimeAsync(1);
  expect(icon).toEqual({ text: '✓', title: before });
  await vi.advanceTimersByTimeAsync(2500);
  expect(icon.text).toBe('✓');
  await vi.advanceTimersByTimeAsync(4000);
  expect(icon).toEqual({ text: '12', title: before });
});

it('what is known of the page by the end of an announcement stands there then', async () => {
  await showStanding(tab, { findings: 12, known: null });
  void announce(tab, '!', 'It failed');
  await vi.advanceTimersByTimeAsync(1000);
  await showStanding(tab, { known: { clauses: 0 } });
  expect(icon).toEqual({ text: '!', title: 'It failed' });
  await vi.advanceTimersByTimeAsync(4000);
  expect(icon.text).toBe('✓');
});

it('what was announced on a tab that could not be asked does not stand in the way of the next', async () => {
  const ask = fakeBrowser.action.getTitle;
  Object.assign(fakeBrowser.action, { getTitle: () => Promise.reject(new Error('No tab with id')) });
  await expect(announce(tab, '✓')).rejects.toThrow('No tab with id');
  Object.assign(fakeBrowser.action, { getTitle: ask });
  void announce(tab, '✓');
  await vi.advanceTimersByTimeAsync(1);
  expect(icon.text).toBe('✓');
  await vi.advanceTimersByTimeAsync(5000);
  expect(icon.text).toBe('');
});

it('what a stopped background had shown comes back', async () => {
  const before = { text: '7', title: '7 findings' };
  Object.assign(icon, before);
  void announce(tab, '✓', 'Copied');
  await vi.advanceTimersByTimeAsync(5000);
  expect(icon).toEqual(before);
});

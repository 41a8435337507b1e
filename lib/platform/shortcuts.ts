// The keys that call Mingce, and the browser's own page where they are changed.
import { browser } from 'wxt/browser';

export interface Shortcut {
  name: string;
  /** As the browser words it; empty for the toolbar icon. */
  description: string;
  /** The keys, such as `Alt` and `M`; empty where none are set. */
  keys: string[];
}

export async function listShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    // macOS writes signs without a plus between them.
    keys: (shortcut.includes('+') ? shortcut.split('+') : [...shortcut]).filter(Boolean),
  }));
}

/** The keys of one command, such as `Alt` and `S`; empty where none are set. */
export async function keysOf(command: string): Promise<string[]> {
  return (await listShortcuts()).find(({ name }) => name === command)?.keys ?? [];
}

/** Where Chromium has its shortcuts; its offspring understand the address. */
const CHROMIUM = 'chrome://extensions/shortcuts';

/** Opens the browser's page of shortcuts. @returns false where the reader has to find it */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    if (open) await open.call(browser.commands);
    else await browser.tabs.create({ url: CHROMIUM });
    return true;
  } catch {
    return false;
  }
}

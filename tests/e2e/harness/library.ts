// What is in the extension's database, read from one of its own pages.
import type { Page } from 'playwright-core';
import type { Extension } from './extension';

/** A page of the extension's, to look at its storage from. */
export async function ownPage(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.page('options.html'));
  return page;
}

/** Every row of a table; empty where the table is not there yet. */
export const rows = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('mingce');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve([]);
            return;
          }
          const asking = database.transaction(name).objectStore(name).getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            database.close();
            resolve(asking.result);
          };
        };
      }),
    table,
  );

/** Empties every table. */
export async function emptyLibrary(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mingce');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          if (names.length === 0) {
            database.close();
            resolve();
            return;
          }
          const emptying = database.transaction(names, 'readwrite');
          for (const name of names) emptying.objectStore(name).clear();
          emptying.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}

/** Waits until a table holds so many rows, and gives them. */
export async function waitForRows(page: Page, table: string, atLeast: number): Promise<Record<string, unknown>[]> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await rows(page, table);
    if (found.length >= atLeast) return found;
    if (Date.now() > end) throw new Error(`${table} holds ${found.length} rows, not ${atLeast}`);
    await page.waitForTimeout(50);
  }
}

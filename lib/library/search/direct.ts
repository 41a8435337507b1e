// IndexedDB without Dexie between, for the search and its index: with tens of thousands of rows what Dexie adds to each
// one, promises, hooks and what live queries watch, takes longer than the row itself.
import type { Library } from '../schema';

type Table = 'documents' | 'versions' | 'notes' | 'segments' | 'postings' | 'waiting' | 'graves';
type Stores<Name extends Table> = Record<Name, IDBObjectStore>;

/** The stores within one new transaction. It ends by itself once nothing is asked of it. */
async function begin<Name extends Table>(
  library: Library,
  mode: IDBTransactionMode,
  names: readonly Name[],
): Promise<{ stores: Stores<Name>; transaction: IDBTransaction }> {
  if (!library.isOpen()) await library.open();
  const transaction = library.backendDB().transaction(names, mode, { durability: 'strict' });
  const stores = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)])) as Stores<Name>;
  return { stores, transaction };
}

/** Everything asked of these stores is of one moment. @throws what the database says when it cannot be opened */
export const reading = async <Name extends Table>(library: Library, names: readonly Name[]): Promise<Stores<Name>> =>
  (await begin(library, 'readonly', names)).stores;

export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Puts all rows or none; resolves when they are on the disk. @throws the reason, such as a full disk */
export async function putAll(library: Library, name: Table, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const { stores, transaction } = await begin(library, 'readwrite', [name]);
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error(`rows of ${name} were not written`));
  });
  try {
    for (const row of rows) stores[name].put(row);
  } catch (error) {
    transaction.abort();
    await done.catch(() => undefined);
    throw error;
  }
  // A row that fails later aborts the transaction by itself.
  return done;
}

// A database as plain JSON: its stores and indexes as IndexedDB has them, and every row.
const BYTES = '$bytes';

export interface Frozen {
  /** IndexedDB's version: ten times Dexie's. */
  version: number;
  stores: Record<string, { keyPath: string | string[] | null; autoIncrement: boolean; indexes: FrozenIndex[] }>;
  rows: Record<string, unknown[]>;
}

interface FrozenIndex {
  name: string;
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Kinds of view that rows hold. */
const VIEWS = { Uint8Array, Uint16Array, Uint32Array };
const VIEW = '$view';

/** Buffers become base64, views of them remember what they are. */
const toJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each) => {
      if (each instanceof ArrayBuffer) return { [BYTES]: Buffer.from(each).toString('base64') };
      if (!ArrayBuffer.isView(each)) return each;
      const bytes = Buffer.from(each.buffer, each.byteOffset, each.byteLength);
      return { [BYTES]: bytes.toString('base64'), [VIEW]: each.constructor.name };
    }),
  );

const fromJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, each) => {
    if (typeof each !== 'object' || each === null || !(BYTES in each)) return each;
    const { buffer } = new Uint8Array(Buffer.from(String(each[BYTES]), 'base64'));
    const View = Object.entries(VIEWS).find(([name]) => name === each[VIEW])?.[1];
    return View ? new View(buffer) : buffer;
  });

/** Reads a whole database. */
export async function freeze(name: string): Promise<Frozen> {
  const database = await asked(indexedDB.open(name));
  const frozen: Frozen = { version: database.version, stores: {}, rows: {} };
  for (const table of [...database.objectStoreNames].sort()) {
    const store = database.transaction(table).objectStore(table);
    const indexes = [...store.indexNames].sort().map((each) => {
      const { keyPath, unique, multiEntry } = store.index(each);
      return { name: each, keyPath, unique, multiEntry };
    });
    frozen.stores[table] = { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
    frozen.rows[table] = toJson(await asked(store.getAll())) as unknown[];
  }
  database.close();
  return frozen;
}

/** Makes a database as it was frozen, without any code of ours. */
export async function thaw({ version, stores, rows }: Frozen, name: string): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const each of indexes) store.createIndex(each.name, each.keyPath, each);
      for (const row of rows[table] ?? []) store.add(fromJson(row));
    }
  };
  (await asked(opening)).close();
}

import type { DecisionRecord } from '../shared/messages.ts';

/** A decision as it is kept: ids and names only, never a word of what was typed. `at` in milliseconds since the epoch. */
export interface Activity extends DecisionRecord {
  readonly at: number;
}

/** A decision with the key it is kept under. */
export interface KeptActivity extends Activity {
  readonly key: number;
}

export const KEEP_MS = 30 * 24 * 3600 * 1000;
const STORE = 'decisions';

const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => { resolve(request.result); };
  request.onerror = () => { reject(request.error ?? new Error('indexedDB')); };
});

/** IndexedDB on the extension's own origin: content scripts, and so the pages they run in, cannot read it. */
function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('clausewise', 1);
  request.onupgradeneeded = () => { request.result.createObjectStore(STORE, { autoIncrement: true }).createIndex('at', 'at'); };
  return settled(request);
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  try {
    return await settled(work(db.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    db.close();
  }
}

/** Keeps a decision and forgets those older than 30 days. `now` in milliseconds since the epoch. */
export async function remember(record: DecisionRecord, now: number): Promise<void> {
  await within('readwrite', (store) => store.add({ ...record, at: now } satisfies Activity));
  await prune(now);
}

/** Forgets what is older than 30 days. */
export async function prune(now: number): Promise<void> {
  const old = await within('readonly', (store) => store.index('at').getAllKeys(IDBKeyRange.upperBound(now - KEEP_MS)));
  if (old.length === 0) return;
  const db = await open();
  try {
    const store = db.transaction(STORE, 'readwrite').objectStore(STORE);
    await Promise.all(old.map((key) => settled(store.delete(key))));
  } finally {
    db.close();
  }
}

/** What is kept, newest first. */
export async function recall(): Promise<KeptActivity[]> {
  const db = await open();
  try {
    const store = db.transaction(STORE, 'readonly').objectStore(STORE);
    const [all, keys] = await Promise.all([settled(store.getAll() as IDBRequest<Activity[]>), settled(store.getAllKeys() as IDBRequest<number[]>)]);
    return all.map((entry, at) => ({ ...entry, key: keys[at]! })).sort((one, other) => other.at - one.at);
  } finally {
    db.close();
  }
}

/** Forgets one decision. */
export const forgetOne = (key: number): Promise<undefined> => within('readwrite', (store) => store.delete(key));

/** Forgets everything. */
export const forget = (): Promise<undefined> => within('readwrite', (store) => store.clear());

import type { Surface } from '../engine/draft.ts';

/**
 * Drafts a person set aside, on this machine only: IndexedDB on the extension's own origin, which no content script and no
 * page can read. For the background (which keeps what `Disengage` sends it) and the extension's pages (which list, restore
 * and forget). A content script takes types from here and nothing else; it sends the `set-aside` message.
 *
 * Restoring, for the popup: `restoreInto(tab, text)` (messages.ts) puts the text into an empty composer of that tab. It
 * answers false where there is none: then copy the text for the person and open `address`. What was restored or copied is not
 * forgotten by itself; offer to.
 */

/** What a content script hands over; the background adds when. */
export interface NewDraft {
  /** Host name. */
  readonly site: string;
  /** Where the composer was open: a whole https address. */
  readonly address: string;
  readonly surface: Surface;
  /** Pack id. */
  readonly policy: string;
  /** Ids of the clauses it may fall under, worst first. */
  readonly clauses: readonly string[];
  readonly text: string;
}

/** A draft as it is kept. `at` in milliseconds since the epoch. */
export interface SetAside extends NewDraft {
  readonly id: number;
  readonly at: number;
}

/** How setting aside went: `full`, no more room; `off`, the person keeps none; `failed`, the browser refused. */
export type Kept = 'kept' | 'full' | 'off' | 'failed';

/** UTF-16 units of the longest draft kept. The longest post a site takes is LinkedIn's article, 110,000. */
export const LONGEST = 120_000;
/** Drafts kept at most. */
export const MOST = 300;

const DAY_MS = 24 * 3600 * 1000;
const STORE = 'drafts';

const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => { resolve(request.result); };
  request.onerror = () => { reject(request.error ?? new Error('indexedDB')); };
});

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('clausewise-set-aside', 1);
  request.onupgradeneeded = () => { request.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true }); };
  return settled(request);
}

/** Does work in one transaction; resolves once it is on the disk, not only accepted: a composer is closed on the strength of it. */
async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    const transaction = db.transaction(STORE, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => { resolve(); };
      transaction.onabort = () => { reject(transaction.error ?? new Error('aborted')); };
    });
    const [result] = await Promise.all([work(transaction.objectStore(STORE)), done]);
    return result;
  } finally {
    db.close();
  }
}

const all = (store: IDBObjectStore): Promise<SetAside[]> => settled(store.getAll() as IDBRequest<SetAside[]>);
const tooOld = ({ at }: SetAside, now: number, days: number): boolean => at <= now - days * DAY_MS;

/**
 * Keeps a draft, once: the same text from the same address takes the place of the older one. Forgets what is past its time.
 * `now` in milliseconds since the epoch, `days` the setting `setAsideDays`. Never rejects.
 */
export async function keepDraft(draft: NewDraft, now: number, days: number): Promise<Kept> {
  if (days <= 0) return 'off';
  try {
    return await within('readwrite', async (store) => {
      const old = await all(store);
      const gone = old.filter((each) => tooOld(each, now, days) || (each.text === draft.text && each.address === draft.address));
      for (const { id } of gone) store.delete(id);
      if (old.length - gone.length >= MOST) return 'full';
      await settled(store.add({ ...draft, at: now }));
      return 'kept';
    });
  } catch (cause) {
    return (cause as DOMException).name === 'QuotaExceededError' ? 'full' : 'failed';
  }
}

/** What is kept and not past its time, newest first. Rejects where the browser's storage does. */
export async function listDrafts(now: number, days: number): Promise<SetAside[]> {
  return (await within('readonly', all)).filter((each) => !tooOld(each, now, days)).sort((one, other) => other.at - one.at);
}

/** Forgets one draft. */
export const forgetDraft = (id: number): Promise<void> => within('readwrite', async (store) => { await settled(store.delete(id)); });

/** Forgets every draft. */
export const forgetDrafts = (): Promise<void> => within('readwrite', async (store) => { await settled(store.clear()); });

/** Forgets what is past its time: at 0 days, everything. */
export const pruneDrafts = (now: number, days: number): Promise<void> => within('readwrite', async (store) => {
  for (const each of await all(store)) if (tooOld(each, now, days)) store.delete(each.id);
});

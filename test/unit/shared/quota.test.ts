import { afterEach, describe, expect, it, vi } from 'vitest';
import { receive } from '../../../src/background/router.ts';
import { keepDraft, type NewDraft } from '../../../src/shared/set-aside.ts';
import { fakeBrowser } from './fake-browser.ts';
import { RECORD } from './every-message.ts';

const DRAFT: NewDraft = { site: 'x.com', address: 'https://x.com/home', surface: 'post', policy: 'za-dcs', clauses: ['7.2.4'], text: 'A draft.' };

/** Where a browser finds out that its disk is full: opening, adding, or only when all is written down. */
type Where = 'open' | 'add' | 'commit';

/** As much of IndexedDB as one write touches, which fails there with that error. */
function failing(where: Where, name: string): { kept: unknown[] } {
  const kept: unknown[] = [];
  const error = new DOMException('no room', name);
  const request = (result: unknown, fails = false) => {
    const made: { result: unknown; error: unknown; onsuccess?: () => void; onerror?: () => void } = { result, error };
    queueMicrotask(() => { (fails ? made.onerror : made.onsuccess)?.(); });
    return made;
  };
  const store = { getAll: () => request([]), delete: () => request(undefined), add: (value: unknown) => { kept.push(value); return request(1, where === 'add'); } };
  const transaction = () => {
    const made: { error: unknown; objectStore: () => unknown; oncomplete?: () => void; onabort?: () => void } = { error, objectStore: () => store };
    // After the request has been answered, as a commit is.
    setTimeout(() => { (where === 'commit' ? made.onabort : made.oncomplete)?.(); });
    return made;
  };
  vi.stubGlobal('indexedDB', { open: () => request({ transaction, close: () => undefined }, where === 'open') });
  return { kept };
}

afterEach(() => { vi.unstubAllGlobals(); });

describe('IndexedDB that is full', () => {
  it.each<[Where, string, string]>([
    ['open', 'QuotaExceededError', 'full'], ['add', 'QuotaExceededError', 'full'], ['commit', 'QuotaExceededError', 'full'],
    ['open', 'UnknownError', 'failed'], ['add', 'AbortError', 'failed'], ['commit', 'UnknownError', 'failed'], ['open', 'VersionError', 'failed'],
  ])('at %s with %s: the draft is said to be %s, so its composer stays open', async (where, name, answer) => {
    failing(where, name);
    expect(await keepDraft(DRAFT, 1, 30)).toBe(answer);
  });
  it('costs a decision its record and nothing else', async () => {
    fakeBrowser();
    const { kept } = failing('add', 'QuotaExceededError');
    const sender = { id: 'own-id', url: 'https://x.com/home', tab: { id: 3 }, frameId: 0 } as unknown as Parameters<typeof receive>[1];
    expect(await receive({ to: 'background', type: 'decision', record: RECORD }, sender)).toBe(true);
    expect(kept).toHaveLength(1);
  });
});

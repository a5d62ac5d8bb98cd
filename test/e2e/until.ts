import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for a condition, looking after 25 ms at first, then less and less often: a look through the accessibility tree is work for the browser that is waited for.
 * @param what for the message when it does not come true
 * @returns the first value that is neither undefined nor false
 */
export async function until<T>(what: string, look: () => T | Promise<T>, timeoutMs = 8000): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + timeoutMs;
  let wait = 25;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`${what}: still not so after ${timeoutMs} ms`);
    await pause(wait);
    wait = Math.min(200, wait * 1.5);
  }
}

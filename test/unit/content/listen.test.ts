// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActivity } from '../../../src/content/gesture.ts';
import { listen } from '../../../src/content/listen.ts';

describe('listening on the window', () => {
  const life = new AbortController();
  const [one, two, first] = [vi.fn(), vi.fn(), vi.fn()];
  const handlers = [{ click: one }, { click: two, keydown: two }];
  const click = (): void => { window.dispatchEvent(new Event('click')); };

  it('hears an event once for each part, in order, and the card’s listeners come first', () => {
    const added = vi.spyOn(window, 'addEventListener');
    first.mockImplementationOnce(() => { expect(added).not.toHaveBeenCalled(); });
    listen(handlers, first, life.signal);
    click();
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 1]);
    expect(one.mock.invocationCallOrder[0]!).toBeLessThan(two.mock.invocationCallOrder[0]!);
    added.mockRestore();
  });
  it('registers again, and only once, when the document gets new children, as document.open() gives it', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    document.append(document.createComment(''));
    await vi.waitFor(() => { expect(added.mock.calls.map(([type]) => type)).toContain('keydown'); });
    expect(first).toHaveBeenCalledTimes(2);
    one.mockClear();
    click();
    expect(one).toHaveBeenCalledTimes(1);
    added.mockRestore();
  });
  it('is over with its signal, and does not come back', async () => {
    life.abort();
    const added = vi.spyOn(window, 'addEventListener');
    const seen = vi.fn();
    new MutationObserver(seen).observe(document, { childList: true });
    document.append(document.createComment(''));
    await vi.waitFor(() => { expect(seen).toHaveBeenCalled(); });
    one.mockClear();
    click();
    expect([one.mock.calls.length, added.mock.calls.length]).toEqual([0, 0]);
    added.mockRestore();
  });
});

describe('whose events count', () => {
  const userActivation = { isActive: false };
  beforeEach(() => {
    vi.useFakeTimers();
    Object.defineProperty(navigator, 'userActivation', { value: userActivation, configurable: true });
    userActivation.isActive = false;
  });
  afterEach(() => { vi.useRealTimers(); });
  const made = { isTrusted: false } as Event;
  const real = { isTrusted: true } as Event;

  it('the person’s, always', () => {
    expect(createActivity().counts(real)).toBe(true);
  });
  it('a script’s, for five seconds after the person’s, and not longer', () => {
    const activity = createActivity();
    expect(activity.counts(made)).toBe(false);
    activity.saw(made);
    expect(activity.counts(made)).toBe(false);
    activity.saw(real);
    vi.advanceTimersByTime(4900);
    expect(activity.counts(made)).toBe(true);
    vi.advanceTimersByTime(200);
    expect(activity.counts(made)).toBe(false);
  });
  it('a script’s, while the browser itself sees the person as active (in another frame)', () => {
    userActivation.isActive = true;
    expect(createActivity().counts(made)).toBe(true);
  });
});

/** Words on the page that something is known about, and where they are drawn. */
export interface Spot<T> {
  readonly about: T;
  readonly drawn: Pick<Range, 'getClientRects'>;
}

/** The pointer has to rest on words for this long, and to be off them (and what opened) for this long. Milliseconds. */
const REST_MS = 300;
const AWAY_MS = 400;

/**
 * Tells when the pointer rests on one of some words, and when it has gone from them. Costs nothing while there are none; otherwise
 * a look at a few rectangles, once a frame. `keeps`: is the pointer over what opened?
 */
export function createHover<T>(rests: (about: T) => void, gone: () => void, keeps: (event: MouseEvent) => boolean) {
  let spots: readonly Spot<T>[] = [];
  let on: Spot<T> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: MouseEvent | undefined;
  let frame = 0;

  const hit = ({ clientX: x, clientY: y }: MouseEvent): Spot<T> | undefined => spots.find(({ drawn }) =>
    [...drawn.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));

  function look(): void {
    frame = 0;
    if (!last) return;
    const now = keeps(last) ? on : hit(last);
    if (now === on) return;
    clearTimeout(timer);
    on = now;
    timer = setTimeout(() => { if (now) rests(now.about); else gone(); }, now ? REST_MS : AWAY_MS);
  }
  const moved = (event: MouseEvent): void => {
    last = event;
    frame ||= requestAnimationFrame(look);
  };
  return {
    watch(next: readonly Spot<T>[]): void {
      if (next.length > 0 && spots.length === 0) addEventListener('mousemove', moved, { capture: true, passive: true });
      if (next.length === 0 && spots.length > 0) {
        removeEventListener('mousemove', moved, { capture: true });
        clearTimeout(timer);
        on = undefined;
      }
      spots = next;
    },
  };
}

import type { Page } from 'puppeteer-core';

/**
 * What has no room on a page, or in the trees of ours on it that are open, a line each: what goes over the edge of the window or of
 * what holds it, sideways scrolling, and buttons and fields that lie on each other. What can be scrolled to is there.
 */
export const crowded = (page: Page): Promise<string[]> => page.evaluate(() => {
  const roots = [document.documentElement, ...[...document.body.children].flatMap((host) => [...host.shadowRoot?.querySelectorAll<HTMLElement>('dialog, #badge') ?? []])];
  const own = roots.length > 1 ? roots.slice(1) : roots;
  const name = (each: Element): string => `${each.localName}${each.className && typeof each.className === 'string' ? `.${each.className.split(' ').join('.')}` : ''} “${(each.textContent ?? '').trim().slice(0, 30)}”`;
  const faults: string[] = [];
  const scrolled = (each: Element): boolean => {
    for (let at = each.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at !== document.documentElement) return true;
    return false;
  };
  for (const root of own) {
    if (root === document.documentElement) {
      if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
    } else {
      const box = root.getBoundingClientRect();
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) faults.push(`${name(root)} goes over the edge: ${JSON.stringify(box)}`);
    }
    const all = [...root.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('svg, .hidden'));
    for (const each of all) {
      const box = each.getBoundingClientRect();
      if (box.width === 0 || scrolled(each)) continue;
      if (box.right > innerWidth + 1 || box.left < -1) faults.push(`${name(each)} goes over the side of the window`);
      if (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && !/auto|scroll/.test(getComputedStyle(each).overflowX) && !each.matches('select, input')) faults.push(`${name(each)} has no room in itself`);
    }
    const pressed = all.filter((each) => each.matches('button, a[href], input, select, textarea, summary'));
    const boxes = pressed.map((each) => each.getBoundingClientRect());
    boxes.forEach((one, at) => {
      boxes.slice(at + 1).forEach((other, more) => {
        const [a, b] = [pressed[at]!, pressed[at + 1 + more]!];
        if (a.contains(b) || b.contains(a) || a.closest('.scroll, .body, .letter') !== b.closest('.scroll, .body, .letter')) return;
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1) faults.push(`${name(a)} lies on ${name(b)}`);
      });
    });
    // On a card the answers do not scroll away, and what is read has a few lines' room.
    if (root.localName !== 'dialog') continue;
    for (const each of root.querySelectorAll('footer button')) {
      const box = each.getBoundingClientRect();
      const hit = (root.getRootNode() as ShadowRoot).elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (hit !== each) faults.push(`${name(each)} is not to be reached`);
    }
    const body = root.querySelector('.body');
    if (body && body.clientHeight < 60) faults.push(`the words have ${body.clientHeight} px`);
  }
  return faults;
});

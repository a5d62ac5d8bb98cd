import type { Attack } from './lib/attack.ts';

export default {
  kind: 'read',
  threat: 'asks every point of the window what is there',
  counter: 'A closed root answers for everything in it with its host.',
  card: (host) => {
    const seen = new Set<Node>();
    for (let x = 5; x < innerWidth; x += 25) {
      for (let y = 5; y < innerHeight; y += 25) {
        for (const element of document.elementsFromPoint(x, y)) seen.add(element);
        const caret = (document as { caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node } | null }).caretPositionFromPoint?.(x, y);
        if (caret) seen.add(caret.offsetNode);
        const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(x, y);
        if (range) seen.add(range.startContainer);
      }
    }
    for (const node of seen) {
      const root = node.getRootNode();
      if (root instanceof ShadowRoot && root.host === host) window.__leak.push(node.nodeName);
    }
  },
} satisfies Attack;

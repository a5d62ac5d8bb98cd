/** A place in the DOM: a node and an offset into it, as a Range has it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** A run of the text that one node stands for: a slice of a text node, or a whole element (an IMG emoji, a BR). */
export interface Run {
  /** UTF-16 offset into the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  /** Where the run begins in a text node; -1: the node as a whole. */
  readonly from: number;
}

/** What an editor holds, exactly, and where every part of it stands in the page. */
export interface Reading {
  readonly text: string;
  /** In the order of the text. Empty for a textarea, which has no places in the DOM. */
  readonly runs: readonly Run[];
}

const ELEMENT = 1;

const indexOf = (node: Node): number => {
  let at = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) at += 1;
  return at;
};

/** The run at a text offset: the one that holds it, or (between runs) the one that ends there. */
function runAt(runs: readonly Run[], offset: number, leaning: 'left' | 'right'): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = runs[middle]!;
    if (leaning === 'right' ? start <= offset : start < offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

function placeIn(run: Run, offset: number): Place | undefined {
  const inside = Math.min(Math.max(offset - run.start, 0), run.length);
  if (run.from >= 0) return { node: run.node, offset: run.from + inside };
  const parent = run.node.parentNode;
  return parent ? { node: parent, offset: indexOf(run.node) + (inside > 0 ? 1 : 0) } : undefined;
}

/**
 * The place of a text offset. `leaning` decides at a seam between two nodes: `right` gives the start of what follows (a
 * range's start), `left` the end of what went before (a range's end). Undefined where the reading has no places.
 */
export function placeAt(reading: Reading, offset: number, leaning: 'left' | 'right'): Place | undefined {
  const run = runAt(reading.runs, offset, leaning);
  return run && placeIn(run, offset);
}

/**
 * The DOM range of `start`..`end` (UTF-16 offsets into the reading's text, end exclusive); undefined where the reading has
 * no places, or the page has changed so much that they are gone.
 */
export function rangeOf(reading: Reading, start: number, end: number): Range | undefined {
  if (start >= end || end > reading.text.length) return undefined;
  const from = placeAt(reading, start, 'right');
  const to = placeAt(reading, end, 'left');
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
  try {
    const range = from.node.ownerDocument!.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  } catch {
    return undefined; // a node was shortened since it was read
  }
}

/** The text offset of a place (a caret); the nearest one before it where the place itself holds no text. Linear in the runs. */
export function offsetOf(reading: Reading, place: Place): number {
  const children = place.node.nodeType === ELEMENT ? place.node.childNodes : undefined;
  const target = children ? children[place.offset] : place.node;
  let before = 0;
  for (const run of reading.runs) {
    if (run.node === place.node && run.from >= 0) {
      if (place.offset < run.from) return run.start;
      if (place.offset <= run.from + run.length) return run.start + place.offset - run.from;
    } else {
      const order = target ? target.compareDocumentPosition(run.node) : 0;
      // The run starts at or after the place.
      if (target && (run.node === target || (order & 4) !== 0 || (order & 16) !== 0)) return run.start;
      // Past the last child of an element: everything after that element is after the place.
      if (!target && (place.node.compareDocumentPosition(run.node) & 4) !== 0 && !place.node.contains(run.node)) return before;
    }
    before = run.start + run.length;
  }
  return before;
}

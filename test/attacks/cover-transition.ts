import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'freezes a picture of itself without the card above everything, by a view transition',
  counter: 'A view transition is painted above the top layer: while one runs, nothing counts.',
  card: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::view-transition { pointer-events: none } ::view-transition-group(*), ::view-transition-old(*) { animation-duration: 900s !important; animation-name: none } ::view-transition-new(*) { display: none } ::view-transition-old(root) { animation: stay 900s !important; opacity: 1 } @keyframes stay { from { opacity: 1 } to { opacity: 1 } }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const start = (document as { startViewTransition?: (change: () => void) => { skipTransition(): void } }).startViewTransition;
    const running = start?.call(document, () => undefined);
    document.addEventListener('end-of-attack', () => { running?.skipTransition(); });
  },
  undo: () => {
    document.dispatchEvent(new Event('end-of-attack'));
  },
  after: 'blind',
  sharp: true,
} satisfies Attack;

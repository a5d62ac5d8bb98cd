import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'has a style sheet against everything that is not its own',
  counter: 'An important rule of the inner tree beats any the page can write.',
  card: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html > *:not(body, head), html > *:not(body, head)::before, dialog, ::backdrop { display: none !important; opacity: 0 !important; pointer-events: none !important; visibility: hidden !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
} satisfies Attack;

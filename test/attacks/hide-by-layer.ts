import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'uses a cascade layer, where an important rule counts for more than without one',
  counter: 'The inner tree’s important rules come before every layer of the page’s.',
  card: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@layer first { html > * { all: revert !important; display: none !important } html > body { display: block !important } }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
} satisfies Attack;

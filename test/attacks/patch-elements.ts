import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'defines elements and adopts what it is given, to run in the making of ours',
  counter: 'Elements made in the content script’s world are not the page’s custom elements; the host’s name is random.',
  first: () => {
    window.__leak = [];
    const make = document.createElement.bind(document);
    document.createElement = (name: string, options?: ElementCreationOptions) => {
      if (/^x-[a-z]{6}$/.test(name)) window.__leak.push(name);
      return make(name, options);
    };
  },
} satisfies Attack;

import type { Attack } from './lib/attack.ts';

export default {
  kind: 'read',
  threat: 'looks for anything of ours in its own global object, in its resources and in its sheets',
  counter: 'The content script lives in a world of its own and fetches nothing; constructed sheets of its shadow root are not in the document’s list.',
  card: () => {
    for (const key of Object.getOwnPropertyNames(window)) if (/clausewise|preact|extension/i.test(key)) window.__leak.push(key);
    for (const { name } of performance.getEntriesByType('resource')) if (/extension:/.test(name)) window.__leak.push(name);
    for (const element of document.querySelectorAll('script, link, style, img, iframe')) if (/extension:/.test(element.outerHTML)) window.__leak.push(element.outerHTML);
    for (const node of document.querySelectorAll('*')) for (const { name, value } of node.attributes) if (/clausewise/i.test(name + value)) window.__leak.push(name);
  },
} satisfies Attack;

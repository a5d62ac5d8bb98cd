import type { Attack } from './lib/attack.ts';

export default {
  kind: 'read',
  threat: 'selects everything and reads the selection',
  counter: 'What is selected inside a closed root is not the page’s to read.',
  card: () => {
    getSelection()?.selectAllChildren(document.documentElement);
    document.execCommand('selectAll');
    const text = String(getSelection());
    for (const words of ['Disengage', 'Edit draft', 'Webmaster']) if (text.includes(words)) window.__leak.push(words);
    getSelection()?.removeAllRanges();
  },
} satisfies Attack;

import type { Attack } from './lib/attack.ts';

export default {
  kind: 'starve',
  threat: 'changes its document thousands of times a second',
  counter: 'Nothing watches the page’s changes but those of the document’s own children and of the card’s host.',
  typed: () => {
    const box = document.createElement('div');
    document.body.append(box);
    const flood = setInterval(() => {
      for (let n = 0; n < 300; n += 1) box.append(document.createElement('i'));
      if (box.childNodes.length > 3000) box.replaceChildren();
    }, 20);
    setTimeout(() => { clearInterval(flood); }, 4000);
  },
} satisfies Attack;

import type { Attack } from './lib/attack.ts';

export default {
  kind: 'read',
  threat: 'has the browser find words of the card, and reads what that selects and what lies around it',
  counter: 'What is found is selected out of the page’s reach, and changes nothing in the card: it stays open, in sight and undecided.',
  limit: 'A page that guesses a phrase of a clause can learn from `window.find` whether the card says it, and so which policy a person is bound by. Neither browser lets text be kept from it.',
  card: () => {
    const find = (window as { find?: (text: string, ...more: boolean[]) => boolean }).find;
    for (const words of ['Correctional Services', 'Disengage', 'Edit draft', 'Clause']) {
      find?.call(window, words, false, false, true, false, true, false);
      for (const unit of ['word', 'line', 'paragraph', 'documentboundary']) getSelection()?.modify('extend', 'forward', unit);
      if (String(getSelection()).length > words.length) window.__leak.push(String(getSelection()));
      document.execCommand('delete');
      document.execCommand('insertText', false, 'words of the page’s own');
    }
    getSelection()?.removeAllRanges();
  },
  moves: true,
} satisfies Attack;

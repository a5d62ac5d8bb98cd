import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'takes the card out of the page as often as it comes back',
  counter: 'The guard puts it back ever more slowly, so that the fight costs the tab nothing; meanwhile no press decides, and the draft stays held.',
  card: (host) => {
    const fight = setInterval(() => { host.remove(); }, 5);
    setTimeout(() => { clearInterval(fight); }, 1500);
  },
} satisfies Attack;

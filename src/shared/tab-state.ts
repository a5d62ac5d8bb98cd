import type { Key } from './i18n.ts';
import type { TabState, Why } from './messages.ts';

const RANK: Readonly<Record<TabState['level'], number>> = { clear: 0, note: 1, warn: 2, stop: 3 };
/** Unchecked is worse news than clear, and less urgent than a finding. */
const rank = (state: TabState): number => (state.status === 'unchecked' ? 0.5 : RANK[state.level]);

/** The state a tab is judged by: its loudest frame's. */
export const loudest = (states: Iterable<TabState>): TabState | undefined =>
  [...states].reduce<TabState | undefined>((best, state) => (!best || rank(state) > rank(best) ? state : best), undefined);

/** Why nothing is checked, in words. */
export const WHY_WORDS: Readonly<Record<Why, Key>> = {
  'paused': 'whyPaused', 'site-paused': 'whySitePaused', 'unknown-composer': 'whyUnknownComposer', 'unreadable': 'whyUnreadable',
  'interfered': 'whyInterfered', 'broken-policy': 'whyBrokenPolicy', 'outdated': 'whyOutdated',
};

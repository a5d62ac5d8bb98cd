import type { DecisionRecord, Message, TabState } from '../../../src/shared/messages.ts';

/** One sound message of every type there is (`state` twice: protected and not), as sent from x.com. */
export const STATE: TabState = { site: 'x.com', status: 'protected', policy: 'za-dcs', chosen: true, level: 'stop', findings: [{ clause: '7.2.4', level: 'stop', refer: 'webmaster' }] };
export const RECORD: DecisionRecord = { site: 'x.com', surface: 'reply', policy: 'za-dcs', clauses: ['7.2.4'], level: 'warn', decision: 'edit' };
export const MESSAGES: readonly Message[] = [
  { to: 'background', type: 'state', state: STATE },
  { to: 'background', type: 'state', state: { ...STATE, status: 'unchecked', why: 'paused', level: 'clear', findings: [] } },
  { to: 'background', type: 'decision', record: RECORD },
  { to: 'background', type: 'open-options' },
  { to: 'background', type: 'set-aside', draft: { site: 'x.com', address: 'https://x.com/home', surface: 'post', policy: 'za-dcs', clauses: ['7.2.4'], text: 'A draft.' } },
  { to: 'tab', type: 'report' },
  { to: 'tab', type: 'structure' },
  { to: 'tab', type: 'restore', text: 'A draft.' },
];

import { createBadge, type BadgeState } from '../../../src/content/badge.ts';
import { openCard } from '../../../src/content/card/card.ts';
import { listenForCard } from '../../../src/content/card/keys.ts';
import type { CardHandle } from '../../../src/content/decision.ts';
import { paint, unpaint } from '../../../src/content/highlight.ts';
import { packById } from '../../../src/policies/registry.ts';
import type { Finding, FindingLevel } from '../../../src/policies/verdict.ts';
import { send, onAsked, type TabState } from '../../../src/shared/messages.ts';

/**
 * A content script for looking at the surfaces one at a time, in the isolated world they live in. The test tells it what to
 * show with an event on <html>, and reads what was decided from an attribute. It is no part of the extension.
 */
listenForCard(window);
if (location.hash === '#open') {
  // For axe, which sees no closed root: the same surfaces with their roots open.
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!.value as Element['attachShadow'];
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}

const TEXT = 'Sharing this because people keep asking me. We at the Department can confirm that two officials were hurt at Zonderwater today, and that nobody else was. More when I know it.';
const at = TEXT.indexOf('We at the Department can confirm');
const finding = (clause: string, level: FindingLevel, more: Partial<Finding> = {}): Finding =>
  ({ clause, concern: 'speaks-for-employer', level, detector: 'bench', message: 'These words may read as the Department speaking.', ...more });
const FINDINGS = [
  finding('7.2.4', 'stop', { start: at, end: at + 32, refer: 'webmaster' }),
  finding('7.2.5', 'warn', { start: at + 38, end: at + 61, message: 'This tells of an incident while people are asking about it.', refer: 'spokesperson' }),
  finding('7.2.99', 'warn', { message: 'The post you answer is turning into a quarrel about work.' }),
  finding('7.2.11', 'warn'), finding('8.10', 'note'),
];
const STATE: TabState = {
  site: location.hostname, status: 'protected', policy: 'za-dcs', chosen: true, level: 'stop',
  findings: [{ clause: '7.2.4', level: 'stop', refer: 'webmaster' }, { clause: '7.2.5', level: 'warn' }],
};

let card: CardHandle | undefined;
const badge = createBadge();
const root = document.documentElement;

addEventListener('bench', (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as { card?: FindingLevel; count?: number; keeps?: boolean; close?: boolean; badge?: BadgeState; chosen?: boolean; hide?: boolean; mark?: boolean; unmark?: boolean };
  if (order.card) {
    const findings = FINDINGS.slice(0, order.count ?? 1).map((each, index) => (index === 0 ? { ...each, level: order.card! } : each));
    card = openCard({ verdict: { level: order.card, findings }, pack: packById('za-dcs')!, text: TEXT, silence: (what, on) => { root.dataset['silenced'] = JSON.stringify([what, on]); return Promise.resolve(order.keeps !== false); } }, (decision) => {
      root.dataset['decided'] = `${root.dataset['decided'] ?? ''}${JSON.stringify(decision)}`;
    });
  }
  if (order.close) card?.close();
  if (order.hide) badge.hide();
  const editor = document.querySelector('[contenteditable=true]');
  if (order.badge && editor) badge.show(editor, order.badge, order.chosen ?? true);
  if (order.mark) {
    const range = document.createRange();
    range.selectNodeContents(editor!);
    paint({ stop: [range] });
    root.dataset['marked'] = String(CSS.highlights.has('clausewise-stop'));
  }
  if (order.unmark) unpaint();
  root.dataset['open'] = String(card?.open === true);
});
onAsked({ report: () => { void send({ to: 'background', type: 'state', state: STATE }); } });
void send({ to: 'background', type: 'decision', record: { site: location.hostname, surface: 'post', policy: 'za-dcs', clauses: ['7.2.4'], level: 'stop', decision: 'edit' } });
root.dataset['bench'] = 'ready';

import { reasonView } from '../../../src/content/aside/reason-view.ts';
import { createBadge, type BadgeState } from '../../../src/content/badge.ts';
import { openCard } from '../../../src/content/card/card.ts';
import { listenForCard } from '../../../src/content/card/keys.ts';
import { cardModel } from '../../../src/content/card/model.ts';
import type { CardHandle } from '../../../src/content/decision.ts';
import { paint, unpaint } from '../../../src/content/highlight.ts';
import { createNote } from '../../../src/content/note.ts';
import { tellingWords } from '../../../src/content/notes.ts';
import { referView } from '../../../src/content/refer/refer-view.ts';
import { packById } from '../../../src/policies/registry.ts';
import type { Finding, FindingLevel } from '../../../src/policies/verdict.ts';
import { send, onAsked, type TabState } from '../../../src/shared/messages.ts';
import type { Structure } from '../../../src/shared/structure.ts';

/**
 * A content script for looking at the surfaces one at a time, in the isolated world they live in. The test tells it what to
 * show with an event on <html>, and reads what was decided from an attribute. It is no part of the extension.
 */
listenForCard(window);
if (location.hash === '#open') {
  // For axe, which sees no closed root, and knows no colours outside the body: the same surfaces with their roots open, in the body.
  const { documentElement: html } = document;
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!.value as Element['attachShadow'];
  Element.prototype.attachShadow = function (init) {
    Object.defineProperty(this, 'parentNode', { get: () => (this.isConnected ? html : null) });
    return attach.call(this, { ...init, mode: 'open' });
  };
  html.append = (...nodes) => { document.body.append(...nodes); };
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

const PACK = packById('za-dcs')!;
const THREAD = [{ author: 'Thabo Reporter', text: 'Is it true that officials were stabbed at the prison today?' }];
const STRUCTURE: Structure = { site: location.hostname, variants: ['x-home'], editor: 'contenteditable', path: [{ tag: 'div', role: 'textbox', data: [], flags: ['contenteditable'] }], controls: [{ tag: 'button', data: ['data-testid'], flags: [] }] };

let card: CardHandle | undefined;
let state = STATE;
const badge = createBadge();
const note = createNote();
const root = document.documentElement;

interface Order {
  /** Opens a card: its loudest level, how many findings, whether the talk is hostile, whether what is silenced can be kept. */
  card?: FindingLevel;
  count?: number;
  hostile?: boolean;
  keeps?: boolean;
  close?: boolean;
  badge?: BadgeState;
  chosen?: boolean;
  /** Opens what stands beneath the badge. */
  panel?: 'reasons' | 'refer';
  /** Shows the words about a picture. */
  note?: boolean;
  hide?: boolean;
  mark?: boolean;
  unmark?: boolean;
  /** What the popup is told of this tab. */
  state?: Partial<TabState>;
}

addEventListener('bench', (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as Order;
  if (order.card) {
    const findings = FINDINGS.slice(0, order.count ?? 1).map((each, index) => (index === 0 ? { ...each, level: order.card! } : each));
    if (order.hostile) findings.push(finding('7.2.11', 'note', { concern: 'hostile-thread', message: 'The talk above is heated, and it is about your work.' }));
    card = openCard({ verdict: { level: order.card, findings }, pack: PACK, text: TEXT, cut: order.hostile === true, silence: (what, on) => { root.dataset['silenced'] = JSON.stringify([what, on]); return Promise.resolve(order.keeps !== false); } }, (decision) => {
      root.dataset['decided'] = `${root.dataset['decided'] ?? ''}${JSON.stringify(decision)}`;
    });
  }
  if (order.close) card?.close();
  if (order.hide) badge.hide();
  if (order.hide) note.hide();
  if (order.state) state = { ...STATE, ...order.state };
  const editor = document.querySelector('[contenteditable=true]');
  if (order.badge && editor) badge.show(editor, order.badge, order.chosen ?? true);
  if (order.panel === 'reasons') badge.open({ view: () => reasonView(cardModel({ verdict: { level: 'stop', findings: FINDINGS }, pack: PACK, text: TEXT }), undefined), act: () => undefined }, true);
  if (order.panel === 'refer') {
    const { view } = referView({ contacts: PACK.contacts, instead: true, clause: '7.2.4', heading: PACK.clauses.find(({ id }) => id === '7.2.4')?.heading, address: location.href, thread: THREAD, draft: TEXT });
    badge.open({ view: () => view, act: () => undefined }, true);
  }
  if (order.note) note.show(tellingWords([{ name: 'IMG_2041.jpg', metadata: { place: { latitude: -34.0951, longitude: 18.7421 }, device: 'Acme Phone 5' } }]), { x: 40, y: 500 }, false);
  if (order.mark) {
    const range = document.createRange();
    range.selectNodeContents(editor!);
    paint({ stop: [range] });
    root.dataset['marked'] = String(CSS.highlights.has('clausewise-stop'));
  }
  if (order.unmark) unpaint();
  root.dataset['open'] = String(card?.open === true);
});
onAsked({ report: () => { void send({ to: 'background', type: 'state', state }); }, structure: () => (state.why === 'unknown-composer' ? STRUCTURE : undefined) });
void send({ to: 'background', type: 'decision', record: { site: location.hostname, surface: 'post', policy: 'za-dcs', clauses: ['7.2.4'], level: 'stop', decision: 'edit' } });
root.dataset['bench'] = 'ready';

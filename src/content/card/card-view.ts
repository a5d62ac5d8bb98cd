import { plural, t, type Key } from '../../shared/i18n.ts';
import { el, type Child } from '../dom.ts';
import { actButton } from './act-button.ts';
import { findingView } from './finding-view.ts';
import type { CardModel } from './model.ts';

/**
 * The question a held draft is met with: what was noticed, under which clause, what can be done. `confirming` is the second step to
 * posting at level `stop`.
 */
export function cardView({ items, more, pack, contacts, stop, disclaim, hostile, cut }: CardModel, confirming: boolean): HTMLElement {
  const post = (confirmed: boolean): Child => actButton(stop && !confirmed ? 'confirm' : 'post-anyway', t('actPostAnyway'), 'quiet', true);
  const edit = actButton('edit', t('actEdit'), hostile && !confirming ? 'plain' : 'main', true);
  const away = [actButton('disengage', t('actDisengage'), hostile ? 'main' : 'plain'), ...contacts.map(({ id, role }) => actButton(`refer:${id}`, t('actRefer', role)))];
  return el('div', { class: 'card' },
    el('header', {},
      el('p', { class: 'brand' }, t('brand')),
      el('h1', { id: 'title' }, plural('cardTitle', items.length + more))),
    el('div', { 'class': 'body', 'role': 'group', 'aria-labelledby': 'title', 'tabindex': 0 },
      hostile && el('p', { class: 'lead' }, t('cardHostile')),
      ...items.map((item, at) => findingView(item, at, contacts.find(({ id }) => id === (item.finding.refer ?? item.clause?.refer)))),
      more > 0 && el('p', { class: 'more' }, plural('cardMore', more)),
      cut && el('p', { class: 'more' }, t('threadCut')),
      el('p', { class: 'small source' }, t('clauseSource', pack.name, pack.status)),
      lines('questionsHeading', pack.questions),
      lines('disclosureHeading', pack.disclosure)),
    el('footer', {},
      el('p', { role: 'status', class: 'sure' }),
      confirming && el('p', { class: 'sure', id: 'sure', tabindex: -1 }, t('cardSure')),
      el('div', { class: 'acts' },
        // Focus is on Edit draft all the same: a key pressed in haste posts nothing and leaves nothing.
        ...confirming ? [edit] : [
          ...hostile ? [...away, edit] : [edit, ...away],
          disclaim && actButton('add-disclaimer', t('actDisclaim')),
          post(false),
        ]),
      confirming && el('div', { class: 'acts last' }, post(true)),
      el('p', { class: 'small' }, t('cardPromise'))));
}

/** What a pack wants said on every card. */
const lines = (heading: Key, all: readonly string[] = []): Child =>
  all.length > 0 && el('div', { class: 'more' }, el('h2', {}, t(heading)), el('ul', { class: 'todo', lang: 'en' }, ...all.map((line) => el('li', {}, line))));

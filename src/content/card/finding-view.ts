import type { Clause, Contact } from '../../policies/pack.ts';
import { t, type Key } from '../../shared/i18n.ts';
import { el, type Child } from '../dom.ts';
import { actButton } from './act-button.ts';
import type { Item } from './model.ts';

const ADVICE: Readonly<Record<NonNullable<Clause['advice']>, Key>> = {
  'rephrase': 'adviceRephrase', 'disengage': 'adviceDisengage', 'switch-channel': 'adviceSwitchChannel', 'add-disclaimer': 'adviceAddDisclaimer',
};

/** A clause by its number and, where the pack has it, its heading. */
export const clauseName = (id: string, clause: Clause | undefined): string => (clause ? t('clauseHeading', id, clause.heading) : t('clauseOnly', id));

/** One finding: the words, why, the clause, what to do, and the way to say that it is no problem. `at` is its place on the card. */
export function findingView(item: Item, at: number, contact: Contact | undefined): HTMLElement {
  const { finding, clause, quote, same, why, silence } = item;
  return el('section', { 'class': `${finding.level} ${same ? 'same' : ''}`, 'aria-labelledby': `clause${at}` },
    quote && el('blockquote', { dir: 'auto', id: `quote${at}` }, quote.before, el('mark', {}, quote.marked), quote.after),
    el('p', { class: 'why', id: `why${at}`, lang: 'en' }, why),
    el('div', { class: 'clause' },
      el('h2', { id: `clause${at}` }, clauseName(finding.clause, clause)),
      !silence && (clause ? el('p', { lang: 'en' }, clause.duty) : el('p', {}, t('clauseMissing'))),
      !silence && clause?.quote !== undefined && el('p', { class: 'exact', lang: 'en' }, clause.quote)),
    ...silence ? [silenced(item, at)] : [todo(clause, contact), silencing(item, at)]);
}

const todo = (clause: Clause | undefined, contact: Contact | undefined): Child => el('ul', { class: 'todo' },
  clause?.advice && el('li', {}, t(ADVICE[clause.advice])),
  contact && el('li', {}, contact.email ? t('referWithAddress', contact.role, contact.email) : t('referTo', contact.role)));

const silenced = ({ finding: { clause }, silence }: Item, at: number): Child => el('p', { class: 'todo' },
  silence?.kind === 'phrase' ? t('silencedPhrase') : t(silence?.kind === 'draft' ? 'silencedDraft' : 'silencedClause', clause),
  actButton(`unsilence:${at}`, t('silenceUndo')));

const silencing = ({ finding: { clause }, phrase }: Item, at: number): Child => el('details', {},
  el('summary', {}, t('silenceAsk')),
  el('div', { class: 'acts' },
    phrase !== undefined && actButton(`silence:phrase:${at}`, t('silencePhrase')),
    actButton(`silence:draft:${at}`, t('silenceDraft', clause)),
    actButton(`silence:clause:${at}`, t('silenceClause', clause))));

import { plural, t } from '../../shared/i18n.ts';
import { clauseName } from '../card/finding-view.ts';
import type { CardModel } from '../card/model.ts';
import { el, type Child } from '../dom.ts';
import { panelButton } from './panel-button.ts';

/** Why the badge says what it says: the words, why, and the clause. `only`: the clause of the one finding pointed at. */
export function reasonView({ items, more, disclaim }: CardModel, only: string | undefined): readonly Child[] {
  const shown = items.filter(({ finding }) => only === undefined || finding.clause === only);
  return [
    el('h2', { id: 'panel-title' }, t('reasonTitle')),
    el('ul', {}, ...shown.map(({ finding, clause, quote, why }) => el('li', {},
      quote && el('p', { dir: 'auto' }, el('mark', {}, quote.marked)),
      el('p', { lang: 'en' }, why),
      el('p', {}, el('strong', {}, clauseName(finding.clause, clause)))))),
    only === undefined && more > 0 && el('p', {}, plural('cardMore', more)),
    el('div', { class: 'acts' }, disclaim && panelButton('disclaim', t('actDisclaim')), panelButton('close', t('panelClose'))),
  ];
}

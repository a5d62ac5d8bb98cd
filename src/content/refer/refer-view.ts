import { t } from '../../shared/i18n.ts';
import { panelButton } from '../aside/panel-button.ts';
import { el, type Child } from '../dom.ts';
import { letterTo, linksFor, type Letter, type Referral } from './mail.ts';

/** What stands beside the composer once a matter is referred. */
export interface ReferView {
  readonly view: readonly Child[];
  /** The letter as it stands. */
  readonly letter: () => Letter;
  /** Says how a press of Copy went. */
  readonly copied: (done: boolean) => void;
}

/** To whom, what the letter says, and the ways to send it. Nothing is sent from here. */
export function referView(referral: Referral): ReferView {
  const { contacts, instead } = referral;
  let to = contacts[0]!;
  let withDraft = false;
  const letter = (): Letter => letterTo(to, referral, withDraft);

  const link = (label: string, kind = ''): HTMLAnchorElement => el('a', { class: kind, target: '_blank', rel: 'noopener noreferrer' }, label);
  const [mail, outlook, gmail] = [link(t('referMail'), 'main'), link(t('referOutlook')), link(t('referGmail'))];
  const title = el('h2', { id: 'panel-title' });
  const shown = el('div', { 'class': 'letter', 'tabindex': 0, 'role': 'group', 'aria-label': t('referLetter') });
  const purpose = el('small', { lang: 'en' });
  const noAddress = el('small');
  const status = el('small', { role: 'status' }, t('referPromise'));
  function update(): void {
    const now = letter();
    const links = linksFor(now);
    title.textContent = t('actRefer', to.role);
    shown.textContent = `${now.subject}\n\n${now.body}`;
    purpose.textContent = to.for;
    noAddress.textContent = now.to === '' ? t('referNoAddress', to.role) : '';
    [mail.href, outlook.href, gmail.href] = [links.mail, links.outlook, links.gmail];
    status.textContent = t('referPromise');
  }
  update();
  const choice = (type: string, on: boolean, change: (on: boolean) => void, ...label: readonly Child[]): HTMLElement => el('label', {},
    el('input', { type, name: 'to', checked: on, change: (event) => { change((event.currentTarget as HTMLInputElement).checked); update(); } }), el('span', {}, ...label));

  return {
    letter,
    copied: (done) => { status.textContent = t(done ? 'referCopied' : 'referNotCopied'); },
    view: [
      title,
      contacts.length > 1 && el('fieldset', {},
        el('legend', {}, t(instead ? 'referInstead' : 'referWhom')),
        ...contacts.map((each) => choice('radio', each === to, () => { to = each; }, each.role)), purpose),
      shown,
      choice('checkbox', false, (on) => { withDraft = on; }, t('referDraft')),
      noAddress,
      el('div', { class: 'acts' }, mail, panelButton('copy', t('referCopy')), outlook, gmail, panelButton('close', t('panelClose'))),
      status,
    ],
  };
}

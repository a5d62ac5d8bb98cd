import type { ParentPost } from '../../platforms/platform.ts';
import type { Clause, Contact, Pack } from '../../policies/pack.ts';
import { t } from '../../shared/i18n.ts';
import { contactsFor, isSubject } from '../contacts.ts';
import type { Judged } from '../judge.ts';

/** What can be told to whoever the policy names: where it is, what is being said there, under which clause, and the draft if the person says so. */
export interface Referral {
  /** The one chosen first, then the policy's others. */
  readonly contacts: readonly Contact[];
  /** Is the one chosen what the draft is about? Then another stands first. */
  readonly instead: boolean;
  readonly clause: string;
  readonly heading: string | undefined;
  readonly address: string;
  readonly thread: readonly ParentPost[];
  readonly draft: string;
}

/** A letter, in the browser's language. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** UTF-16 units of one post in a letter, and posts of a thread: Windows takes a mail address of some 2,000 characters. */
const POST = 280;
const POSTS = 3;

const short = (text: string): string => (text.length > POST ? `${text.slice(0, POST)}…` : text);

/** What a held draft says to a contact of the pack. `address` of the post it answers, or of the page it was written on. */
export function referralOf(pack: Pack, { verdict, reading, around }: Judged, contact: string, address: string): Referral {
  const [finding] = verdict.findings;
  const clause: Clause | undefined = pack.clauses.find(({ id }) => id === finding?.clause);
  const chosen = pack.contacts.filter(({ id }) => id === contact);
  const texts = [reading.text, ...around.thread.map(({ text }) => text)];
  const instead = chosen.some((one) => isSubject(one, texts));
  const first = instead ? contactsFor([{ finding: { refer: contact } }], pack, texts) : chosen;
  return {
    contacts: [...new Set([...first, ...pack.contacts])], instead, clause: finding?.clause ?? '', heading: clause?.heading, address,
    thread: around.thread, draft: reading.text,
  };
}

/** The letter to one contact; `withDraft` only where the person ticked it. */
export function letterTo({ role, email = '' }: Contact, { clause, heading, address, thread, draft }: Referral, withDraft: boolean): Letter {
  const said = thread.slice(-POSTS).map(({ author, text }) => t('mailPost', author || '?', short(text)));
  return {
    to: email,
    subject: t('mailSubject', clause),
    body: [
      t('mailGreeting', role),
      t('mailWhere', address),
      ...(said.length > 0 ? [t('mailSaid'), ...said] : []),
      t('mailClause', heading ? t('clauseHeading', clause, heading) : t('clauseOnly', clause)),
      ...(withDraft ? [t('mailDraft'), draft] : []),
      t('mailEnd'),
    ].join('\n\n'),
  };
}

/** Where a letter can be taken: the mail program, or one of two webmails in a new tab. The address carries the letter. */
export function linksFor({ to, subject, body }: Letter): Record<'mail' | 'outlook' | 'gmail', string> {
  const [address, head, text] = [to, subject, body].map(encodeURIComponent) as [string, string, string];
  return {
    mail: `mailto:${address.replace('%40', '@')}?subject=${head}&body=${text.replaceAll('%0A', '%0D%0A')}`,
    outlook: `https://outlook.office.com/mail/deeplink/compose?to=${address}&subject=${head}&body=${text}`,
    gmail: `https://mail.google.com/mail/?view=cm&fs=1&to=${address}&su=${head}&body=${text}`,
  };
}

import type { Clause, Contact, Pack } from '../policies/pack.ts';
import type { Finding } from '../policies/verdict.ts';

/** Words in a role that name no one in particular. */
const COMMON = new Set('your team department departmental branch section unit office support business general communications communication engagement social media member'.split(' '));

/** Is a contact what a draft is about? Nobody is asked to judge a complaint about themselves. */
export function isSubject({ role }: Contact, texts: readonly string[]): boolean {
  const telling = role.toLocaleLowerCase().match(/\p{L}{5,}/gu)?.filter((word) => !COMMON.has(word)) ?? [];
  const names = telling.includes('manager') ? [...telling, 'boss', 'supervisor'] : telling;
  return names.some((name) => texts.some((text) => new RegExp(`(?<!\\p{L})${name}`, 'iu').test(text)));
}

/** Whom to turn to instead: whoever the policy has for complaints, else the first who is not the subject. */
function insteadOf(subject: Contact, pack: Pack, texts: readonly string[]): Contact | undefined {
  const others = pack.contacts.filter((contact) => contact.id !== subject.id && !isSubject(contact, texts));
  return others.find((contact) => /subject|complaint/i.test(contact.for)) ?? others[0];
}

/**
 * Whom findings can be referred to: the contacts they name, each once, two at most, else the policy's first. One who is what the
 * draft is about comes after another.
 */
export function contactsFor(findings: readonly { readonly finding: Pick<Finding, 'refer'>; readonly clause?: Clause | undefined }[], pack: Pack, texts: readonly string[]): Contact[] {
  const named = findings.flatMap(({ finding, clause }) => pack.contacts.find(({ id }) => id === (finding.refer ?? clause?.refer)) ?? []);
  const wanted = named.length > 0 ? named : pack.contacts.slice(0, 1);
  const list = wanted.flatMap((contact) => (isSubject(contact, texts) ? [insteadOf(contact, pack, texts), contact] : [contact])).filter((contact) => contact !== undefined);
  return [...new Set(list)].slice(0, 2);
}

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contactsFor, isSubject } from '../../../src/content/contacts.ts';
import { createHush } from '../../../src/content/hush.ts';
import { letterTo, linksFor, type Referral } from '../../../src/content/refer/mail.ts';
import { packById } from '../../../src/policies/registry.ts';
import { useMessages } from '../../../src/shared/i18n.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
beforeAll(() => { useMessages((key, parts) => (english[key]?.message ?? '').replace(/\$(\d)/g, (_all, at: string) => parts[Number(at) - 1] ?? '')); });

describe('whom a matter can be referred to', () => {
  const dss = packById('au-dss')!;
  it.each([['Your manager', 'My manager lied to us', true], ['Your manager', 'my boss is a thief', true], ['Your manager', 'The weather is nice', false], ['DCS Webmaster', 'Ask the webmaster', true]])(
    '%s, with “%s”: is the subject %j', (role, text, subject) => { expect(isSubject({ id: 'a', role, for: '' }, [text])).toBe(subject); });
  it('puts whoever hears complaints before a contact the draft is about', () => {
    expect(contactsFor([{ finding: { refer: 'manager' } }], dss, ['My manager lied to us']).map(({ id }) => id)).toEqual(['conduct', 'manager']);
    expect(contactsFor([{ finding: { refer: 'manager' } }], dss, ['A view on rents']).map(({ id }) => id)).toEqual(['manager']);
  });
});

describe('the letter', () => {
  const referral: Referral = {
    contacts: [{ id: 'w', role: 'DCS Webmaster', email: 'w@dcs.gov.za', for: '' }], instead: false, clause: '7.2.4', heading: 'Statements',
    address: 'https://x.com/a/status/1', thread: [{ author: 'herald', text: `Is it true? ${'x'.repeat(900)}` }], draft: 'My own words.',
  };
  it('names the clause, the address and what is being said, and leaves the draft out', () => {
    const { to, subject, body } = letterTo(referral.contacts[0]!, referral, false);
    expect([to, subject]).toEqual(['w@dcs.gov.za', 'A post for you to see (clause 7.2.4)']);
    for (const part of ['https://x.com/a/status/1', 'herald: Is it true?', 'Clause 7.2.4 · Statements']) expect(body).toContain(part);
    expect(body).not.toContain('My own words.');
    expect(body.length).toBeLessThan(900);
  });
  it('has the draft where the person ticked it', () => { expect(letterTo(referral.contacts[0]!, referral, true).body).toContain('My own words.'); });
  it('goes whole into each link, whatever is in it', () => {
    const letter = { to: 'w@dcs.gov.za', subject: 'a & b?', body: 'one\ntwo #3 + 100% “q”' };
    const { mail, outlook, gmail } = linksFor(letter);
    expect(mail.startsWith('mailto:w@dcs.gov.za?')).toBe(true);
    expect(new URL(mail).searchParams.get('body')).toBe('one\r\ntwo #3 + 100% “q”');
    expect(new URL(outlook).searchParams.get('subject')).toBe('a & b?');
    expect(new URL(gmail).searchParams.get('body')).toBe(letter.body);
  });
});

describe('a clause hushed in one draft', () => {
  const [box, other] = [{}, {}] as [Element, Element];
  it('stays so while that draft is written on, and is asked about in the next', () => {
    const hush = createHush();
    hush.set(box, '7', true, 'We can confirm that it is true');
    expect(hush.of(box, 'We can confirm that it is true, my friends')).toEqual([{ kind: 'draft', clause: '7' }]);
    expect(hush.of(other, 'We can confirm that it is true')).toEqual([]);
    expect(hush.of(box, 'Lovely rain today')).toEqual([]);
    expect(hush.of(box, 'We can confirm that it is true')).toEqual([]);
  });
  it('can be taken back', () => {
    const hush = createHush();
    hush.set(box, '7', true, 'A draft');
    hush.set(box, '7', false, 'A draft');
    expect(hush.of(box, 'A draft')).toEqual([]);
  });
});

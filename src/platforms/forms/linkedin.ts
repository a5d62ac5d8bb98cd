import { account } from '../linkedin/account.ts';
import { BUTTON, lastButton } from '../locate/buttons.ts';
import { formSurface } from './form.ts';

const FIELD = '[id*="form-component-profileEditFormElement-"]';

/**
 * LinkedIn: name, headline and About of the own profile, and signing up. Sources, read 2026-11: public profile automation (ids
 * `…-form-component-profileEditFormElement-TOP-CARD-…-firstName|headline`, `…-SUMMARY-…-summary`, saved in
 * `.artdeco-modal__actionbar`). The id holds the member's number, so only its parts are looked for. Signing up, in two steps of
 * one form: public sign-up automation, several agree (email-address, first-name, last-name, button join-form-submit).
 */
export const forms = [
  formSurface({
    variant: 'profile', boundary: '[role="dialog"], .artdeco-modal, main', control: `.artdeco-modal__actionbar :is(${BUTTON})`,
    isControl: (candidate) => candidate === lastButton(candidate.closest('.artdeco-modal__actionbar')!), account: () => account(),
    fields: `${FIELD}:is(input:not([role="combobox"]), textarea)`, name: `${FIELD}[id$="-lastName"]`,
  }),
  formSurface({
    variant: 'sign-up', boundary: 'form, main', control: 'button#join-form-submit, button[type="submit"]',
    fields: 'input:is(#email-address, #email-or-phone, #first-name, #last-name, [name="email-or-phone"], [name="email-address"], [name="first-name"], [name="last-name"])',
    name: '[name="first-name"], #first-name', applies: () => location.pathname.startsWith('/signup'),
  }),
];

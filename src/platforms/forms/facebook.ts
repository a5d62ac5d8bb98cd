import { account } from '../facebook/account.ts';
import { wordedAfter } from '../facebook/anchors.ts';
import { BUTTON } from '../locate/buttons.ts';
import { formSurface } from './form.ts';

/** A profile's own address: the person's name, or a number. */
const PROFILE = /^\/(?:me|profile\.php|[\w.]{3,60})\/?$/;

/**
 * Facebook: signing up, and the bio at the top of a profile. Sources, read 2026-11: public sign-up automation (firstname,
 * lastname, reg_email__, button websubmit). The bio is inferred: a textarea on the profile, saved by the last button with a
 * word on it behind it; no public source shows it since the redesign.
 */
export const forms = [
  formSurface({
    variant: 'sign-up', boundary: 'form', control: 'button[name="websubmit"], [type="submit"]',
    fields: 'input:is([name="firstname"], [name="lastname"], [name="reg_email__"])', name: '[name="firstname"]',
  }),
  formSurface({
    variant: 'bio', boundary: '[role="main"]', control: BUTTON, account, fields: '[role="main"] textarea:not(form *)',
    isControl: (candidate, root) => {
      const field = root.querySelector('textarea');
      return field !== null && wordedAfter(field).at(-1) === candidate;
    },
    applies: (field) => PROFILE.test(location.pathname) && field.closest('[role="dialog"]') === null,
  }),
];

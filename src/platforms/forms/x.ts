import { ownHandle } from '../x/posts.ts';
import { formSurface } from './form.ts';

/**
 * X: signing up, the profile, the handle. The names of fields and the test ids of buttons are the same in every language.
 * Sources, read 2026-11: public sign-up and settings automation (ocfSignupNextLink with input name, email, phone_number;
 * typedScreenName with settingsDetailSave), an operator's log of 2026-09-06 (displayName, description, Profile_Save_Button).
 */
const account = (): { handle?: string } => {
  const handle = ownHandle(document.documentElement, document.documentElement);
  return handle ? { handle } : {};
};

export const forms = [
  formSurface({
    variant: 'profile', boundary: '[role="dialog"], main', control: '[data-testid="Profile_Save_Button"]', account,
    fields: 'textarea[name="description"], input[name="displayName"], input[name="location"], input[name="url"]', name: 'input[name="displayName"]',
  }),
  formSurface({
    variant: 'handle', boundary: '[role="dialog"], main', control: '[data-testid="settingsDetailSave"]',
    fields: 'input[name="typedScreenName"]', handle: 'input[name="typedScreenName"]',
  }),
  formSurface({
    variant: 'sign-up', boundary: '[role="dialog"], main', control: '[data-testid="ocfSignupNextLink"]',
    fields: 'input[name="name"], input[name="email"], input[name="phone_number"]', name: 'input[name="name"]',
  }),
];

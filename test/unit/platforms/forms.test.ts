// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/policies/checker.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { draftOf } from '../../../src/content/draft.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import { one, page, pathFrom, platformOf } from './page.ts';

const EVENING = new Date('2026-11-20T20:00:00');

/** The loudest clause a form falls under, with the control that would save it. */
function judged(platform: Platform, field: string, save: string, policy: string): { clause: string | undefined; level: string } {
  const composer = platform.composerAt(pathFrom(one(field)))!;
  expect(platform.submitAt(pathFrom(one(save)))?.composer.key).toBe(composer.key);
  const { level, findings } = createChecker({ policy })(draftOf(platform.read(composer).text, platform.id, platform.surroundings(composer), DEFAULT_SETTINGS, EVENING));
  return { level, clause: findings[0]?.clause };
}

const X_PROFILE = `<div role="dialog"><button data-testid="Profile_Save_Button">Save</button>
  <input name="displayName" value="NAME"><textarea name="description">BIO</textarea><input name="location" value="Cape Town"><input name="url"></div>`;

describe('forms that say who the person is', () => {
  it.each([
    ['an innocent profile', 'Joseph', 'Fell runner. Dog person.', { level: 'clear', clause: undefined }],
    ['a government address in the bio', 'Joseph', 'Mail me at k.smith@dcs.gov.za', { level: 'warn', clause: '7.2.14' }],
    ['a name that joins the employer to a first name', 'DCS Joseph', 'Fell runner.', { level: 'warn', clause: '7.2.14' }],
  ])('X, the profile: %s', (_what, name, bio, expected) => {
    page(X_PROFILE.replace('NAME', name).replace('BIO', bio), '/settings/profile');
    expect(judged(platformOf('x'), 'textarea', '[data-testid="Profile_Save_Button"]', 'za-dcs')).toMatchObject(expected);
  });
  it('X, the profile: an office in the bio, where the policy minds that', () => {
    page(X_PROFILE.replace('NAME', 'Kim').replace('BIO', 'Analyst at South Yorkshire OPCC'), '/settings/profile');
    expect(judged(platformOf('x'), 'textarea', '[data-testid="Profile_Save_Button"]', 'uk-sypcc')).toEqual({ level: 'warn', clause: 'annex2.employment' });
  });
  it('X, the handle', () => {
    page('<main><input name="typedScreenName" value="DCS_Joseph"><button data-testid="settingsDetailSave">Save</button></main>');
    expect(judged(platformOf('x'), 'input', 'button', 'za-dcs')).toMatchObject({ level: 'warn' });
  });
  it('X, signing up with a work address, and with one’s own', () => {
    const form = (email: string): string => `<div role="dialog"><input name="name" value="Kim Smith"><input name="email" value="${email}"><button data-testid="ocfSignupNextLink">Next</button></div>`;
    page(form('k.smith@dss.gov.au'));
    expect(judged(platformOf('x'), '[name="email"]', 'button', 'au-dss')).toEqual({ level: 'warn', clause: 'personal.3' });
    page(form('k.smith@example.com'));
    expect(judged(platformOf('x'), '[name="email"]', 'button', 'au-dss').level).toBe('clear');
  });
  it('Facebook, signing up with a work address', () => {
    page('<form id="reg"><input name="firstname" value="Kim"><input name="lastname" value="Smith"><input name="reg_email__" value="k.smith@dcs.gov.za"><button name="websubmit">Registreer</button></form>');
    expect(judged(platformOf('facebook'), '[name="reg_email__"]', 'button', 'za-dcs')).toMatchObject({ level: 'warn', clause: '7.2.14' });
  });
  it('Facebook, the bio on one’s own profile; a textarea elsewhere is none', () => {
    const form = '<div role="main"><textarea>Analyst at South Yorkshire OPCC</textarea><div role="button" id="no">Kanselleer</div><div role="button" id="save">Bewaar</div></div>';
    page(form, '/me');
    expect(judged(platformOf('facebook'), 'textarea', '#save', 'uk-sypcc')).toMatchObject({ level: 'warn', clause: 'annex2.employment' });
    expect(platformOf('facebook').submitAt(pathFrom(one('#no')))).toBeUndefined();
    page(form, '/marketplace/item/1');
    expect(platformOf('facebook').composerAt(pathFrom(one('textarea')))).toBeUndefined();
  });
  it.each([
    ['headline', '<input id="single-line-text-form-component-profileEditFormElement-TOP-CARD-profile-AB-headline" value="k.smith@dcs.gov.za">'],
    ['About', '<textarea id="gai-text-form-component-profileEditFormElement-SUMMARY-profile-AB-summary">Reach me at k.smith@dcs.gov.za</textarea>'],
  ])('LinkedIn, %s', (_what, field) => {
    page(`<div role="dialog" class="artdeco-modal">${field}<div class="artdeco-modal__actionbar"><button id="del">x</button><button id="save">Guardar</button></div></div>`);
    expect(judged(platformOf('linkedin'), 'input, textarea', '#save', 'za-dcs')).toMatchObject({ level: 'warn', clause: '7.2.14' });
    expect(platformOf('linkedin').submitAt(pathFrom(one('#del')))).toBeUndefined();
  });
  it('LinkedIn, signing up with a work address, and with one’s own; signing in is nobody’s business', () => {
    const form = (email: string): string => `<main><form><input id="email-address" name="email-address" value="${email}"><input type="password"><button id="join-form-submit" type="submit">Sluit aan</button></form></main>`;
    page(form('k.smith@dcs.gov.za'), '/signup');
    expect(judged(platformOf('linkedin'), '#email-address', 'button', 'za-dcs')).toMatchObject({ level: 'warn', clause: '7.2.14' });
    page(form('k.smith@example.com'), '/signup');
    expect(judged(platformOf('linkedin'), '#email-address', 'button', 'za-dcs').level).toBe('clear');
    page('<form><input id="first-name" name="first-name" value="DCS"><input id="last-name" name="last-name" value="Joseph"><button type="submit">x</button></form>', '/signup/cold-join');
    expect(judged(platformOf('linkedin'), '#first-name', 'button', 'za-dcs').level).toBe('warn');
    page(form('k.smith@dcs.gov.za'), '/login');
    expect(platformOf('linkedin').composerAt(pathFrom(one('#email-address')))).toBeUndefined();
  });
  it('fields elsewhere on a site are not watched', () => {
    page('<input name="q"><input type="password"><textarea></textarea>');
    for (const id of ['x', 'facebook', 'linkedin']) expect(document.querySelector(platformOf(id).fields)).toBeNull();
  });
});

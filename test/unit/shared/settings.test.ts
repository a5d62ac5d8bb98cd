import { describe, expect, it } from 'vitest';
import {
  acceptReset, activePolicy, DEFAULT_POLICY, DEFAULT_SETTINGS, levelsFor, loadSettings, onSettings, parseSettings, pauseReason, resetSettings, saveSettings,
  type Settings,
} from '../../../src/shared/settings.ts';
import { migrate, SETTING_NAMES } from '../../../src/shared/settings-schema.ts';
import { fakeBrowser } from './fake-browser.ts';

const SOUND: Settings = {
  policy: 'nz-dpmc', levels: { 'nz-dpmc/personal.1': 'off' }, sensitivity: 'stricter', officialAccounts: ['@dpmc'], ownNames: ['Hana'],
  workplaceAliases: ['the Hive'], workSites: ['Bowen House'], ownPosts: ['adviser'], hours: { days: [1, 2], from: '07:00', to: '15:00' }, badge: false, underline: false, silencedPhrases: ['we can confirm'], setAsideDays: 14, pausedUntil: 5, pausedSites: ['x.com'],
};

describe('broken settings', () => {
  // What is stored in one part; what is read of it; every other part must come through as it was.
  it.each<[keyof Settings, unknown, unknown]>([
    ['policy', 7, ''], ['policy', '<b>', ''], ['policy', null, ''], ['policy', 'x'.repeat(99), ''],
    ['sensitivity', 'loud', 'usual'], ['badge', 'no', true], ['underline', 0, true],
    ['setAsideDays', -1, 30], ['setAsideDays', 1.5, 30], ['setAsideDays', NaN, 30], ['silencedPhrases', ['ok', 7, '', 'x'.repeat(121)], ['ok']], ['pausedUntil', Infinity, 0], ['pausedUntil', 'tomorrow', 0],
    ['levels', { 'nz-dpmc/personal.1': 'off', 'nz-dpmc/x': 'shout' }, { 'nz-dpmc/personal.1': 'off' }],
    ['hours', { days: [], from: '07:00', to: '15:00' }, null], ['hours', { days: [1], from: '7', to: '15:00' }, null], ['hours', 'always', null], ['ownPosts', ['adviser', ''], ['adviser']],
    ['levels', { 'no slash': 'off' }, {}], ['levels', [], {}], ['levels', 'off', {}],
    ['officialAccounts', ['@dpmc', 7, '', 'x'.repeat(81)], ['@dpmc']], ['officialAccounts', { 0: '@dpmc' }, []], ['ownNames', 'Hana', []],
    ['workplaceAliases', Array(200).fill('a'), Array(100).fill('a')], ['pausedSites', ['x.com', 'https://x.com/', null], ['x.com']],
  ])('%s = %j is read as %j, and told', (part, stored, read) => {
    const { settings, reset } = parseSettings({ ...SOUND, [part]: stored });
    expect(settings).toEqual({ ...SOUND, [part]: read });
    expect(reset).toEqual([part]);
  });
  it.each([null, 0, 'settings', [], true])('%j in the place of all settings gives the defaults and says so', (raw) => {
    expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, reset: SETTING_NAMES });
  });
  it.each([undefined, {}, { policy: undefined }, { somethingNew: 1 }])('%j gives defaults without a notice', (raw) => {
    expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, reset: [] });
  });
  it('takes sound settings as they are', () => { expect(parseSettings(SOUND)).toEqual({ settings: SOUND, reset: [] }); });
  it('does not let a stored __proto__ reach the settings', () => {
    const { settings } = parseSettings(JSON.parse('{"__proto__":{"badge":false},"levels":{"__proto__":"off","a/b":"note"}}'));
    expect(settings.badge).toBe(true);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    expect(Object.getOwnPropertyNames(settings.levels)).toEqual(['a/b']);
  });
});

describe('migrations', () => {
  it('climbs every rung from where it stands', () => {
    const ladder = { 1: (old: object) => ({ ...old, two: true }), 2: (old: object) => ({ ...old, three: true }) };
    expect(migrate({ version: 1 }, ladder)).toEqual({ version: 3, two: true, three: true });
    expect(migrate({ version: 2 }, ladder)).toEqual({ version: 3, three: true });
    expect(migrate({ version: 9, later: 1 }, ladder)).toEqual({ version: 9, later: 1 });
  });
});

describe('storage', () => {
  it('goes to sync, keeps a pause on this machine, and reads both back', async () => {
    const { local, sync } = fakeBrowser();
    await saveSettings(SOUND);
    expect(Object.keys(local)).toEqual(['here']);
    expect(JSON.stringify(sync)).not.toContain('pausedUntil');
    expect((await loadSettings()).settings).toEqual(SOUND);
  });
  it.each([
    ['sync refuses', { syncFails: true }, SOUND],
    ['they are too large for sync', {}, { ...SOUND, ownNames: Array.from({ length: 100 }, (_, at) => String(at).padEnd(80, 'é')) }],
  ])('stays local where %s', async (_why, options, settings) => {
    const { local, sync } = fakeBrowser(options);
    await saveSettings(settings);
    expect(sync).toEqual({});
    expect(local).toHaveProperty('settings');
    expect((await loadSettings()).settings).toEqual(settings);
  });
  it('moves back to sync when they fit again, and nothing stale stays behind', async () => {
    const { local } = fakeBrowser();
    await saveSettings({ ownNames: Array.from({ length: 100 }, () => 'x'.repeat(80)) });
    await saveSettings({ ownNames: ['Hana'] });
    expect(local).not.toHaveProperty('settings');
    expect((await loadSettings()).settings.ownNames).toEqual(['Hana']);
  });
  it('carries what it does not know, and a broken part until somebody has seen the notice', async () => {
    const { sync } = fakeBrowser();
    sync['settings'] = { version: 1, later: 'kept', badge: 'broken', policy: 'za-dcs' };
    await saveSettings({ sensitivity: 'quieter' });
    expect(sync['settings']).toMatchObject({ later: 'kept', badge: 'broken', sensitivity: 'quieter' });
    expect((await loadSettings()).reset).toEqual(['badge']);
    await acceptReset();
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, sensitivity: 'quieter', policy: 'za-dcs' }, reset: [] });
  });
  it('saves at the same time lose nothing', async () => {
    fakeBrowser();
    await Promise.all([saveSettings({ badge: false }), saveSettings({ policy: 'au-dss' }), saveSettings({ underline: false })]);
    expect((await loadSettings()).settings).toMatchObject({ badge: false, policy: 'au-dss', underline: false });
  });
  it('gives defaults where storage cannot be read at all', async () => {
    fakeBrowser({ reads: false });
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, reset: [] });
  });
  it('keeps a pause when everything else is unreadable', async () => {
    const { local, sync } = fakeBrowser();
    local['here'] = { pausedUntil: 99 };
    sync['settings'] = 'garbage';
    expect((await loadSettings()).settings.pausedUntil).toBe(99);
  });
  it('tells of changes until told to stop', async () => {
    fakeBrowser();
    const heard: string[] = [];
    const stop = onSettings(({ settings }) => heard.push(settings.policy));
    await saveSettings({ policy: 'au-dss' });
    await saveSettings({ pausedUntil: 1 });
    await expect.poll(() => heard).toEqual(['au-dss', 'au-dss']);
    stop();
    await resetSettings();
    await loadSettings();
    expect(heard).toHaveLength(2);
  });
});

describe('what settings mean', () => {
  it('the default pack applies until one is chosen', () => {
    expect(activePolicy(DEFAULT_SETTINGS)).toBe(DEFAULT_POLICY);
    expect(activePolicy(SOUND)).toBe('nz-dpmc');
  });
  it('levels belong to one pack', () => {
    expect(levelsFor({ ...SOUND, levels: { 'a/1': 'off', 'ab/2': 'stop' } }, 'a')).toEqual({ 1: 'off' });
  });
  it.each([[SOUND, 'x.com', 4, 'paused'], [SOUND, 'x.com', 6, 'site-paused'], [SOUND, 'mobile.x.com', 6, 'site-paused'], [SOUND, 'notx.com', 6, undefined], [SOUND, 'www.facebook.com', 6, undefined]])('pause %#', (settings, site, now, why) => {
    expect(pauseReason(settings, site, now)).toBe(why);
  });
});

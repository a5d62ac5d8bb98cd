import { describe, expect, it } from 'vitest';
import { followManaged } from '../../../src/background/managed.ts';
import { forceOf } from '../../../src/content/force.ts';
import { packById, packs as shipped } from '../../../src/policies/registry.ts';
import { dropPack, keepPack, loadPacks, managedPack, onPacks, ownPacks } from '../../../src/shared/packs.ts';
import { acceptReset, loadSettings, saveSettings, DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

const dcs = shipped.find(({ id }) => id === 'za-dcs')!;
const acme = { ...dcs, id: 'acme', employer: 'Acme' };

describe('packs from outside', () => {
  it('are kept by id, told of, and go again', async () => {
    fakeBrowser();
    const heard: string[][] = [];
    const stop = onPacks((packs) => heard.push(Object.keys(packs)));
    await keepPack(acme);
    await keepPack({ ...acme, employer: 'Acme Ltd' });
    expect((await ownPacks())['acme']?.employer).toBe('Acme Ltd');
    await dropPack('acme');
    expect(await loadPacks()).toEqual({});
    await expect.poll(() => heard).toEqual([['acme'], ['acme'], []]);
    stop();
  });
  it('that do not look like packs are left out', async () => {
    const { local } = fakeBrowser();
    local['packs'] = { acme, other: acme, broken: 7, half: { id: 'half', clauses: 'none' } };
    local['managedPack'] = 'nonsense';
    expect(Object.keys(await loadPacks())).toEqual(['acme']);
  });
  it('go before ours under the same id, and never reach a prototype', () => {
    expect(packById('za-dcs', { 'za-dcs': { ...dcs, employer: 'Mine' } })?.employer).toBe('Mine');
    expect(packById('constructor', {})).toBeUndefined();
    expect(packById('__proto__', {})).toBeUndefined();
  });
  it('rule the page, and one that cannot be built gives way to the default', () => {
    const settings = { ...DEFAULT_SETTINGS, policy: 'acme' };
    expect(forceOf(settings, 'x.com', { acme }).pack.employer).toBe('Acme');
    const broken = forceOf({ ...settings, policy: 'za-dcs' }, 'x.com', { 'za-dcs': { ...dcs, identity: undefined as unknown as typeof dcs.identity } });
    expect(broken.check({ text: 'We at the Department can confirm that two officials were hurt today.' }).level).toBe('stop');
    expect(broken.chosen).toBe(false);
  });
});

describe('what an administrator sets', () => {
  it('applies until the person chooses, and for good where it is locked', async () => {
    fakeBrowser({ managed: { policy: 'nz-dpmc', officialAccounts: ['@dpmc'], nonsense: 1 } });
    expect((await loadSettings()).settings).toMatchObject({ policy: 'nz-dpmc', officialAccounts: ['@dpmc'] });
    await saveSettings({ policy: 'au-dss', officialAccounts: ['@me', '@dpmc'] });
    expect((await loadSettings()).settings).toMatchObject({ policy: 'au-dss', officialAccounts: ['@me', '@dpmc'] });
    fakeBrowser({ managed: { policy: 'nz-dpmc', lockPolicy: true } });
    await saveSettings({ policy: 'au-dss' });
    expect(await loadSettings()).toMatchObject({ settings: { policy: 'nz-dpmc' }, managed: { policy: 'nz-dpmc', lockPolicy: true } });
  });
  it('is never written among the person’s own settings', async () => {
    const { sync } = fakeBrowser({ managed: { policy: 'nz-dpmc' } });
    sync['settings'] = { version: 1, badge: 'broken' };
    await acceptReset();
    expect(sync['settings']).toMatchObject({ policy: '', badge: true });
  });
  it.each([7, { policy: '<b>' }, { policy: 'x', officialAccounts: 'all' }])('%j is taken for what can be understood', async (managed) => {
    fakeBrowser({ managed: managed as Record<string, unknown> });
    const { settings } = await loadSettings();
    expect(settings.officialAccounts).toEqual([]);
    expect(settings.policy).toBe(typeof managed === 'object' && managed.policy === 'x' ? 'x' : '');
  });
  it('brings a pack of its own; one with a fault leaves the one before', async () => {
    const managed: Record<string, unknown> = { pack: JSON.stringify(acme) };
    fakeBrowser({ managed });
    expect(await followManaged()).toEqual([]);
    expect((await managedPack())?.id).toBe('acme');
    managed['pack'] = { ...acme, country: 'Nowhere' };
    expect((await followManaged())[0]).toMatch(/^\d+ country: .*two capital letters/);
    expect((await loadPacks())['acme']?.country).toBe('ZA');
    delete managed['pack'];
    await followManaged();
    expect(await managedPack()).toBeUndefined();
  });
});

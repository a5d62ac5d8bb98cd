import { describe, expect, it } from 'vitest';
import { packs as shipped } from '../../../src/policies/registry.ts';
import { keepPack, ownPacks, dropPack } from '../../../src/shared/packs.ts';
import { DEFAULT_SETTINGS, loadSettings, resetSettings, saveSettings } from '../../../src/shared/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

const acme = { ...shipped[0]!, id: 'acme', employer: 'Acme' };

/** A refused save is told: the promise rejects, and the options say that it was not saved (src/pages/ui/use-settings.ts). */
describe('storage that is full', () => {
  it('sync alone: this machine keeps its own, and goes back to sync when there is room', async () => {
    const { local, sync, refuses } = fakeBrowser();
    await saveSettings({ policy: 'au-dss' });
    refuses.sync = true;
    await saveSettings({ badge: false });
    expect(local['settings']).toMatchObject({ policy: 'au-dss', badge: false });
    refuses.sync = false;
    await saveSettings({ underline: false });
    expect(sync['settings']).toMatchObject({ policy: 'au-dss', badge: false, underline: false });
    expect(local).not.toHaveProperty('settings');
  });
  it('both: the save is refused aloud, what was there stays, and the next one goes through', async () => {
    const { refuses } = fakeBrowser();
    await saveSettings({ policy: 'au-dss' });
    Object.assign(refuses, { sync: true, local: true });
    await expect(saveSettings({ badge: false })).rejects.toThrow(/quota/);
    await expect(saveSettings({ pausedUntil: 5 })).rejects.toThrow(/quota/);
    await expect(resetSettings()).rejects.toThrow(/quota/);
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, policy: 'au-dss' });
    Object.assign(refuses, { sync: false, local: false });
    await saveSettings({ badge: false });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, policy: 'au-dss', badge: false });
  });
  it('a pack that does not fit is refused aloud, those there are stay', async () => {
    const { refuses } = fakeBrowser();
    await keepPack(acme);
    refuses.local = true;
    await expect(keepPack({ ...acme, id: 'other' })).rejects.toThrow(/quota/);
    expect(Object.keys(await ownPacks())).toEqual(['acme']);
  });
});

describe('storage that cannot be read for a while', () => {
  it('is not written over', async () => {
    const { refuses } = fakeBrowser();
    await saveSettings({ policy: 'au-dss', ownNames: ['Hana'] });
    await keepPack(acme);
    refuses.reads = true;
    await expect(saveSettings({ badge: false })).rejects.toThrow(/corrupt/);
    await expect(keepPack({ ...acme, id: 'other' })).rejects.toThrow(/corrupt/);
    await expect(dropPack('other')).rejects.toThrow(/corrupt/);
    refuses.reads = false;
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, policy: 'au-dss', ownNames: ['Hana'] });
    expect(Object.keys(await ownPacks())).toEqual(['acme']);
  });
  it('is put back to how it came all the same, since that keeps nothing', async () => {
    const { refuses } = fakeBrowser();
    await saveSettings({ policy: 'au-dss' });
    refuses.reads = true;
    await resetSettings();
    refuses.reads = false;
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('two machines', () => {
  it('a save carries what the other has saved meanwhile, known here or not', async () => {
    const { sync } = fakeBrowser();
    await saveSettings({ badge: false });
    sync['settings'] = { ...(sync['settings'] as object), policy: 'nz-dpmc', later: 'kept' };
    await saveSettings({ sensitivity: 'quieter' });
    expect(sync['settings']).toMatchObject({ badge: false, policy: 'nz-dpmc', later: 'kept', sensitivity: 'quieter' });
  });
  it('what the other breaks is told, part by part; the rest holds', async () => {
    const { sync } = fakeBrowser();
    await saveSettings({ badge: false, policy: 'nz-dpmc' });
    sync['settings'] = { ...(sync['settings'] as object), badge: 'maybe' };
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, policy: 'nz-dpmc' }, reset: ['badge'] });
  });
  it('a pause here does not reach the other, nor does its save end it', async () => {
    const { sync } = fakeBrowser();
    await saveSettings({ pausedUntil: 99 });
    sync['settings'] = { version: 1, policy: 'nz-dpmc', pausedUntil: 0 };
    expect((await loadSettings()).settings).toMatchObject({ policy: 'nz-dpmc', pausedUntil: 99 });
  });
});

import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/policies/checker.ts';
import { ownNamesAsMe, ownPack, type OwnWork } from '../../../src/policies/own.ts';
import { packById } from '../../../src/policies/registry.ts';

const NOTHING: OwnWork = { workplaceAliases: [], workSites: [], ownPosts: [], hours: null };
const dcs = packById('za-dcs')!;
const levelOf = (text: string, own: Partial<OwnWork>, at?: string): string[] => {
  const check = createChecker({ pack: ownPack(packById(at ? 'uk-sypcc' : 'za-dcs')!, { ...NOTHING, ...own }) });
  return check({ text, ...(at ? { at } : {}) }).findings.map(({ concern, level }) => `${concern} ${level}`);
};

describe('the person’s own words', () => {
  it('leave a pack alone where there are none', () => { expect(ownPack(dcs, NOTHING)).toBe(dcs); });
  it('make a name only they use the employer’s', () => {
    const draft = 'We at Greystone can confirm the new date for the fun run.';
    expect(levelOf(draft, {})).not.toContain('speaks-for-employer stop');
    expect(levelOf(draft, { workplaceAliases: ['Greystone'] })).toContain('speaks-for-employer stop');
  });
  it('join the places and posts of the pack', () => {
    const { identity } = ownPack(dcs, { ...NOTHING, workSites: ['Hut 9'], ownPosts: ['gate keeper'] });
    expect(identity.sites).toEqual([...dcs.identity.sites!, 'Hut 9']);
    expect(identity.people).toEqual([...dcs.identity.people, 'gate keeper']);
    expect(dcs.identity.sites).not.toContain('Hut 9');
  });
  it('set the hours by the writer’s own clock', () => {
    const evening = '2026-11-18T20:00:00+00:00';
    const hours = { days: [3], from: '18:00', to: '23:00' };
    expect(levelOf('Nice weather', {}, evening)).not.toContainEqual(expect.stringContaining('working-hours'));
    expect(levelOf('Nice weather', { hours }, evening)).toContainEqual(expect.stringContaining('working-hours'));
  });
});

describe('own names', () => {
  it.each([
    ['Thabo Nkosi asleep again', ['Thabo Nkosi'], 'me          asleep again'],
    ['ask @thabo_n or Thabo.', ['@thabo_n', 'Thabo'], 'ask me       or me   .'],
    ['Thabonita and @thabo_n2', ['Thabo', 'thabo_n'], 'Thabonita and @thabo_n2'],
    ['a.b (c) stays', ['.', '', 'a.c'], 'a.b (c) stays'],
    ['Çelik’s day', ['Çelik'], 'me   ’s day'],
  ])('%s', (text, names, read) => {
    expect(ownNamesAsMe(text, names)).toBe(read);
    expect(read).toHaveLength(text.length);
  });
});

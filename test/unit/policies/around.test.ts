import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/policies/checker.ts';
import { withinHours } from '../../../src/policies/clock.ts';

const NZ = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00', zone: 'Pacific/Auckland' };

describe('working hours', () => {
  it.each([
    ['a Tuesday morning', '2025-03-11T10:20:00+13:00', true], ['its first minute', '2025-03-11T08:00:00+13:00', true], ['the minute after its last', '2025-03-11T17:00:00+13:00', false],
    ['an evening', '2025-03-11T19:20:00+13:00', false], ['a Saturday', '2025-03-15T10:20:00+13:00', false], ['the writer\'s own clock abroad', '2025-03-11T10:20:00-05:00', true],
    ['UTC, turned to the zone', '2025-03-10T21:20:00Z', true], ['UTC that is night there', '2025-03-11T10:20:00Z', false], ['no offset', '2025-03-11T10:20', true],
    ['no time', 'lunchtime', false], ['no month 13', '2025-13-41T10:20:00Z', false],
  ])('%s', (_what, at, expected) => { expect(withinHours(at, NZ)).toBe(expected); });

  it('of an unknown zone, and of no time at all, say nothing', () => {
    expect(withinHours('2025-03-11T10:20:00Z', { ...NZ, zone: 'Mars/Olympus' })).toBe(false);
    expect(withinHours(undefined, NZ)).toBe(false);
  });
});

describe('what surrounds a draft', () => {
  const clauses = (policy: string, draft: Parameters<ReturnType<typeof createChecker>>[0]): string[] => createChecker({ policy })(draft).findings.map((f) => `${f.clause}:${f.level}`);

  it('notes the hour, and never interrupts for it', () => {
    const draft = { text: 'Anyone fancy a brew?', at: '2015-05-12T14:05:00+01:00' };
    expect(createChecker({ policy: 'uk-sypcc' })(draft)).toMatchObject({ level: 'note', findings: [{ clause: 'annex2.time', concern: 'working-hours' }] });
  });

  it.each(['DCS_Joseph', 'JosephDCS', 'josephDcs82', '@dcs.joseph'])('knows the handle %s for the employer\'s', (handle) => {
    expect(clauses('za-dcs', { text: 'Morning', account: { handle } })).toContain('7.2.15:warn');
  });
  it.each(['joseph', 'adcsmith', 'lwandle.govender'])('lets the handle %s be', (handle) => {
    expect(clauses('za-dcs', { text: 'Morning', account: { handle } })).toEqual([]);
  });
  it('leaves the official account its own name', () => {
    expect(clauses('za-dcs', { text: 'Morning', mode: 'official', account: { handle: 'DCS_Official' } })).not.toContain('7.2.15:warn');
  });

  it('says house rules on the office\'s page alone', () => {
    const text = 'More on this at https://example.org/locks';
    expect(clauses('uk-sypcc', { text, surface: 'comment', thread: [{ author: 'South Yorkshire PCC', text: 'Have your say.' }] })).toContain('house.links:note');
    expect(clauses('uk-sypcc', { text, surface: 'comment', thread: [{ author: 'Shed Owners', text: 'Have your say.' }] })).not.toContain('house.links:note');
  });
});

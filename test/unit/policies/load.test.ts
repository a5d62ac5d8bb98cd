import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPack, locate } from '../../../src/policies/load.ts';
import { packs } from '../../../src/policies/registry.ts';

const file = (id: string): string => fs.readFileSync(new URL(`../../../src/policies/${id}/pack.json`, import.meta.url), 'utf8');
const sound = file('za-dcs');

describe('a pack', () => {
  it.each(packs.map((p) => p.id))('%s is sound', (id) => { expect(loadPack(file(id))).toMatchObject({ ok: true }); });

  it.each([
    ['not JSON', sound.replace('"country":', 'country:'), '', /not JSON/],
    ['a level nobody knows', sound.replace('"level":"stop"', '"level":"loud"'), /clauses\.\d+\.level/, /expected one of/],
    ['a contact that is not there', sound.replace('"refer":"spokesperson"', '"refer":"nobody"'), /clauses\.\d+\.refer/, /not one of the pack's contacts/],
    ['a concern that is not there', sound.replace('"concern":"crisis"', '"concern":"panic"'), /clauses\.\d+\.raises\.0\.concern/, /expected one of/],
    ['a clause twice', sound.replace('"id":"7.2.2"', '"id":"7.2.1"'), /clauses\.\d+\.id/, /stands twice/],
    ['an unknown field', sound.replace('"audience":"both"', '"audienze":"both"'), /clauses\.\d+/, /.+/],
    ['a country spelled out', sound.replace('"country": "ZA"', '"country": "South Africa"'), 'country', /two capital letters/],
  ])('with %s is refused with its line and field', (_what, source, field, message) => {
    expect(source).not.toBe(sound);
    const loaded = loadPack(source);
    if (loaded.ok) throw new Error('was accepted');
    const fault = loaded.faults.find((f) => (typeof field === 'string' ? f.field === field : field.test(f.field)));
    expect(fault?.message).toMatch(message);
    const changed = source.split('\n').findIndex((line, i) => line !== sound.split('\n')[i]) + 1;
    expect(fault?.line).toBe(changed);
  });

  it('never gets at a prototype', () => {
    const loaded = loadPack(sound.replace('"id": "za-dcs",', '"id": "za-dcs", "__proto__": {"polluted": true},'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(loaded.ok).toBe(false);
  });

  it('too large is refused without reading it', () => { expect(loadPack(' '.repeat(1_000_001))).toMatchObject({ ok: false, faults: [{ line: 1 }] }); });
});

describe('locate', () => {
  const source = '{"a": [1, {"b,]": "x\\"y"}], "c": {"d": true}}';
  it.each([
    [['a', 0], '1'], [['a', 1, 'b,]'], '"x'], [['c', 'd'], 'true'], [['c', 'missing'], '{"d"'], [['a', 9], '[1,'],
  ] as const)('%j', (path, begins) => { expect(source.slice(locate(source, path))).toMatch(new RegExp(`^${begins.replace(/[[{]/g, '\\$&')}`)); });
});

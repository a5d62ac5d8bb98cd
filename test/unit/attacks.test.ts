import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attacks } from '../attacks/lib/all.ts';
import { KINDS } from '../attacks/lib/attack.ts';
import { threatModel } from '../attacks/lib/document.ts';

describe('the threat model', () => {
  it('is made from the attacks as they stand: npm run prove -- threats makes it', () => {
    expect(readFileSync('docs/threat-model.md', 'utf8')).toBe(threatModel(attacks));
  });
  it('has attacks of every kind, sixty at least, and the sharpest of them in the suite', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    for (const kind of KINDS) expect(attacks.some((attack) => attack.kind === kind), kind).toBe(true);
    expect(attacks.filter(({ sharp }) => sharp).length).toBeGreaterThanOrEqual(15);
  });
  it('names each threat once, with its counter', () => {
    expect(new Set(attacks.map(({ threat }) => threat)).size).toBe(attacks.length);
    for (const { name, counter } of attacks) expect(counter.length, name).toBeGreaterThan(20);
  });
});

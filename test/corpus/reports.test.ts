import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../src/policies/json-schema.ts';
import { createChecker } from '../../src/policies/checker.ts';
import { clauseFaults } from '../../src/policies/examples.ts';
import { packs } from '../../src/policies/registry.ts';
import { COVERAGE_INPUTS, printOfInputs } from '../../scripts/report/print.mjs';

const read = (file: string): string => fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('generated files', () => {
  it('docs/coverage.md is of these sources (npm run coverage)', () => {
    const text = read('docs/coverage.md');
    expect(/depends on: `([0-9a-f]+)`/.exec(text)?.[1]).toBe(printOfInputs(COVERAGE_INPUTS));
    expect(text).not.toContain('| FAILS |\n');
  });

  it('docs/accuracy.md is of these sources (npm run accuracy)', () => {
    expect(/depends on: `([0-9a-f]+)`/.exec(read('docs/accuracy.md'))?.[1]).toBe(printOfInputs());
  });

  it('public/policy.schema.json is of this schema (npm run schema)', () => { expect(read('public/policy.schema.json')).toBe(schemaText()); });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_id, pack) => {
  it('flags and passes the examples its clauses carry', () => {
    const { run, faults } = clauseFaults(pack, createChecker({ pack }));
    expect(run).toBeGreaterThan(50);
    expect(faults.map((f) => f.message)).toEqual([]);
  });

  it('has examples on both sides for every clause that something raises', () => {
    const bare = pack.clauses.filter((c) => c.raises.length > 0 && !(c.examples && c.examples.flags.length > 0 && c.examples.passes.length > 0));
    expect(bare.map((c) => c.id)).toEqual([]);
  });

  it('raises something for every clause that a draft can reveal', () => {
    const silent = pack.clauses.filter((c) => c.raises.length === 0 && !['reference', 'checklist', 'exception', 'unseen'].includes(c.check));
    expect(silent.map((c) => c.id)).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = path.dirname(fileURLToPath(import.meta.url));
const voices = (side: string): string[] => fs.readdirSync(path.join(here, side)).flatMap((policy) => fs.readdirSync(path.join(here, side, policy)).map((file) => file.replace('.jsonl', '')));

describe('the corpus', () => {
  it('holds to the clause tables, and no draft stands in it twice', () => {
    const run = spawnSync(process.execPath, [path.join(here, '../../scripts/corpus.mjs'), 'lint'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout.trim().split('\n').at(-1)).toBe('0 faults');
    expect(run.status).toBe(0);
  });

  it('has about a third of its voices kept aside, none of them on both sides', () => {
    const open = voices('open');
    const aside = voices('aside');
    expect(open.filter((v) => aside.includes(v))).toEqual([]);
    expect(aside.length / (open.length + aside.length)).toBeGreaterThan(0.3);
  });
});

/**
 * pack lint FILE…: each pack against the schema; every fault with its file, line and field.
 * pack test FILE…: lint, then the pack as it would run: engine built in its world, every clause that can interrupt reachable, and the
 * examples its clauses carry. Exit status 1 when anything is wrong, 2 when the call is.
 */
import fs from 'node:fs';
import { CONCEPTS } from '../engine/concepts/index.ts';
import { createEngine } from '../engine/engine.ts';
import { exampleFaults } from '../engine/rules/examples.ts';
import { RULES } from '../engine/rules/index.ts';
import { createChecker } from '../policies/checker.ts';
import { loadPack, locate } from '../policies/load.ts';
import type { Pack } from '../policies/pack.ts';
import { interrupts } from '../policies/verdict.ts';
import { worldOf } from '../policies/world.ts';

const [verb, ...files] = process.argv.slice(2);
if ((verb !== 'lint' && verb !== 'test') || files.length === 0) {
  process.stderr.write('usage: npm run -s pack -- lint FILE… | npm run -s pack -- test FILE…\n');
  process.exit(2);
}

let faults = 0;
function fault(file: string, line: number, message: string): void {
  faults++;
  process.stdout.write(`${file}:${line}: ${message}\n`);
}

/** Runs the examples a pack's clauses carry: `flags` must be held under that clause, `passes` must not be held under it. */
function runExamples(file: string, source: string, pack: Pack): number {
  const check = createChecker({ pack });
  let run = 0;
  pack.clauses.forEach((clause, i) => {
    for (const kind of ['flags', 'passes'] as const) {
      (clause.examples?.[kind] ?? []).forEach((example, k) => {
        run++;
        const draft = typeof example === 'string' ? { text: example } : example;
        const held = check(draft).findings.some((f) => f.clause === clause.id && interrupts(f.level));
        if (held === (kind === 'flags')) return;
        const line = source.slice(0, locate(source, ['clauses', i, 'examples', kind, k])).split('\n').length;
        fault(file, line, `clauses.${i}.examples.${kind}.${k}: ${kind === 'flags' ? 'is not held' : 'is held'} under ${clause.id}: “${draft.text}”`);
      });
    }
  });
  return run;
}

for (const file of files) {
  let source: string;
  try { source = fs.readFileSync(file, 'utf8'); } catch (error) { fault(file, 1, (error as Error).message); continue; }
  const loaded = loadPack(source);
  if (!loaded.ok) {
    for (const f of loaded.faults) fault(file, f.line, `${f.field}${f.field ? ': ' : ''}${f.message}`);
    continue;
  }
  const pack = loaded.pack as Pack;
  if (verb === 'lint') { process.stdout.write(`${file}: ${pack.clauses.length} clauses, sound\n`); continue; }
  try {
    const engine = createEngine(worldOf(pack), CONCEPTS, RULES);
    for (const f of exampleFaults(engine, RULES, pack.employer)) fault(file, 1, `in this pack's world, rule ${f.rule} ${f.message}: “${f.example}”`);
    const run = runExamples(file, source, pack);
    process.stdout.write(`${file}: ${RULES.length} rules hold in its world, ${run} examples run\n`);
  } catch (error) {
    fault(file, 1, (error as Error).message);
  }
}
process.exitCode = faults ? 1 : 0;

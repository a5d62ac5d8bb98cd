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
import { clauseFaults } from '../policies/examples.ts';
import { loadPack, locate } from '../policies/load.ts';
import type { Pack } from '../policies/pack.ts';
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

/** Runs the examples a pack's clauses carry; each fault with the line it stands on. Returns how many ran. */
function runExamples(file: string, source: string, pack: Pack): number {
  const { run, faults: found } = clauseFaults(pack, createChecker({ pack }));
  for (const { clause, kind, index, message } of found) {
    const path = ['clauses', clause, 'examples', kind, index];
    fault(file, source.slice(0, locate(source, path)).split('\n').length, `${path.join('.')}: ${message}`);
  }
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

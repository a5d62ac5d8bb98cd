/**
 * check [--policy ID] [--pack FILE] [FILE…]: drafts as JSON Lines in (files or standard input), verdicts as JSON Lines out, in the
 * same order, one process. A bad line gives {"id", "error"} in its place, the run goes on, and the exit status is 1 at the end.
 */
import fs from 'node:fs';
import readline from 'node:readline';
import type { Readable } from 'node:stream';
import type { Draft } from '../engine/draft.ts';
import { createChecker, type Checker } from '../policies/checker.ts';
import { loadPack } from '../policies/load.ts';
import type { Pack } from '../policies/pack.ts';
import { asDraft } from './draft-line.ts';

const USAGE = 'usage: npm run -s check -- [--policy ID] [--pack FILE] [FILE…]';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readArguments(args: readonly string[]): { policy: string | undefined; packFile: string | undefined; files: string[] } {
  let policy: string | undefined;
  let packFile: string | undefined;
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--policy') policy = args[++i] ?? fail(USAGE);
    else if (arg === '--pack') packFile = args[++i] ?? fail(USAGE);
    else if (arg.startsWith('--')) fail(`unknown option ${arg}\n${USAGE}`);
    else files.push(arg);
  }
  return { policy, packFile, files };
}

function readPack(file: string): Pack {
  let source: string;
  try { source = fs.readFileSync(file, 'utf8'); } catch (error) { fail(`${file}: ${(error as Error).message}`); }
  const loaded = loadPack(source);
  if (!loaded.ok) fail(loaded.faults.map((f) => `${file}:${f.line}: ${f.field}${f.field ? ': ' : ''}${f.message}`).join('\n'));
  return loaded.pack as Pack;
}

const { policy, packFile, files } = readArguments(process.argv.slice(2));
const pack = packFile === undefined ? undefined : readPack(packFile);
const checkers = new Map<string, Checker>();

function checkerFor(id: string): Checker {
  let checker = checkers.get(id);
  if (!checker) checkers.set(id, checker = createChecker(pack ? { pack } : { policy: id }));
  return checker;
}

let bad = false;
let buffer = '';
function write(value: unknown): void {
  buffer += `${JSON.stringify(value)}\n`;
  if (buffer.length > 1 << 16) flush();
}
function flush(): void {
  fs.writeSync(1, buffer);
  buffer = '';
}

function answer(line: string): void {
  let id: unknown = null;
  try {
    const data = JSON.parse(line) as Record<string, unknown>;
    id = data?.['id'] ?? null;
    const draft: Draft = asDraft(data);
    const wanted = policy ?? (typeof data['policy'] === 'string' ? data['policy'] : undefined);
    if (!wanted && !pack) throw new Error('policy: missing; give it on the line or with --policy');
    write({ id, ...checkerFor(wanted ?? '')(draft) });
  } catch (error) {
    bad = true;
    write({ id, error: (error as Error).message });
  }
}

async function readAll(stream: Readable): Promise<void> {
  for await (const line of readline.createInterface({ input: stream, crlfDelay: Infinity })) if (line.trim()) answer(line);
}

if (policy !== undefined && !pack) {
  try { checkerFor(policy); } catch (error) { fail((error as Error).message); }
}
if (files.length === 0) await readAll(process.stdin);
for (const file of files) {
  if (!fs.existsSync(file)) { flush(); fail(`${file}: no such file`); }
  await readAll(fs.createReadStream(file, 'utf8'));
}
flush();
process.exitCode = bad ? 1 : 0;

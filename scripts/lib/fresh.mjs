import fs from 'node:fs';
import path from 'node:path';
import { buildModule, root } from './build.mjs';

/** Newest change below a path, in milliseconds. */
function newest(at) {
  const stat = fs.statSync(at);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(at).map((name) => newest(path.join(at, name))));
}

/** Builds a command-line entry into .cache/cli unless what is there is newer than every source; returns the module's path. */
export async function freshModule(entry, name, sources = ['src/engine', 'src/policies', 'src/cli', 'scripts/lib', 'package.json']) {
  const out = path.join(root, '.cache/cli', name);
  const stamp = Math.max(...sources.map((s) => newest(path.join(root, s))));
  if (!fs.existsSync(out) || fs.statSync(out).mtimeMs <= stamp) {
    // Built aside and moved in: two checks started together must not read half a file.
    const aside = `${process.pid}-${name}`;
    await buildModule(entry, '.cache/cli', aside);
    fs.renameSync(path.join(root, '.cache/cli', aside), out);
  }
  return out;
}

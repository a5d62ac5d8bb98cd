// @ts-check
/**
 * npm run package: builds, then writes the two store zips and the source zip under dist/. The source zip holds every tracked file as
 * it stands in the working tree: what a store reviewer needs to build the same (npm ci && npm run build-for-amo for Firefox).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { buildExtension, root } from './lib/build.mjs';
import { filesBelow, zipOf } from './lib/zip.mjs';

const dist = path.join(root, 'dist');
const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** @param {string} kind @param {Uint8Array} bytes */
function write(kind, bytes) {
  const file = `${name}-${version}-${kind}.zip`;
  fs.writeFileSync(path.join(dist, file), bytes);
  console.log(`dist/${file}  ${(bytes.length / 1024).toFixed(0)} KiB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

/** @param {string[]} args @returns {string | undefined} what git printed; undefined where it failed */
function git(...args) {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return run.status === 0 ? run.stdout : undefined;
}

fs.mkdirSync(dist, { recursive: true });
// A zip left from an earlier version or a failed run must not be uploaded by mistake.
for (const old of fs.readdirSync(dist)) if (old.endsWith('.zip')) fs.rmSync(path.join(dist, old));

for (const browser of ['chrome', 'firefox']) {
  await buildExtension(browser);
  const folder = path.join(dist, browser);
  write(browser, zipOf(folder, filesBelow(folder)));
}

const tracked = git('ls-files', '-z')?.split('\0').filter((file) => file !== '' && fs.existsSync(path.join(root, file)));
if (tracked === undefined) {
  console.error('No source zip: this is not a git working tree, so nothing says which files are the source.');
  process.exitCode = 1;
} else {
  write('source', zipOf(root, tracked, `${name}-${version}/`));
  if (git('status', '--porcelain')) console.error('Note: the working tree differs from the last commit; so do these zips.');
}

/**
 * npm run fixture -- saved-page.html --name x-foo [--url https://x.com/home]: a saved page, without anybody in it, as a test of the
 * adapters: test/sites/saved/<name>/page.html and about.json with what the adapters find there now. Look it over before it is kept.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { root } from './lib/build.mjs';
import { freshModule } from './lib/fresh.mjs';
import { sanitise } from './lib/sanitise.mjs';

const { values: { name, url }, positionals: [file] } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' }, url: { type: 'string' } } });
if (file === undefined || name === undefined || !/^[a-z0-9-]{1,60}$/.test(name)) {
  console.error('npm run fixture -- saved-page.html --name x-foo [--url https://x.com/home]   (name: small letters, digits, hyphens)');
  process.exit(2);
}

const html = fs.readFileSync(file, 'utf8');
/** Browsers write the address into a comment, sites into a link. */
const said = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1] ?? new JSDOM(html).window.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
const given = url ?? said;
if (!given) {
  console.error('The page does not say where it is from: add --url https://…');
  process.exit(2);
}
const address = new URL(given);
// The path may name people: of it only what is needed to tell one page from another is kept.
const kept = `${address.origin}${address.pathname.split('/').map((part) => (/^[a-z]+$/.test(part) ? part : part.replace(/\p{L}/gu, 'x').replace(/\d/g, '0'))).join('/')}`;

const page = sanitise(new JSDOM(html).window.document);
const { window } = new JSDOM('<!doctype html><body></body>', { url: kept });
for (const key of ['document', 'location', 'history', 'Node', 'HTMLElement', 'Element']) Object.defineProperty(globalThis, key, { value: window[key], configurable: true });
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
const { look, show } = await import(await freshModule('test/sites/look.ts', 'look.mjs', ['src/platforms', 'test/sites/look.ts', 'scripts/lib', 'package.json']));
show(page, kept);
const expected = look(address.hostname);

const folder = path.join(root, 'test/sites/saved', name);
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'page.html'), page);
fs.writeFileSync(path.join(folder, 'about.json'), `${JSON.stringify({ url: kept, date: new Date().toISOString().slice(0, 10), source: 'a saved page, sanitised', expected }, null, 2)}\n`);
console.log(`${path.relative(process.cwd(), folder)}: ${expected.length} text boxes`);
for (const { editor, test, variant, control } of expected) console.log(`  ${editor}${test ? ` ${test}` : ''}: ${variant ?? 'not known'}${control ? `, sent by ${control}` : ''}`);

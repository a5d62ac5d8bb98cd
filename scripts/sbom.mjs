// @ts-check
/** npm run sbom: what the project is made with, as CycloneDX 1.6 JSON, from the lockfile and the installed packages' own words. Nothing is fetched. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib/build.mjs';

/** @param {string} file */
const json = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const own = json('package.json');
/** @type {Record<string, { version: string, resolved?: string, integrity?: string, dev?: boolean, optional?: boolean, license?: string }>} */
const packages = json('package-lock.json').packages;

/** The hex digest CycloneDX wants, from the lockfile's base64. @param {string | undefined} integrity */
function hashes(integrity) {
  const [, alg, digest] = /^(sha\d+)-(.+)$/.exec(integrity ?? '') ?? [];
  return alg && digest ? [{ alg: alg.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }] : [];
}

/** @param {string} at @param {string | undefined} named */
function licenseOf(at, named) {
  if (named) return named;
  try {
    const { license } = json(path.join(at, 'package.json'));
    return typeof license === 'string' ? license : (license?.type ?? 'unknown');
  } catch {
    return 'unknown';
  }
}

const components = Object.entries(packages).filter(([at]) => at !== '').map(([at, { version, resolved, integrity, dev, optional, license }]) => {
  const name = at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licensed = licenseOf(at, license);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library', 'bom-ref': `${purl}#${at}`, name, version, purl, scope: dev || optional ? 'excluded' : 'required',
    licenses: [/ (OR|AND) |^\(/.test(licensed) ? { expression: licensed } : { license: licensed === 'unknown' ? { name: 'unknown' } : { id: licensed } }],
    hashes: hashes(integrity), ...(resolved ? { externalReferences: [{ type: 'distribution', url: resolved }] } : {}),
  };
}).sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));

const bom = {
  bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
  metadata: { component: { type: 'application', 'bom-ref': `pkg:npm/${own.name}@${own.version}`, name: own.name, version: own.version, licenses: [{ license: { id: own.license } }] } },
  components,
};
fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
fs.writeFileSync(path.join(root, 'dist/sbom.json'), `${JSON.stringify(bom, null, 2)}\n`);
const shipped = components.filter(({ scope }) => scope === 'required');
console.log(`dist/sbom.json: ${components.length} packages, ${shipped.length} of them shipped`);
for (const { name, version, licenses } of shipped) console.log(`  ${name} ${version}  ${licenses[0]?.expression ?? licenses[0]?.license?.id ?? 'unknown'}`);
const unknown = components.filter(({ licenses }) => licenses[0]?.license?.name === 'unknown');
if (unknown.length > 0) console.log(`without a licence of their own saying: ${unknown.map(({ name }) => name).join(', ')}`);

// @ts-check
/** The engines others made, installed by the bench itself into .cache/bench: no dependency of the project. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/build.mjs';

const folder = path.join(root, '.cache/bench');
const PACKAGES = { obscenity: ['obscenity@0.4.6'], alex: ['alex@11.0.1'], compromise: ['compromise@14.17.0'], 'wink-nlp': ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'] };

/** A package without its version. @param {string} spec */
const nameOf = (spec) => spec.slice(0, spec.lastIndexOf('@'));

/** @param {string} spec */
function installed(spec) {
  const file = path.join(folder, 'node_modules', nameOf(spec), 'package.json');
  return fs.existsSync(file) && `${nameOf(spec)}@${JSON.parse(fs.readFileSync(file, 'utf8')).version}` === spec;
}

/**
 * Installs what is not there yet.
 * @returns {{ ready: string[], leftOut: Record<string, string> }} engines that can run, and why the others cannot
 */
export function installPeers() {
  fs.mkdirSync(folder, { recursive: true });
  // Kept between runs: npm removes what its package.json does not name.
  const own = path.join(folder, 'package.json');
  if (!fs.existsSync(own)) fs.writeFileSync(own, '{ "private": true, "type": "module" }\n');
  // Imports are resolved from the file that makes them.
  fs.writeFileSync(path.join(folder, 'load.mjs'), 'export const load = (name) => import(name);\n');
  /** @type {string[]} */
  const ready = [];
  /** @type {Record<string, string>} */
  const leftOut = {};
  for (const [engine, specs] of Object.entries(PACKAGES)) {
    if (!specs.every(installed)) {
      const run = spawnSync('npm', ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...specs], { cwd: folder, encoding: 'utf8', timeout: 180_000 });
      if (run.status !== 0 || !specs.every(installed)) {
        leftOut[engine] = `npm install ${specs.join(' ')} failed: ${(run.stderr ?? '').split('\n').find((line) => line.startsWith('npm error')) ?? run.error?.message ?? `status ${run.status}`}`;
        continue;
      }
    }
    ready.push(engine);
  }
  return { ready, leftOut };
}

/** @param {string} name @returns {Promise<any>} */
async function load(name) {
  const { load: from } = await import(pathToFileURL(path.join(folder, 'load.mjs')).href);
  return from(name);
}

/** How each is opened: what its readme shows for finding things in a text, as spans or messages. @type {Record<string, () => Promise<(text: string) => unknown>>} */
export const PEERS = {
  async obscenity() {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await load('obscenity');
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => matcher.getAllMatches(text);
  },
  async alex() {
    const { text: read } = await load('alex');
    return (text) => read(text).messages;
  },
  async compromise() {
    const { default: nlp } = await load('compromise');
    const patterns = ['#Person+', '#Organization+', '#PhoneNumber', '(we|our|i|my) #Adverb? #Verb', '#Pronoun (is|are) #Adjective'];
    return (text) => {
      const doc = nlp(text);
      return patterns.map((pattern) => doc.match(pattern).json({ offset: true }));
    };
  },
  async 'wink-nlp'() {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([load('wink-nlp'), load('wink-eng-lite-web-model')]);
    const nlp = winkNLP(model);
    nlp.learnCustomEntities([{ name: 'we', patterns: ['[we|our|i|my] [VERB]'] }, { name: 'person', patterns: ['[PROPN] [PROPN]'] }, { name: 'judges', patterns: ['[PRON] [AUX] [ADJ]'] }]);
    return (text) => nlp.readDoc(text).customEntities().out(nlp.its.detail);
  },
};

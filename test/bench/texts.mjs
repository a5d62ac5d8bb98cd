// @ts-check
/** The texts the bench times: what people wrote in test/corpus/open, whole where it has the length, joined where it must be longer. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/build.mjs';

/** @returns {string[]} every draft's text, in the order of file and line */
function open() {
  const folder = path.join(root, 'test/corpus/open');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl')).sort();
  return files.flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean).map((line) => String(JSON.parse(line).text)));
}

/** `count` of a list, evenly over its length. @template T @param {readonly T[]} list @param {number} count @returns {T[]} */
const spread = (list, count) => Array.from({ length: Math.min(count, list.length) }, (_, i) => /** @type {T} */ (list[Math.floor(i * list.length / Math.min(count, list.length))]));

/** Drafts joined by blank lines to `count` texts of exactly `length`, each beginning elsewhere. @param {readonly string[]} list @param {number} length @param {number} count */
function joined(list, length, count) {
  return Array.from({ length: count }, (_, i) => {
    let text = '';
    for (let at = Math.floor(i * list.length / count); text.length < length; at = (at + 1) % list.length) text += `${list[at]}\n\n`;
    return text.slice(0, length);
  });
}

/** @typedef {{ readonly name: string, readonly texts: readonly string[], readonly passes: number }} Sort */

/** @returns {Sort[]} each kind of text, and how often it is passed over */
export function texts() {
  const all = open();
  return [
    { name: '110', texts: spread(all.filter((text) => text.length >= 95 && text.length <= 125), 300), passes: 15 },
    { name: '3,000', texts: joined(all, 3000, 20), passes: 9 },
    { name: '30,000', texts: joined(all, 30_000, 3), passes: 7 },
    { name: '60,000', texts: joined(all, 60_000, 3), passes: 7 },
  ];
}

import fs from 'node:fs';
import path from 'node:path';
import { corpusFiles } from '../corpus.mjs';
import { root } from '../lib/build.mjs';

/** The labelled drafts of one side, `open` or `aside`, in the order of their files. */
export function readCorpus(side) {
  return corpusFiles(path.join(root, 'test/corpus', side)).flatMap((file) => {
    const policy = path.basename(path.dirname(file));
    const hand = path.basename(file, '.jsonl');
    return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => ({ ...JSON.parse(line), policy, hand }));
  });
}

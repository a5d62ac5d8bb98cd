#!/usr/bin/env node
/**
 * The labelled drafts under test/corpus: one file a voice, open/<policy>/<voice>.jsonl for rules and training,
 * aside/<policy>/<voice>.jsonl for the report alone.
 *
 *   node scripts/corpus.mjs stamp FILE…   fills id, hand and policy from the path (idempotent), then checks the file
 *   node scripts/corpus.mjs lint [FILE…]  checks; without files the whole corpus
 *
 * Exit status 1 when anything is wrong, each fault with its file and line.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const corpus = path.join(root, 'test/corpus');
const SURFACES = ['post', 'reply', 'comment', 'quote', 'repost', 'message', 'bio'];
const KINDS = ['image', 'video', 'audio', 'link', 'document'];
const SORTS = ['everyday', 'lawful', 'near-miss'];
const FIELDS = ['id', 'hand', 'tier', 'policy', 'mode', 'platform', 'surface', 'text', 'thread', 'attachments', 'account', 'at', 'expect', 'sort', 'group', 'why'];

/** Clause ids and concerns of a policy, from the packs once they exist, else from the tables beside the project. */
function clausesOf(policy) {
  for (const file of [path.join(root, `src/policies/${policy}/pack.json`), path.join(root, `../shared/policies/${policy}.json`)]) {
    if (fs.existsSync(file)) return new Map(JSON.parse(fs.readFileSync(file, 'utf8')).clauses.map((c) => [c.id, c]));
  }
  throw new Error(`no clause table for ${policy}`);
}

/** The whole vocabulary: a label names what the draft does, also where this policy does not mind it. */
function concernsOf() {
  const source = fs.readFileSync(path.join(root, 'src/engine/concern.ts'), 'utf8');
  return new Set(/CONCERNS = \[([^\]]*)\]/.exec(source)[1].match(/[a-z-]+(?=')/g));
}

/** Every corpus file below a folder. */
export function corpusFiles(dir = corpus) {
  if (!fs.existsSync(dir)) return [];
  return fs.readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((e) =>
    e.isDirectory() ? corpusFiles(path.join(dir, e.name)) : e.name.endsWith('.jsonl') ? [path.join(dir, e.name)] : []);
}

function place(file) {
  const [side, policy, name] = path.relative(corpus, path.resolve(file)).split(path.sep);
  return { side, policy, voice: name?.replace(/\.jsonl$/, '') };
}

function check(draft, clauses, concerns) {
  const faults = [];
  const say = (ok, message) => { if (!ok) faults.push(message); };
  say(typeof draft.text === 'string', 'text: missing');
  say(['plain', 'hard'].includes(draft.tier), 'tier: plain or hard');
  say(SURFACES.includes(draft.surface), `surface: one of ${SURFACES.join(', ')}`);
  say(typeof draft.platform === 'string', 'platform: missing');
  for (const key of Object.keys(draft)) say(FIELDS.includes(key), `${key}: unknown field`);
  for (const p of draft.thread ?? []) say(typeof p.author === 'string' && typeof p.text === 'string', 'thread: author and text');
  for (const a of draft.attachments ?? []) say(KINDS.includes(a.kind) && typeof a.name === 'string', `attachments: kind one of ${KINDS.join(', ')}, and a name`);
  const e = draft.expect ?? {};
  say(typeof e.interrupt === 'boolean', 'expect.interrupt: true or false');
  for (const c of e.clauses ?? [null]) say(clauses.has(c), `expect.clauses: ${c} is not in the table`);
  for (const c of e.concerns ?? [null]) say(concerns.has(c), `expect.concerns: ${c} is not in the vocabulary`);
  if (e.interrupt) say(e.clauses?.length && e.concerns?.length, 'expect: an interrupting draft names its clauses and concerns');
  if (e.interrupt && e.clauses?.length) say(e.clauses.some((c) => clauses.get(c)?.level !== undefined), 'expect.clauses: none of them can interrupt');
  if (draft.sort !== undefined) say(SORTS.includes(draft.sort) && !e.interrupt, `sort: one of ${SORTS.join(', ')}, innocent drafts only`);
  return faults;
}

function run(files, stamp) {
  let bad = 0; const seen = new Map(); const tally = {};
  for (const file of files) {
    const { side, policy, voice } = place(file);
    const fault = (n, m) => { bad++; console.error(`${path.relative(root, file)}:${n}: ${m}`); };
    let clauses; try { clauses = clausesOf(policy); } catch (e) { fault(0, e.message); continue; }
    const concerns = concernsOf(); const out = []; const ids = new Set();
    fs.readFileSync(file, 'utf8').split('\n').forEach((line, i) => {
      if (!line.trim()) return;
      let d; try { d = JSON.parse(line); } catch (e) { fault(i + 1, `not JSON: ${e.message}`); out.push(line); return; }
      if (stamp) d = { ...d, id: d.id ?? `${voice}-${String(out.length + 1).padStart(3, '0')}`, hand: voice, policy };
      for (const m of check(d, clauses, concerns)) fault(i + 1, m);
      if (ids.has(d.id)) fault(i + 1, `id ${d.id} twice`); ids.add(d.id);
      const key = JSON.stringify([d.text, d.thread, d.attachments, d.account, d.surface, d.platform, d.at, d.mode, d.policy]);
      if (seen.has(key)) fault(i + 1, `same draft as ${seen.get(key)}`); seen.set(key, d.id);
      const t = (tally[`${side}/${policy}`] ??= { voices: new Set(), drafts: 0, risky: 0, hard: 0, grouped: 0 });
      t.voices.add(voice); t.drafts++; t.risky += d.expect?.interrupt ? 1 : 0; t.hard += d.tier === 'hard' ? 1 : 0; t.grouped += d.group ? 1 : 0;
      const order = Object.fromEntries(FIELDS.filter((k) => d[k] !== undefined).map((k) => [k, d[k]]));
      out.push(JSON.stringify(order));
    });
    if (stamp) fs.writeFileSync(file, out.join('\n') + '\n');
  }
  for (const [k, t] of Object.entries(tally)) console.log(`${k.padEnd(24)} ${t.voices.size} voices, ${t.drafts} drafts: ${t.risky} risky, ${t.drafts - t.risky} innocent, ${t.hard} hard, ${t.grouped} in groups`);
  console.log(`${bad} faults`);
  return bad ? 1 : 0;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [verb, ...files] = process.argv.slice(2);
  if (!['stamp', 'lint'].includes(verb)) { console.error('usage: corpus.mjs stamp FILE… | lint [FILE…]'); process.exit(2); }
  process.exit(run(files.length ? files.map((f) => path.resolve(f)) : corpusFiles(), verb === 'stamp'));
}

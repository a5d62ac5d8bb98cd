/**
 * The one truth of what a pack is. Used where packs come in from outside (import, command line, tests); the packs that ship are
 * checked when the project is built, so the content script carries no schema.
 */
import * as z from 'zod';
import { CONCERNS, TARGETS } from '../engine/concern.ts';

z.config({ jitless: true }); // zod's compiled validators need `new Function`, which extension pages forbid.

const text = (max: number) => z.string().min(1).max(max);
const words = z.array(text(120)).max(500);
const level = z.enum(['note', 'warn', 'stop']);
const concern = z.enum(CONCERNS);

export const EXCUSES = [
  'referring', 'declining', 'disengaging', 'switching-channel', 'public-source', 'promoting-official-content', 'thanks-or-farewell',
  'permission-given', 'lawful-union-activity', 'reporting-wrongdoing',
] as const;

const when = z.strictObject({
  target: z.array(z.enum(TARGETS)).min(1),
  with: z.array(concern).min(1),
  platform: words.min(1),
  platformNot: words.min(1),
  mode: z.enum(['personal', 'official']),
  media: z.boolean(),
  attention: z.boolean(),
  topic: words.min(1),
  extreme: z.boolean(),
  device: z.literal('work'),
  respondsTo: text(60),
  where: z.enum(['draft', 'thread']),
  commitment: z.boolean(),
  infringement: z.boolean(),
  borderline: z.boolean(),
}).partial();

const raise = z.strictObject({ concern, level: level.optional(), when: when.optional() });

const post = z.strictObject({ author: z.string().max(200), text: z.string().max(5000) });
const attachment = z.strictObject({ kind: z.enum(['image', 'video', 'audio', 'link', 'document']), name: z.string().max(300) });
/** A draft a clause must, or must not, be raised for: bare text, or a draft with what surrounds it. */
const example = z.union([z.string().min(1).max(5000), z.strictObject({
  text: z.string().max(5000),
  mode: z.enum(['personal', 'official']).optional(),
  platform: z.string().max(40).optional(),
  surface: z.enum(['post', 'reply', 'comment', 'quote', 'repost', 'message', 'bio']).optional(),
  thread: z.array(post).max(12).optional(),
  attachments: z.array(attachment).max(12).optional(),
  account: z.strictObject({ handle: z.string().max(200), name: z.string().max(200).optional() }).optional(),
  at: z.string().max(40).optional(),
})]);

const clause = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/i, 'a clause id is letters, digits, dots and dashes'),
  heading: text(120),
  audience: z.enum(['personal', 'official', 'both', 'public', 'department']),
  check: text(60),
  level: level.optional(),
  duty: text(600),
  quote: text(2000).optional(),
  refer: text(60).optional(),
  advice: z.enum(['rephrase', 'disengage', 'switch-channel', 'add-disclaimer']).optional(),
  raises: z.array(raise).max(40),
  unless: z.array(z.enum(EXCUSES)).optional(),
  scope: text(300).optional(),
  exceptions: text(300).optional(),
  note: text(300).optional(),
  contactNote: text(300).optional(),
  examples: z.strictObject({ flags: z.array(example).max(20), passes: z.array(example).max(20) }).optional(),
});

const contact = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  role: text(120),
  email: z.email().optional(),
  for: text(300),
});

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day is HH:MM');
const hours = z.strictObject({ days: z.array(z.int().min(0).max(6)).min(1).max(7), from: clock, to: clock, zone: text(60).optional() });

const identity = z.strictObject({
  names: words.min(1),
  domains: words,
  bodies: words,
  places: words,
  sites: words.optional(),
  clients: words,
  people: words,
  officialAccounts: words,
  ambiguous: words,
  slang: words.optional(),
  governance: words.optional(),
  partners: words.optional(),
  related: words.optional(),
  handleTokens: words.optional(),
  notAliases: words.optional(),
  topics: z.record(z.string(), words).optional(),
});

export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'a pack id is lower-case letters, digits and dashes'),
  name: text(200),
  employer: text(200),
  country: z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, as in ISO 3166'),
  source: text(300),
  status: text(200),
  identity,
  hours: hours.optional(),
  contacts: z.array(contact).min(1).max(40),
  clauses: z.array(clause).min(1).max(400),
  disclosure: z.array(text(200)).max(10).optional(),
  questions: z.array(text(200)).max(10).optional(),
}).superRefine((pack, context) => {
  const contacts = new Set(pack.contacts.map((c) => c.id));
  const seen = new Set<string>();
  pack.clauses.forEach((c, i) => {
    const fault = (path: string, message: string): void => { context.addIssue({ code: 'custom', path: ['clauses', i, path], message }); };
    if (seen.has(c.id)) fault('id', `clause ${c.id} stands twice`);
    seen.add(c.id);
    if (c.refer !== undefined && !contacts.has(c.refer)) fault('refer', `“${c.refer}” is not one of the pack's contacts`);
    if (c.raises.some((r) => r.level === undefined) && c.level === undefined) fault('level', 'a clause that raises something needs a level');
  });
});

export type FullPack = z.infer<typeof packSchema>;

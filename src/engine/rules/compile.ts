import type { Concern } from '../concern.ts';
import type { Draft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { originalSpan } from '../text/normalise.ts';
import { compileGuard, type CompiledGuard } from './guards.ts';
import { firstMatch, type Index, parsePattern, type Pattern, type Span } from './pattern.ts';
import type { Rule } from './rule.ts';

/** A draft read for the rules: its own text, its thread as one text, and the names around it. */
export interface DraftIndex {
  readonly draft: Draft;
  readonly text: Index;
  readonly thread: Index | undefined;
  readonly account: Index | undefined;
  readonly authors: Index | undefined;
  readonly named: Index | undefined;
}

export interface CompiledRule {
  readonly rule: Rule;
  /** The span of the draft the rule holds on, `true` where it holds without one, else undefined. */
  test(index: DraftIndex): Span | true | undefined;
}

/** Compiles a rule against a lexicon. Throws with the rule's id and the faulty part. */
export function compileRule(rule: Rule, lexicon: Lexicon, known: (concept: string) => boolean): CompiledRule {
  const parse = (source: string): Pattern => parsePattern(source, lexicon, known);
  try {
    const { draft, thread, account, author, named, missing } = rule.match;
    const part = (source: string | undefined): Pattern | undefined => (source === undefined ? undefined : parse(source));
    const parts = { draft: part(draft), thread: part(thread), account: part(account), author: part(author), named: part(named), missing: part(missing) };
    const guards = (rule.unless ?? []).map((guard) => compileGuard(guard, parse));
    return { rule, test: (index) => test(rule, parts, guards, index) };
  } catch (error) {
    throw new Error(`rule ${rule.id}: ${(error as Error).message}`);
  }
}

type Parts = Record<'draft' | 'thread' | 'account' | 'author' | 'named' | 'missing', Pattern | undefined>;

/** Does a part of a rule that is not about the draft's own text hold? One that is not asked for does. */
const beside = (pattern: Pattern | undefined, index: Index | undefined): boolean => !pattern || (index !== undefined && firstMatch(pattern, index) !== undefined);

function test(rule: Rule, parts: Parts, guards: readonly CompiledGuard[], index: DraftIndex): Span | true | undefined {
  const { attachment, surface, mode } = rule.match;
  if (surface && !surface.includes(index.draft.surface ?? 'post')) return undefined;
  if (mode && mode !== (index.draft.mode ?? 'personal')) return undefined;
  if (attachment && !(index.draft.attachments ?? []).some((a) => attachment.includes(a.kind))) return undefined;
  if (!beside(parts.thread, index.thread) || !beside(parts.account, index.account)) return undefined;
  if (!beside(parts.author, index.authors) || !beside(parts.named, index.named)) return undefined;
  if (parts.missing && firstMatch(parts.missing, index.text)) return undefined;
  if (!parts.draft) {
    const nowhere = { from: 0, to: 0 };
    return guards.some((g) => index.text.tokens.length > 0 && g(nowhere, index.text, index.thread)) ? undefined : true;
  }
  return firstMatch(parts.draft, index.text, (span) => !guards.some((g) => g(span, index.text, index.thread)));
}

/** A rule's hit as a concern, its span in offsets of the draft as written. */
export function concernOf(rule: Rule, hit: Span | true, index: DraftIndex): Concern {
  const targets = rule.targets ?? [];
  const base = { name: rule.concern, strength: rule.strength, detector: rule.id, targets, certain: rule.certain === true };
  if (hit === true) {
    const where = rule.match.thread || rule.match.author ? 'thread' : rule.match.account ? 'account' : rule.match.attachment || rule.match.named ? 'attachment' : 'draft';
    return { ...base, where, why: rule.say };
  }
  const { view, tokens } = index.text.reading;
  const span = originalSpan(view, tokens[hit.from]!.start, tokens[hit.to - 1]!.end);
  const words = view.original.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...base, where: 'draft', ...span, why: rule.say.replace('{words}', `“${clip(words)}”`) };
}

const clip = (words: string): string => (words.length > 80 ? `${words.slice(0, 77)}…` : words);

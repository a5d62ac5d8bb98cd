import type { Concern } from '../concern.ts';
import type { Draft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { originalSpan } from '../text/normalise.ts';
import { compileGuard, type CompiledGuard } from './guards.ts';
import { firstMatch, type Index, parsePattern, type Pattern, type Span } from './pattern.ts';
import type { Rule } from './rule.ts';

/** A draft read for the rules: its own text, and its thread as one text. */
export interface DraftIndex {
  readonly draft: Draft;
  readonly text: Index;
  readonly thread: Index | undefined;
  readonly account: Index | undefined;
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
    const { draft, thread, account, missing } = rule.match;
    const parts = {
      draft: draft === undefined ? undefined : parse(draft),
      thread: thread === undefined ? undefined : parse(thread),
      account: account === undefined ? undefined : parse(account),
      missing: missing === undefined ? undefined : parse(missing),
    };
    const guards = (rule.unless ?? []).map((guard) => compileGuard(guard, parse));
    return { rule, test: (index) => test(rule, parts, guards, index) };
  } catch (error) {
    throw new Error(`rule ${rule.id}: ${(error as Error).message}`);
  }
}

type Parts = Record<'draft' | 'thread' | 'account' | 'missing', Pattern | undefined>;

function test(rule: Rule, parts: Parts, guards: readonly CompiledGuard[], index: DraftIndex): Span | true | undefined {
  const { attachment, surface, mode } = rule.match;
  if (surface && !surface.includes(index.draft.surface ?? 'post')) return undefined;
  if (mode && mode !== (index.draft.mode ?? 'personal')) return undefined;
  if (attachment && !(index.draft.attachments ?? []).some((a) => attachment.includes(a.kind))) return undefined;
  if (parts.thread && !(index.thread && firstMatch(parts.thread, index.thread))) return undefined;
  if (parts.account && !(index.account && firstMatch(parts.account, index.account))) return undefined;
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
    const where = rule.match.thread ? 'thread' : rule.match.account ? 'account' : 'attachment';
    return { ...base, where, why: rule.say.replace('{words}', '') };
  }
  const { view, tokens } = index.text.reading;
  const span = originalSpan(view, tokens[hit.from]!.start, tokens[hit.to - 1]!.end);
  const words = view.original.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...base, where: 'draft', ...span, why: rule.say.replace('{words}', `“${clip(words)}”`) };
}

const clip = (words: string): string => (words.length > 80 ? `${words.slice(0, 77)}…` : words);

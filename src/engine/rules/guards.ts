import { Kind, type Token } from '../text/tokens.ts';
import { firstMatch, type Index, type Pattern, type Span } from './pattern.ts';
import type { Guard } from './rule.ts';

/** A guard ready to use: true where it excuses the hit. */
export type CompiledGuard = (span: Span, draft: Index, thread: Index | undefined) => boolean;

const NEGATIONS = new Set(['not', "don't", 'dont', "didn't", 'didnt', "can't", 'cant', 'cannot', 'never', "won't", 'wont', "wouldn't", "isn't", 'isnt', "wasn't",
  "aren't", "couldn't", "shouldn't", "doesn't", 'no', 'nobody', 'without', 'nie', 'geen', 'angeke', 'kaore', 'ha ho']);
const HYPOTHETICAL = new Set(['if', 'imagine', 'suppose', 'would', 'could', 'might', 'pretend', 'unless', 'as']);

/** Compiles one guard; patterns in it are parsed by `parse`. Throws on an unknown guard. */
export function compileGuard(guard: Guard, parse: (pattern: string) => Pattern): CompiledGuard {
  const [kind, pattern] = guard.includes(': ') ? [guard.slice(0, guard.indexOf(': ')), guard.slice(guard.indexOf(': ') + 2)] : [guard, undefined];
  if (pattern !== undefined) {
    const parsed = parse(pattern);
    if (kind === 'thread') return (_span, _draft, thread) => thread !== undefined && firstMatch(parsed, thread) !== undefined;
    if (kind === 'draft') return (_span, draft) => firstMatch(parsed, draft) !== undefined;
    if (kind === 'sentence') {
      return (span, draft) => {
        const sentence = draft.tokens[span.from]!.sentence;
        return firstMatch(parsed, draft, (s) => draft.tokens[s.from]!.sentence === sentence) !== undefined;
      };
    }
  }
  switch (kind) {
    case 'negated': return (span, draft) => before(draft.tokens, span, 4, NEGATIONS);
    case 'hypothetical': return (span, draft) => before(draft.tokens, span, 8, HYPOTHETICAL);
    case 'quoted': return (span, draft) => quoted(draft.tokens, span);
    case 'question': return (span, draft) => question(draft.tokens, span);
    default: throw new Error(`unknown guard “${guard}”`);
  }
}

function before(tokens: readonly Token[], span: Span, reach: number, words: ReadonlySet<string>): boolean {
  const sentence = tokens[span.from]!.sentence;
  for (let i = span.to - 1; i >= 0 && i >= span.from - reach && tokens[i]!.sentence === sentence; i--) if (words.has(tokens[i]!.text)) return true;
  return false;
}

/** Between two quotation marks of one paragraph, or in a sentence that attributes it ("said the mayor"). */
function quoted(tokens: readonly Token[], span: Span): boolean {
  let open = false;
  for (let i = 0; i < span.from; i++) if (tokens[i]!.kind === Kind.Punctuation && tokens[i]!.text === '"') open = !open;
  if (!open) return false;
  for (let i = span.to; i < tokens.length; i++) if (tokens[i]!.text === '"') return true;
  return false;
}

function question(tokens: readonly Token[], span: Span): boolean {
  const sentence = tokens[span.from]!.sentence;
  for (let i = span.to; i < tokens.length && tokens[i]!.sentence === sentence; i++) if (tokens[i]!.text === '?') return true;
  return false;
}

import type { Clause, Contact, Pack } from '../../policies/pack.ts';
import type { Finding, Verdict } from '../../policies/verdict.ts';
import { countWords, quoteOf, type Quote } from '../../shared/quote.ts';
import { covers, loudestOf, phraseOf, type Silence } from '../../shared/silences.ts';
import { contactsFor } from '../contacts.ts';
import type { CardRequest } from '../decision.ts';

/** One finding as the card shows it. `clause` is absent where the pack does not carry the id the finding names. */
export interface Item {
  readonly finding: Finding;
  readonly clause: Clause | undefined;
  /** Absent where there are no words, and where the finding before it stands on the same ones. */
  readonly quote: Quote | undefined;
  /** Stands on the same words as the finding before it. */
  readonly same: boolean;
  /** Why, without the words that are quoted above it. */
  readonly why: string;
  /** The words, as a silence keeps them. */
  readonly phrase: string | undefined;
  /** What the person said of it, if it is no problem. */
  readonly silence: Silence | undefined;
}

export interface CardModel {
  readonly items: readonly Item[];
  /** Findings under further clauses that are not shown. */
  readonly more: number;
  readonly stop: boolean;
  /** Does a clause ask for a line that says whose views these are? */
  readonly disclaim: boolean;
  /** Is the exchange turning hostile over an employer's matter? Then leaving it and handing it on come first. */
  readonly hostile: boolean;
  /** Part of what the draft answers could not be read. */
  readonly cut: boolean;
  readonly contacts: readonly Contact[];
  readonly pack: Pack;
}

const SHOWN = 3;
/** Words before the clause: a held post is no time to read. The heading takes about ten of them. */
const ROOM = 50;

/** Does the policy see the exchange itself turn hostile, be it only as a note? */
export const isHostile = ({ findings }: Verdict): boolean => findings.some(({ concern }) => concern === 'hostile-thread');

const sameWords = (one: Finding, other: Finding): boolean => one.start !== undefined && one.start === other.start && one.end === other.end;

/** Every clause once, worst first, those on the same words together. */
function inGroups(findings: readonly Finding[]): Finding[] {
  const each = findings.filter(({ clause }, at, all) => all.findIndex((other) => other.clause === clause) === at);
  const shown = each.slice(0, SHOWN);
  const first = (finding: Finding): number => shown.findIndex((other) => other === finding || sameWords(other, finding));
  return [...shown.sort((one, other) => first(one) - first(other)), ...each.slice(SHOWN)];
}

/** What the card says about a verdict: the worst three clauses, each once, and whom the matter can be referred to. */
export function cardModel({ verdict, pack, text, thread = [], cut = false }: Omit<CardRequest, 'silence'>, silences: readonly Silence[] = []): CardModel {
  const findings = inGroups(verdict.findings);
  const items = findings.slice(0, SHOWN).map((finding, at): Item => {
    const same = at > 0 && sameWords(findings[at - 1]!, finding);
    const { start, end, message } = finding;
    const words = start !== undefined && end !== undefined;
    // Messages begin with the words they are about, in quotation marks; above them the draft's own are shown.
    const why = words ? message.replace(/^“[^”]*” /, 'This ') : message;
    return {
      finding, clause: pack.clauses.find(({ id }) => id === finding.clause), same, why,
      quote: same ? undefined : quoteOf(text, start, end, Math.min(24, Math.max(6, ROOM - countWords(why)))),
      phrase: phraseOf(finding, text), silence: silences.find((silence) => covers(silence, finding, text)),
    };
  });
  return {
    items,
    more: findings.length - items.length,
    stop: loudestOf(verdict.findings.filter((finding) => !silences.some((silence) => covers(silence, finding, text)))) === 'stop',
    disclaim: text.trim() !== '' && verdict.findings.some(({ clause }) => pack.clauses.find(({ id }) => id === clause)?.advice === 'add-disclaimer'),
    hostile: isHostile(verdict),
    cut,
    contacts: contactsFor(items, pack, [text, ...thread.map((post) => post.text)]),
    pack,
  };
}

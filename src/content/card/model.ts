import type { Clause, Contact, Pack } from '../../policies/pack.ts';
import type { Finding } from '../../policies/verdict.ts';
import type { CardRequest } from '../decision.ts';
import { countWords, quoteOf, type Quote } from '../../shared/quote.ts';

/** One finding as the card shows it. `clause` is absent where the pack does not carry the id the finding names. */
export interface Item {
  readonly finding: Finding;
  readonly clause: Clause | undefined;
  readonly quote: Quote | undefined;
  readonly contact: Contact | undefined;
}

export interface CardModel {
  readonly items: readonly Item[];
  /** Findings under further clauses that are not shown. */
  readonly more: number;
  readonly stop: boolean;
  readonly contacts: readonly Contact[];
  readonly pack: Pack;
}

const SHOWN = 3;
/** Words before the clause: a held post is no time to read. The heading takes about ten of them. */
const ROOM = 50;

const contactOf = (pack: Pack, finding: Finding, clause: Clause | undefined): Contact | undefined =>
  pack.contacts.find(({ id }) => id === (finding.refer ?? clause?.refer));

/** What the card says about a verdict: the worst three clauses, each once, and whom the matter can be referred to. */
export function cardModel({ verdict, pack, text }: CardRequest): CardModel {
  const findings = verdict.findings.filter(({ clause }, at, all) => all.findIndex((other) => other.clause === clause) === at);
  const items = findings.slice(0, SHOWN).map((finding) => {
    const clause = pack.clauses.find(({ id }) => id === finding.clause);
    const words = Math.max(6, ROOM - countWords(finding.message));
    return { finding, clause, quote: quoteOf(text, finding.start, finding.end, Math.min(24, words)), contact: contactOf(pack, finding, clause) };
  });
  const named = [...new Set(items.flatMap(({ contact }) => contact ?? []))];
  return {
    items,
    more: findings.length - items.length,
    stop: verdict.level === 'stop',
    contacts: (named.length > 0 ? named : pack.contacts.slice(0, 1)).slice(0, 2),
    pack,
  };
}

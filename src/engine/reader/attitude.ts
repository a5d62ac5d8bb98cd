import type { Reading } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** Whom or what a sentence can take a stand on, and the concepts that name them. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  people: ['people-kind', 'group', 'identity'],
  own: ['employer', 'employer-maybe', 'our-place', 'own-workplace', 'work'],
  superior: ['manager', 'superior'],
  colleague: ['colleague', 'fellow-worker', 'staff'],
  client: ['client', 'client-word', 'custody-person', 'welfare-person'],
  state: ['government', 'government-policy', 'politician', 'party'],
  you: ['you'],
  they: ['they'],
};

/** What stand it takes. */
const STANDS: Readonly<Record<string, readonly string[]>> = {
  harm: ['hate-verb', 'wish-gone', 'do-harm', 'threat-verb', 'exclude'],
  lowers: ['less-than-human', 'slur', 'client-contempt'],
  scorn: ['contempt', 'insult-word', 'profanity', 'discredit', 'negative-verb'],
  good: ['praise', 'greeting-share', 'warm'],
};

const kindsOf = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([kind, concepts]) => concepts.map((concept) => [concept, kind] as const)));
const TARGET_OF = kindsOf(TARGETS);
const STAND_OF = kindsOf(STANDS);

const NEGATIONS = new Set(('not no never none nobody neither nor without don\'t dont doesn\'t doesnt didn\'t isn\'t isnt aren\'t arent wasn\'t weren\'t won\'t wont can\'t cant cannot couldn\'t wouldn\'t shouldn\'t stop '
  + 'nie geen moenie nooit kore kaore kahore angeke hayi').split(' '));
/** Somebody else's words, told in order to answer them. */
const REPORTS = new Set(('said says say saying statements statement sentences writing writes typing posting believing thinks thinking means told tell called calling call calls quote quoted wrote comment comments commented claims claiming heard shouted shouting sign poster leaflet people who anyone someone '
  + 'racist racists racism sexist sexism bigot bigots bigotry homophobic homophobia transphobic transphobia islamophobia antisemitism ableist hateful stereotype stereotypes prejudice slur unacceptable').split(' '));
const SELF = new Set(['i\'m', 'im', 'i', 'my', 'me', 'we', 'we\'re', 'our', 'us', 'as', 'proud', 'fellow']);
/** How far before a stand a negation still turns it, in tokens. */
const REACH = 4;
/** How far a target and a stand may be apart to count as near, in tokens. */
const NEAR = 6;
/** Sentences that are read, and targets and stands of each. */
const MOST = 40;
const MOST_IN_ONE = 12;

interface Found { readonly kind: string; readonly from: number; readonly to: number }

/**
 * What stand a draft takes on whom, sentence by sentence: denied, quoted, told of others, asked, or outright. A few general words that
 * tell contempt from its rejection, which single words cannot. O(tokens + hits).
 */
export function attitudesOf({ tokens, hits }: Reading, names: readonly string[]): string[] {
  const out = new Set<string>();
  const quotes = quotedSpans(tokens);
  let before: readonly Found[] = [];
  let read = 0;
  let h = 0;
  for (let from = 0; from < tokens.length && read < MOST; read++) {
    const { sentence } = tokens[from]!;
    let to = from;
    while (to < tokens.length && tokens[to]!.sentence === sentence) to++;
    const targets: Found[] = [];
    const stands: Found[] = [];
    for (; h < hits.length && hits[h]!.from < to; h++) {
      const { id, from: start, to: end } = hits[h]!;
      const name = names[id] ?? '';
      const target = TARGET_OF.get(name);
      if (target && targets.length < MOST_IN_ONE) targets.push({ kind: target, from: start, to: end });
      const stand = STAND_OF.get(name);
      if (stand && stands.length < MOST_IN_ONE) stands.push({ kind: stand, from: start, to: end });
    }
    sentenceOf(tokens, from, to, targets, stands, quotes, before, out);
    if (targets.some(({ kind }) => kind !== 'they' && kind !== 'you')) before = targets;
    from = to;
  }
  return [...out];
}

function sentenceOf(tokens: readonly Token[], from: number, to: number, targets: readonly Found[], stands: readonly Found[], quotes: readonly boolean[], before: readonly Found[], out: Set<string>): void {
  let asked = false;
  let told = false;
  let self = false;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    asked ||= text === '?';
    told ||= REPORTS.has(text);
    self ||= SELF.has(text);
  }
  const tone = `${told ? ' told' : ''}${asked ? ' asked' : ''}`;
  if (stands.length === 0) {
    for (const { kind } of targets) {
      out.add(`${kind} plain`);
      out.add(`${kind} plain${tone}${self ? ' self' : ''}`);
    }
    return;
  }
  for (const stand of stands) {
    let denied = false;
    for (let i = Math.max(from, stand.from - REACH); i < stand.from; i++) denied ||= NEGATIONS.has(tokens[i]!.text);
    const how = `${denied ? ' denied' : ''}${quotes[stand.from] ? ' quoted' : ''}${tone}`;
    out.add(`any ${stand.kind}${how}`);
    for (const target of targets) {
      const near = target.from - stand.to < NEAR && stand.from - target.to < NEAR ? ' near' : '';
      out.add(`${target.kind} ${stand.kind}`);
      out.add(`${target.kind} ${stand.kind}${near}${how}`);
      if (self) out.add(`${target.kind} ${stand.kind} self`);
    }
    // "They are everywhere now. They make me sick."
    if (targets.every(({ kind }) => kind === 'they')) for (const { kind } of before) out.add(`${kind} before ${stand.kind}${how}`);
  }
}

/** Which tokens stand between quotation marks that close again. */
function quotedSpans(tokens: readonly Token[]): boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text !== '"') continue;
    if (open < 0) { open = i; continue; }
    for (let k = open + 1; k < i; k++) quoted[k] = true;
    open = -1;
  }
  return quoted;
}

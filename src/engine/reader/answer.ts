import type { Reading } from '../lexicon/lexicon.ts';
import { Kind, type Token } from '../text/tokens.ts';

/** Words a reply opens with, and what it then is. English, Afrikaans, Zulu and Xhosa, Sotho, Māori. */
const OPENINGS: ReadonlyMap<string, string> = new Map(Object.entries({
  yes: 'yes yeah yea yep yup yh yah aye ya ja yebo ewe ee eya ae correct true confirmed exactly indeed definitely affirmative spot bang bingo sure afraid sadly unfortunately',
  no: 'no nope nah nay nee cha hayi aowa kao never not none nobody neither',
  knows: 'it was its been still since because they he she hes shes theyre them him her both all most half only just about around',
  thanks: 'thanks thank cheers ta congrats congratulations happy welcome lovely beautiful',
  declines: 'sorry ask phone call ring email check dunno idk couldn\'t can\'t cannot cant i\'d rather',
}).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

const NUMBERS = new Set(('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty '
  + 'sixty seventy eighty ninety hundred thousand million dozen half couple few zero both '
  + 'een twee drie vier vyf ses sewe agt nege tien elf twaalf dertig veertig vyftig honderd tahi rua toru wha rima ono whitu waru iwa tekau').split(' '));
const TIMES = new Set(('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun tomorrow tonight today yesterday january february march april june july '
  + 'august september october november december weekend fortnight noon midnight morning evening am pm oclock christmas easter matariki month week year '
  + 'maandag dinsdag woensdag donderdag vrydag saterdag sondag more vandag gister kusasa namhlanje izolo').split(' '));

/** Tokens of a draft that are read as its answer. */
const READ = 120;

/** What a question asks for, by its words. */
const ASKS: readonly [string, RegExp][] = [
  ['count', /\b(?:how many|how much|what percentage|hoeveel|bangaki|how big|how full|how short)\b/],
  ['when', /\b(?:when|what time|how long|how soon|which day|what day|wanneer|nini|hoe lank)\b/],
  ['who', /\b(?:who|whose|which (?:one|officer|bloke|lad|girl|guy|unit|wing)|wie|ubani|mang|ko wai)\b/],
  ['where', /\b(?:where|which|waar|kuphi|kae|hea)\b/],
  ['why', /\b(?:why|how come|hoekom|kungani|what for|reason)\b/],
  ['whether', /\b(?:is it true|true that|anyone know|can you confirm|any truth|heard|hear|rumou?r|is (?:he|she|it|that|there|the)|are (?:they|you|there|the)|did|does|do|was|were|has|have|will|can|is dit|weet)\b/],
  ['what', /\b(?:what|wat|yini|eng|aha)\b/],
  ['view', /\b(?:thoughts|what do you think|reckon|opinion|your view|rate)\b/],
];

/**
 * What kind of answer a draft is: how it opens, how long it is, whether it holds a number, a time or a name, and whether that is what
 * the post before it asked for. Few and general, so that they combine with what the thread is about. O(tokens).
 */
export function answersOf(text: Reading, last: Reading | undefined): string[] {
  const tokens = text.tokens.slice(0, READ);
  const words = tokens.filter((t) => t.kind !== Kind.Punctuation && t.kind !== Kind.Emoji);
  const out = [`length ${words.length < 4 ? 4 : words.length < 9 ? 9 : words.length < 18 ? 18 : words.length < 40 ? 40 : 99}`];
  const opening = OPENINGS.get(words[0]?.text ?? '');
  if (opening) out.push(`opens ${opening}`);
  const has: string[] = [];
  if (words.some((t) => t.kind === Kind.Number || /^\d/.test(t.text) || NUMBERS.has(t.text))) has.push('count');
  if (words.some((t) => TIMES.has(t.text))) has.push('when');
  if (words.some((t, i) => i > 0 && t.kind === Kind.Word && t.capital && !t.shouted && t.sentence === words[i - 1]!.sentence && t.text.length > 1 && !t.text.startsWith("i'"))) has.push('who');
  for (const kind of has) out.push(`has ${kind}`);
  if (tokens.some((t) => t.text === '?')) out.push('asks back');
  if (!last) return out.map((o) => `alone ${o}`);
  const asked = asks(last);
  for (const kind of asked) {
    out.push(`asked ${kind}`);
    if (opening) out.push(`asked ${kind} opens ${opening}`);
    for (const given of has) out.push(`asked ${kind} given ${given}`);
  }
  if (!asked.length) out.push('not asked');
  return out;
}

const remembered = new WeakMap<Reading, readonly string[]>();

/** What a post asks for; remembered, since every window of a draft answers the same post. */
function asks(post: Reading): readonly string[] {
  let kinds = remembered.get(post);
  if (!kinds) remembered.set(post, kinds = asksOf(post.tokens, post.view.text));
  return kinds;
}

function asksOf(tokens: readonly Token[], text: string): string[] {
  const question = tokens.some((t) => t.text === '?');
  const short = text.slice(0, 600);
  const found = ASKS.filter(([, re]) => re.test(short)).map(([kind]) => kind);
  return question ? ['question', ...found] : found.map((kind) => `${kind} flat`);
}

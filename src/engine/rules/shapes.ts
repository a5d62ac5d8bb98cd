import type { Reading } from '../lexicon/lexicon.ts';
import { Kind } from '../text/tokens.ts';
import type { Span } from './pattern.ts';

/**
 * Things recognised by their form, not their words, each with a check that keeps out look-alikes.
 * Sources: national numbering plans (ICASA, NZ NAD, ACMA, Ofcom), South African ID (Home Affairs: YYMMDD SSSS C A Z, Luhn).
 */
const PHONE = /(?<![\d.,/-])(?:\+?(?:27|64|61|44)[ -]?(?:\(0\))?|\(?0)[1-9]\d{0,3}\)?(?:[ -]?\d{2,4}){2,4}(?![\d/])/g;
const ID_NUMBER = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ ]?\d{4}[ ]?[01]\d{2}(?!\d)/g;
const CASE_NUMBER = /(?<![\w/])(?:(?:prn|case|file|ref(?:erence)?|crn|offender|inmate|prisoner|reg(?:istration)?|claim)\.?[ ]?(?:no|nr|number|#)?[.:]?[ ]?#?)(?=[a-z0-9/-]*\d{3})[a-z]{0,4}[0-9][a-z0-9/-]{3,14}/g;
const STREET = /(?<![\w])\d{1,4}[a-d]? (?:[a-z']{2,20} ){1,3}(?:street|st|road|rd|avenue|ave|drive|dr|lane|crescent|cres|close|terrace|tce|place|straat|weg|laan|grove|parade|way)(?![\w])/g;
const CLOCK = /(?<![\w:])(?:[01]?\d|2[0-3])[:h.][0-5]\d(?![\d])|(?<![\w])(?:1[0-2]|[1-9]) ?(?:am|pm)(?!\w)/g;
const GOV_EMAIL = /^(?!(?:webmaster|media|press|comms|communications|info|enquir\w+|social\.?media|complaints|contact|hello|help\w*|support|feedback|foi|oia|jobs|recruitment|careers|hotline|customer\w*|admin|office)@)[^@]+@(?:[a-z0-9-]+\.){1,4}(?:za|nz|au|uk)$(?<=[.@](?:gov\.za|govt\.nz|gov\.au|gov\.uk|police\.uk))/;

export const SHAPES = {
  phone: (r: Reading) => found(r, PHONE, (s) => { const d = s.replace(/\D/g, '').length; return d >= 9 && d <= 13; }),
  'id-number': (r: Reading) => found(r, ID_NUMBER, (s) => luhn(s.replace(/\D/g, ''))),
  'case-number': (r: Reading) => found(r, CASE_NUMBER, () => true),
  street: (r: Reading) => found(r, STREET, () => true),
  clock: (r: Reading) => found(r, CLOCK, () => true),
  email: (r: Reading) => kind(r, Kind.Email),
  /** A person's address at a government body, not a desk everybody may write to. */
  'gov-email': (r: Reading) => kind(r, Kind.Email).filter((s) => GOV_EMAIL.test(r.tokens[s.from]!.text)),
  url: (r: Reading) => kind(r, Kind.Url),
  number: (r: Reading) => kind(r, Kind.Number),
  mention: (r: Reading) => kind(r, Kind.Mention),
  /** A capitalised word that does not begin its sentence, or two in a row: likely somebody's name. */
  name: (r: Reading) => names(r),
} as const satisfies Record<string, (reading: Reading) => Span[]>;
export type ShapeName = keyof typeof SHAPES;

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let d = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) d = d > 4 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return sum % 10 === 0;
}

function found(reading: Reading, re: RegExp, valid: (text: string) => boolean): Span[] {
  const text = reading.view.text;
  if (!/\d/.test(text)) return [];
  const spans: Span[] = [];
  re.lastIndex = 0;
  for (const m of text.matchAll(re)) {
    if (!valid(m[0])) continue;
    const from = reading.tokens.findIndex((t) => t.end > m.index);
    let to = from;
    while (to < reading.tokens.length && reading.tokens[to]!.start < m.index + m[0].length) to++;
    if (from >= 0 && to > from) spans.push({ from, to });
  }
  return spans;
}

function kind(reading: Reading, wanted: Kind): Span[] {
  return reading.tokens.flatMap((t, i) => (t.kind === wanted ? [{ from: i, to: i + 1 }] : []));
}

function names(reading: Reading): Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== Kind.Word || !t.capital || t.shouted) continue;
    const starts = i === 0 || tokens[i - 1]!.sentence !== t.sentence;
    let to = i + 1;
    while (to < tokens.length && tokens[to]!.kind === Kind.Word && tokens[to]!.capital && !tokens[to]!.shouted && tokens[to]!.sentence === t.sentence && to - i < 4) to++;
    if (!starts || to - i > 1) spans.push({ from: i, to });
    if (starts && to - i > 2) spans.push({ from: i + 1, to }); // “Prisoner Hemi Ruatara told me”
    i = to - 1;
  }
  return spans;
}

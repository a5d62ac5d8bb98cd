import type { Draft } from '../../src/engine/draft.ts';

/** A small generator of our own: a failing run can be had again from its seed. */
export function generator(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 4294967296;
  };
}

const ALPHABETS = [
  'abcdefghij klmnop qrstuv wxyz ', 'f u c k s h i t . - _ * # @ ', '0123456789 +()-/ ', '"\'“”‘’!?…., ', '\u200b\u200d\u00ad\u202e\u2060\ufeff', 'аеорсухі', 'ａｂｃ𝐟𝐮𝐜𝐤ⓕ', '\u0301\u0336\u20e3',
  '😀👩‍👩‍👧🇿🇦', '\ud800\udc00\udfff', '\n\r\t\u0000\u0007', '世界مرحبا',
];
const PIECES = ['we at the department ', 'can confirm ', '021 555 0123 ', 'http://', '@dcs_joseph ', '#FreeThem', 'j.botha@dcs.gov.za ', 'inmate ', 'my boss is ', 'idiot ', 'if ', 'not ', 'yes, 4 of us'];

export function randomText(random: () => number, longest: number): string {
  let text = '';
  const length = Math.floor(random() * longest);
  const alphabet = [...ALPHABETS[Math.floor(random() * ALPHABETS.length)]!.split('')];
  while (text.length < length) {
    text += random() < 0.2 ? PIECES[Math.floor(random() * PIECES.length)]! : random() < 0.05 ? String.fromCharCode(Math.floor(random() * 65536)) : alphabet[Math.floor(random() * alphabet.length)]!;
  }
  return text;
}

export function randomDraft(random: () => number, longest = 400): Draft {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return {
    text: randomText(random, longest),
    platform: pick(['x', 'facebook', 'linkedin', '', 'myspace']),
    surface: pick(['post', 'reply', 'comment', 'quote', 'repost', 'message', 'bio'] as const),
    mode: pick(['personal', 'official'] as const),
    ...(random() < 0.5 ? { thread: Array.from({ length: Math.floor(random() * 4) }, () => ({ author: randomText(random, 20), text: randomText(random, longest) })) } : {}),
    ...(random() < 0.3 ? { attachments: [{ kind: pick(['image', 'video', 'audio', 'link', 'document'] as const), name: randomText(random, 30) }] } : {}),
    ...(random() < 0.3 ? { account: { handle: randomText(random, 20) } } : {}),
    ...(random() < 0.2 ? { at: randomText(random, 20) } : {}),
  };
}

import { generator } from './logistic.mjs';

/** How many of the drafts are read a second time with harmless talk around them. */
const SHARE = 0.3;

/**
 * Some drafts again, each with an everyday draft of the same policy before or after it: what makes a sentence risky must still count in
 * a longer post. Returns one entry a draft, undefined for those left as they are. Seeded.
 */
export function pad(drafts) {
  const random = generator(29);
  const talk = new Map();
  for (const d of drafts) if (!d.expect.interrupt && d.sort === 'everyday' && !d.thread && d.text.length < 200) talk.set(d.policy, [...(talk.get(d.policy) ?? []), d.text]);
  const join = (a, b) => `${a}${/[.!?]$/.test(a) ? '' : '.'} ${b}`;
  return drafts.map((d) => {
    const texts = talk.get(d.policy);
    if (!texts || random() >= SHARE) return undefined;
    const other = texts[Math.floor(random() * texts.length)];
    return { ...d, text: random() < 0.5 ? join(other, d.text) : join(d.text, other) };
  });
}

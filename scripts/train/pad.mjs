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

/** What anybody may say under any news. */
const KIND_WORDS = [
  'Praying for everyone 🙏', 'Praying for them all.', 'Thinking of the families tonight.', 'So sorry to hear this.', 'My heart goes out to them.', 'Condolences to the family.', 'Rest in peace.', 'Strength to all of them ❤️',
  'Hope everyone is ok', 'Hope they are safe', 'Get well soon', 'This is so sad', 'Sad news.', 'Sterkte aan almal', 'Baie jammer om dit te hoor', 'Siyakhalisana nomndeni', 'Lala ngoxolo', 'Robala ka kgotso', 'Aroha nui to the whanau',
  'Arohanui', 'Kia kaha everyone', 'Thoughts are with them x', 'Poor souls, thinking of them', 'Sending love', 'Oh no, how awful for the families', 'Following', '🙏🙏', '❤️', '😢', 'Thanks for sharing this',
];

/**
 * Everyday drafts and kind words under the threads of risky ones, still innocent: what is asked may strengthen a concern, it never makes one by itself.
 * Each comes with the number of the draft whose words they are, so that folds by voice stay apart. Seeded.
 */
export function placeUnderThreads(drafts) {
  const random = generator(31);
  const threads = new Map();
  for (const d of drafts) if (d.expect.interrupt && d.thread) threads.set(d.policy, [...(threads.get(d.policy) ?? []), d]);
  const kind = drafts.flatMap((d, i) => {
    if (!d.expect.interrupt || !d.thread || random() >= 0.15) return [];
    return [{ i, draft: { ...d, attachments: undefined, text: KIND_WORDS[Math.floor(random() * KIND_WORDS.length)] } }];
  });
  const everyday = drafts.flatMap((d, i) => {
    if (d.sort !== 'everyday' || d.thread || d.attachments || d.text.split(/\s+/).length < 3) return [];
    const hot = threads.get(d.policy);
    const other = hot?.[Math.floor(random() * hot.length)];
    return other ? [{ i, draft: { ...d, thread: other.thread, surface: other.surface, platform: other.platform } }] : [];
  });
  return [...everyday, ...kind];
}

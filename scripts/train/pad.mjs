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

/** Passing a post on says something by itself, whatever is written above it. */
const passesOn = (draft) => draft.surface === 'repost' || draft.surface === 'quote';

/**
 * Kind words under the threads of risky drafts, innocent there as anywhere. Each comes with the number of the draft whose thread it is,
 * so that folds by voice stay apart. Seeded. Everyday talk is not placed so: it taught the reader to stop listening to what is asked;
 * sureness.mjs sees to it that a thread alone holds nothing.
 */
export function kindWordsUnderThreads(drafts) {
  const random = generator(31);
  return drafts.flatMap((d, i) => {
    if (!d.expect.interrupt || !d.thread || passesOn(d) || random() >= 0.1) return [];
    return [{ i, draft: { ...d, attachments: undefined, text: KIND_WORDS[Math.floor(random() * KIND_WORDS.length)] } }];
  });
}

import { generator } from './logistic.mjs';

/** How many of the threads, and how much each counts beside a draft somebody wrote: more of either costs listening. */
const EVERYDAY_SHARE = 0.5;
const EVERYDAY_WEIGHT = 0.07;

const passesOn = (draft) => draft.surface === 'repost' || draft.surface === 'quote';

/** Short things said anywhere: without them, being short would by itself speak against an answer. */
const SMALL_TALK = [
  'Happy birthday!', 'Happy anniversary you two', 'Morning all', 'Goeie more almal', 'Molweni', 'Kia ora koutou', 'Love this song', 'Wrong chat, sorry', 'Nice photo', 'Who won the game?', 'Go the Warriors!', 'Up the Owls',
  'Kettle on', 'Roast is in', 'My feet hurt', 'Bin day tomorrow', 'So tired', 'Bus is late again', 'Cold out today', 'Sun is out', '☀️', '🎂🎂', '❤️❤️', '🙏', '⚽', 'Cute dog', 'See you Sunday', 'Choir at seven', 'Miss you gran', 'Safe travels',
  'Anyone selling a fridge?', 'Which channel is it on?', 'New shoes day', 'Off for a walk', 'Need coffee', 'The cat did it', 'Happy Friday', 'Lekker naweek', 'Beautiful sunset', 'Good luck with the exams',
];

/**
 * Everyday drafts, and small talk, where their voice answered a risky thread: a conversation never makes a draft risky by itself. They teach only how
 * much of a sum is the conversation's doing, not what the words are worth: taught that, the reader stops listening to what is asked.
 * Returns `{ i, draft }`, `i` the draft whose thread it is. Seeded.
 */
export function everydayUnderThreads(drafts) {
  const random = generator(37);
  const talk = new Map();
  for (const d of drafts) if (!d.expect.interrupt && d.sort === 'everyday' && !d.thread && d.text.length < 200) talk.set(d.hand, [...(talk.get(d.hand) ?? []), d.text]);
  return drafts.flatMap((d, i) => {
    const texts = talk.get(d.hand);
    if (!texts || !d.expect.interrupt || !d.thread || passesOn(d) || random() >= EVERYDAY_SHARE) return [];
    return [texts, SMALL_TALK].map((from) => ({ i, draft: { ...d, attachments: undefined, text: from[Math.floor(random() * from.length)] } }));
  });
}
/** Solves `matrix · x = right`, Gauss with pivots; both are spent. */
function solve(matrix, right) {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(matrix[r][i]) > Math.abs(matrix[pivot][i])) pivot = r;
    [matrix[i], matrix[pivot]] = [matrix[pivot], matrix[i]];
    [right[i], right[pivot]] = [right[pivot], right[i]];
    for (let r = i + 1; r < n; r++) {
      const times = matrix[r][i] / matrix[i][i];
      for (let c = i; c < n; c++) matrix[r][c] -= times * matrix[i][c];
      right[r] -= times * right[i];
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let c = i + 1; c < n; c++) right[i] -= matrix[i][c] * right[c];
    right[i] /= matrix[i][i];
  }
  return right;
}

/** Logistic regression over a few inputs by Newton's method, held back a little. Rounded as the weights ship. */
function weightsOver(rows) {
  const size = rows[0].inputs.length;
  const weights = new Array(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const slope = weights.map((w) => 0.3 * w);
    const bend = weights.map((_, i) => weights.map((__, j) => (i === j ? 0.3 : 0)));
    for (const { inputs, label, weight } of rows) {
      const p = 1 / (1 + Math.exp(-inputs.reduce((sum, x, i) => sum + x * weights[i], 0)));
      for (let i = 0; i < size; i++) {
        slope[i] += weight * (p - label) * inputs[i];
        for (let j = 0; j < size; j++) bend[i][j] += weight * p * (1 - p) * inputs[i] * inputs[j];
      }
    }
    solve(bend, slope).forEach((step, i) => { weights[i] -= step; });
  }
  return weights.map((w) => Number(w.toFixed(4)));
}

/**
 * How sums become probabilities, from sums no voice of which was fitted on.
 * @param written `{ sums, length, label }` of the drafts as written
 * @param placed the same of everyday drafts under risky threads
 * @param inputsOf surenessInputs of the engine
 * @returns the `sureness` of the weights file without its floor
 */
export function fitSureness(written, placed, inputsOf) {
  const rows = [...written.map((entry) => ({ ...entry, weight: 1 })), ...placed.map((entry) => ({ ...entry, weight: EVERYDAY_WEIGHT }))]
    .map(({ sums, length, ...rest }) => ({ ...rest, answer: sums.alone !== undefined, inputs: inputsOf(sums, length) }));
  return { post: weightsOver(rows.filter(({ answer }) => !answer)), answer: weightsOver(rows.filter(({ answer }) => answer)) };
}

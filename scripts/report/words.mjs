/** A pack's mapping in words: what raises a clause, and under which conditions. */

const list = (items, last = 'or') => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`);
const plain = (name) => name.replaceAll('-', ' ');

const CONDITIONS = {
  target: (names) => `about ${list(names.map((n) => ({ aps: 'the APS', employer: 'the employer', government: 'government', administration: 'its administration', public: 'the public service at large' })[n] ?? `a ${plain(n)}`))}`,
  with: (names) => `together with ${list(names.map(plain))}`,
  platform: (names) => `on ${list(names)}`,
  platformNot: (names) => `not on ${list(names.map((n) => (n === 'linkedin' ? 'LinkedIn' : n)))}`,
  mode: (mode) => (mode === 'official' ? 'on an account run for the employer' : 'on a personal account'),
  media: () => 'with a picture, video, recording or link',
  attention: () => 'where the public is asking or watching',
  topic: (names) => `touching on ${list(names.map(plain))}`,
  extreme: () => 'in extreme words',
  device: () => 'from a work device',
  respondsTo: (what) => `in answer to a ${plain(what)}`,
  where: (where) => `standing in the ${where}`,
  commitment: () => 'where it commits the employer',
  infringement: () => 'where it is plain',
  borderline: () => 'where it is uncertain',
};

const EXCUSES = {
  referring: 'referring the matter on', declining: 'declining to answer', disengaging: 'leaving the exchange', 'switching-channel': 'moving to another channel',
  'public-source': 'what is public already', 'promoting-official-content': 'passing on the employer\'s own posts', 'thanks-or-farewell': 'thanks and farewells',
  'permission-given': 'permission given', 'lawful-union-activity': 'lawful union activity', 'reporting-wrongdoing': 'reporting wrongdoing through its channels',
};

/** What raises a clause: concerns, conditions, levels that differ, excuses. */
export function raisedBy(clause) {
  const raises = clause.raises.map(({ concern, level, when = {} }) => {
    const conditions = Object.entries(when).map(([name, value]) => CONDITIONS[name](value));
    return [plain(concern), conditions.length ? ` ${conditions.join(', ')}` : '', level && level !== clause.level ? ` (${level})` : ''].join('');
  });
  const excuses = (clause.unless ?? []).map((name) => EXCUSES[name]);
  return raises.join('; ') + (excuses.length ? `. Not: ${list(excuses)}` : '');
}

const clip = (text) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

/** An example in one line: the draft, and what of its surroundings counts. */
export function exampleWords(example) {
  const draft = typeof example === 'string' ? { text: example } : example;
  const around = [
    ...(draft.thread ?? []).map((post) => `under ${post.author}: “${clip(post.text)}”`),
    ...(draft.attachments ?? []).map((a) => `with ${a.kind} “${a.name}”`),
    ...(draft.surface === 'repost' || draft.surface === 'bio' || draft.surface === 'message' ? [`as a ${draft.surface}`] : []),
    ...(draft.platform === 'linkedin' ? ['on LinkedIn'] : []),
    ...(draft.account ? [`from @${draft.account.handle}`] : []),
    ...(draft.mode === 'official' ? ['on an official account'] : []),
    ...(draft.at ? [`at ${draft.at}`] : []),
  ];
  return `${draft.text ? `“${clip(draft.text)}”` : 'no words of its own'}${around.length ? ` (${around.join('; ')})` : ''}`.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

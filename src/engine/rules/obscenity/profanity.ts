import { rule } from '../rule.ts';

export default [
  rule({
    id: 'profanity-at-someone',
    concern: 'obscenity',
    strength: 0.6,
    match: { draft: '@profanity .. (you|u|off|jou|them|him|her|@manager|@colleague|@client-word|@employer|@government|@politician) / (you|jou|you\'re|youre|the|these|those|my) ... @profanity' },
    unless: ['quoted'],
    say: '{words} is obscene and aimed at somebody.',
    flags: ['F*ck you and your report', 'my boss is a w4nker'],
    passes: ['Scunthorpe away on Saturday', 'Coffee first'],
  }),
  rule({
    id: 'profanity',
    concern: 'obscenity',
    strength: 0.4,
    match: { draft: '@profanity' },
    unless: ['quoted'],
    say: '{words} is coarse language.',
    flags: ['oh sh1t, not again', 'what the f u c k is this'],
    passes: ['The cockpit smelled of shiitake', 'Dickson Street is closed'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'view-on-our-field',
    concern: 'no-disclaimer',
    strength: 0.5,
    match: {
      draft: '(@opinion|@opinion-verb|@contempt|@praise) ... (@employer|@topic|@governance|@client|@place) / (@employer|@topic|@governance|@client|@place) ... (@opinion|@opinion-verb|@contempt|@praise) / @opinion & @topic',
      missing: '@disclaimer', mode: 'personal',
    },
    unless: ['quoted', 'draft: @show', 'draft: @far-away'],
    say: '{words} reads as a view on your employer\'s field: say that it is your own.',
    flags: ['I think {employer} should open its doors to school visits'],
    passes: ['Speaking personally, I think {employer} should open its doors to school visits', 'I think the bakery should open on Mondays', { text: 'I think {employer} is right', mode: 'official' }],
  }),
];

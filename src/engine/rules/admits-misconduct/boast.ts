import { rule } from '../rule.ts';

export default [
  rule({
    id: 'owns-up',
    concern: 'admits-misconduct',
    strength: 0.6,
    match: { draft: '@admit-cue & (@work|@custody|@officer-self|@manager|@client-word|@colleague|@employer|@welfare-person|@internal)' },
    unless: ['quoted', 'hypothetical', 'sentence: @show'],
    say: '{words} may read as owning up to something at work.',
    flags: ['Pulled a sickie for the cricket and my manager bought it', 'i slept through half the night shift lol'],
    passes: ['If I pulled a sickie every time it rained I would have no manager left', 'I slept through the whole film'],
  }),
];

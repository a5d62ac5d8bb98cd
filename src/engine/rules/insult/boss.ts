import { rule } from '../rule.ts';

export default [
  rule({
    id: 'mocks-the-boss',
    concern: 'insult',
    strength: 0.55,
    targets: ['manager'],
    match: { draft: '(my|our|new|own|the) .. (@superior|@manager) ... (@mock-likeness|@insult-word|@contempt) / (@mock-likeness|@insult-word) .. (@superior|@manager)' },
    unless: ['quoted', 'negated', 'draft: @show', 'draft: @sport', 'sentence: @pet', 'sentence: @far-away'],
    say: '{words} mocks somebody in charge.',
    flags: ['Our director has the charisma of a fax machine', 'my manager is a vindictive little man'],
    passes: ['The manager in that film is such a clown', 'Our manager brought cake'],
  }),
];

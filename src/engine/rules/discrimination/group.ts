import { rule } from '../rule.ts';

export default [
  rule({
    id: 'group-demeaned',
    concern: 'discrimination',
    strength: 0.65,
    match: { draft: '(these|those|all|bloody|damn|you|the|typical|lazy|dirty|fokken) .. @group ... (@insult-word|@exclude|@discredit) / @group ... (@exclude|can\'t drive|shouldn\'t be|should not be|don\'t know how|have no place|belong in|are all|are ruining|taking over|should stay in the kitchen|can\'t run|cannot run|not fit to|too emotional)' },
    unless: ['quoted', 'sentence: (not all)', 'sentence: (stereotype|stereotypes|racist|racism|sexist|sexism|bigot|homophobic|prejudice|told me|called me|people say|they say|wrong to say|myth)'],
    say: '{words} reads as demeaning to a group of people.',
    flags: ['These foreigners are all criminals and should be sent home', 'Women can\'t run a shift, back to the kitchen'],
    passes: ['Saying women can\'t drive is a stereotype', 'The women of our choir sang beautifully', 'Not all men are the same'],
  }),
];

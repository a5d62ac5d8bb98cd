import { rule } from '../rule.ts';

export default [
  rule({
    id: 'pile-on',
    concern: 'harassment',
    strength: 0.6,
    match: { draft: '(everyone|everybody|all of you|come on|go|let\'s|lets|please|guys|share|spread) ... (spam|flood|bombard|report|message|dm|call|ring|email|visit|find|tag|name and shame|expose|shame|follow|troll|harass|hound|hassle|give hell) .. (him|her|them|his|their|this guy|this woman|this man|this witch|#name) / (name and shame|know where she lives|know where he lives|won\'t stop until|make her life hell|make his life hell|make their life hell|make your life hell|keep messaging|hound him|hound her|follow her home|follow him home)' },
    unless: ['quoted', 'negated', 'sentence: (happy birthday|congratulate|congratulations|fundraiser|raffle|support|vote for|love|get well)'],
    say: '{words} may read as setting people on somebody.',
    flags: ['Everyone please flood her inbox till she resigns', 'I will make her life hell every shift'],
    passes: ['Everyone message her happy birthday', 'Let\'s email them about the raffle'],
  }),
];

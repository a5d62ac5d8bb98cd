import { rule } from '../rule.ts';

export default [
  rule({
    id: 'know-where-you-live',
    concern: 'threat',
    strength: 0.9,
    certain: true,
    match: { draft: '(i know|we know|i know exactly|they know) .. (where) .. (you|she|he|they|your kids|your family|her kids|his kids) .. (live|stay|park|lives|stays|parks|sleep|go to school|drink) / (better watch your back|watch your back|sleep with one eye open|you\'re a dead man|you are a dead man|you\'re dead meat) .... (you|boy|man|mate|bitch|snitch|traitor|because|when|if|or|next|is|,)' },
    unless: ['quoted', 'negated', 'question', 'draft: @show', 'draft: @sport', 'draft: (lol|haha|jk|joking|kidding|😂|🤣|surprise|birthday|cake|delivery|monopoly|uno|chess|game|santa|pizza)'],
    say: '{words} reads as a threat.',
    flags: ['Keep talking. I know where you park', 'Better watch your back when you finish, snitch'],
    passes: ['I know where you live 😂 cake is on its way', 'Do we know where she lives?'],
  }),
  rule({
    id: 'threat-to-colleague',
    concern: 'threat',
    strength: 0.9,
    certain: true,
    targets: ['colleague', 'manager', 'employer'],
    match: { draft: '(my manager|my boss|our manager|our boss|supervisor|colleague|my team leader|head of centre|whoever reported|whoever dobbed|the snitch) & (i\'ll break|i will break|i\'ll stab|i\'ll bash|i will bash|gonna bash|going to bash|will get what\'s coming|gets what\'s coming|will pay for this|better watch|i know where|bullet|burn the place|burn this place|burn the office|smash his face|smash her face|break his jaw|break her jaw|moer hom|bliksem hom)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: @sport', 'draft: (lol|haha|jk|joking|kidding|😂|🤣|darts|chess|poker|game|record|world record|bite the)'],
    say: '{words} reads as a threat to somebody at work.',
    flags: ['My manager better watch his car, he gets what\'s coming', 'Whoever reported me: I will break their jaw'],
    passes: ['My boss? I\'ll break her record at darts 😂', 'My colleague will bite the bullet'],
  }),
];

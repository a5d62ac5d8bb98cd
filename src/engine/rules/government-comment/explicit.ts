import { rule } from '../rule.ts';

export default [
  rule({
    id: 'own-view-of-government',
    concern: 'government-comment',
    strength: 0.85,
    certain: true,
    targets: ['government'],
    match: { draft: '(i think|i reckon|in my view|in my opinion|imho|personally i|my personal view|if you ask me|i personally|love|great|finally|well done|brilliant|about time) .... (@government-policy|@government|@politician|@party|minister|government)', mode: 'official' },
    unless: ['quoted', 'question', 'sentence: (for attending|for joining|for visiting|for opening|thank you)'],
    say: '{words} comments on government from an account of your employer.',
    flags: [{ text: 'Personally I reckon the Minister has got the budget right', mode: 'official' }],
    passes: ['Personally I reckon the Minister has got the budget right', { text: 'Thank you, Minister, for opening the new building. Great turnout.', mode: 'official' }],
  }),
];

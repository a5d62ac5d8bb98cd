import { rule } from '../rule.ts';

export default [
  rule({
    id: 'speaks-for-other-area',
    concern: 'speaks-for-employer',
    strength: 0.85,
    certain: true,
    targets: ['other-business-area'],
    match: { draft: '(on behalf of|speaking for|answering for) .. (the|our|my) ... (branch|division|group|business area|directorate|taskforce) .... (can confirm|will|has decided|have decided|announce|announces|promise|promises|guarantee)', mode: 'official' },
    unless: ['quoted', 'negated', 'question', 'sentence: (consent|cleared by|agreed with|community group|support group|youth group|at their request)'],
    say: '{words} speaks for another part of your employer.',
    flags: [{ text: 'Speaking for the Housing Division: they will reopen the round in June', mode: 'official' }],
    passes: [{ text: 'Questions on housing go to the Housing Division', mode: 'official' }, 'Speaking for the Housing Division: they will reopen the round in June'],
  }),
];

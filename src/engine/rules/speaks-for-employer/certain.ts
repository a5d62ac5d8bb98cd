import { rule } from '../rule.ts';

/** Announcements nobody could read as private talk. */
export default [
  rule({
    id: 'employer-hereby',
    concern: 'speaks-for-employer',
    strength: 0.9,
    certain: true,
    match: {
      mode: 'personal',
      draft: '(on behalf of|speaking on behalf of|speaking for) .. (@employer|the department|our department|the opcc) .... (we|i) .. (can confirm|confirm|apologise|apologize|announce|deny|assure|regret|condemn|undertake|promise|guarantee) / (we at|us at|here at) .. (@employer|the department|our department|the opcc) .. (can confirm|confirm|apologise|apologize|regret|deny|categorically|are pleased to|are announcing|are proud to announce|will ensure|guarantee|promise|undertake|would like to inform|wish to inform|wish to advise) / (@employer|the department) (can confirm|wishes to|would like to|regrets to|hereby|apologises|categorically denies|is pleased to) .. (confirm|inform|apologise|apologize|announce|advise|assure|that|all|deny|for)',
    },
    unless: ['quoted', 'question', 'hypothetical', 'negated', 'sentence: (said|says|told|according to|reported|statement from|spokesperson|wish someone|parody|pretend|imagine|novel|sketch|played)'],
    say: '{words} reads as your employer speaking.',
    flags: ['On behalf of the department, we apologise for what happened last night', 'We at {employer} can confirm that the payments are late'],
    passes: ['I cannot speak on behalf of the department or confirm anything', 'The department said it can confirm nothing', '“On behalf of the department, we apologise,” said the man in the sketch', { text: 'We at {employer} can confirm the opening times', mode: 'official' }],
  }),
];

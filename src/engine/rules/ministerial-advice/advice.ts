import { rule } from '../rule.ts';

export default [
  rule({
    id: 'what-we-told-the-minister',
    concern: 'ministerial-advice',
    strength: 0.9,
    certain: true,
    match: { draft: '(our|my) .. (advice|briefing|brief|aide memoire|submission|cab paper|cabinet paper|recommendation|recommendations) .. (to|for|went to) .. (the minister|ministers|minister|the pm|the prime minister|cabinet|the minister\'s office) ... (was|said|says|recommended|warned|told|is|were|that) / (we|i|our unit|our team|officials|dpmc|the department) .. (advised|briefed|warned|recommended to) (the minister|ministers|the pm|the prime minister|cabinet) ... (that|to|not|against|about|on|it|twice)' },
    unless: ['quoted', 'question', 'hypothetical', 'draft: @permission', 'sentence: (oia|released|published|select committee|church|parish|wedding|sermon|union|petition)', 'negated'],
    say: '{words} gives away advice to Ministers.',
    flags: ['Our advice to the Minister was to scrap it, twice', 'We warned the minister that it would never work before winter'],
    passes: ['Our advice to the minister was released under the OIA last week', 'We warned the minister at our wedding that the microphone squeaks', 'I never advised the minister to do anything'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'faked-it-at-work',
    concern: 'admits-misconduct',
    strength: 0.9,
    certain: true,
    match: { draft: '(i|i\'ve|ive) .. (faked|forged|backdated|falsified|fiddled|made up) .. (the|my|a|his|her|their|those|every) .. (sick note|timesheet|timesheets|register|roster|report|statement|doctor\'s note|signature|signatures|log|logbook|entries|assessment|figures|claim|roll check|interview notes|reference check) / (i|i was|i\'m|i am) .. (drunk|stoned|high|hungover|asleep|slept) .. (on|at|through) .. (my|the|half|most|every) .. (shift|duty|post|tower|night shift)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: (movie|novel|film|game|dream|accused of)'],
    say: '{words} owns up to something at work.',
    flags: ['I backdated the roll check again, nobody reads it', 'I was drunk on my shift, best night yet'],
    passes: ['I never backdated the register', 'In the game I forged the signature', 'I slept through the storm'],
  }),
];

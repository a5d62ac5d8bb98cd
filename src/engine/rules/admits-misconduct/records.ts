import { rule } from '../rule.ts';

export default [
  rule({
    id: 'looks-people-up',
    concern: 'admits-misconduct',
    strength: 0.6,
    match: { draft: '(i|i\'ll|we|ek) .. (looked|look|checked|check|searched|search|ran|run|pulled|pull|opened|read|found|peeked at|sneaked|snuck) .. (your|his|her|their|him|them|you|a look at) .. (file|files|record|records|claim|details|name|up on the system|on the system|in the system|off the system|statement|form|case) / @favour-offer' },
    unless: ['question', 'negated', 'hypothetical', 'draft: @show', 'sentence: @school', 'sentence: (book|books|review|reviews|facebook|google|recipe|menu|garage|vinyl|library)'],
    say: '{words}: people\'s records used for private ends.',
    flags: ['So I pulled her file to see who the father is', 'Message me your reference and I\'ll check the system at lunch'],
    passes: ['I never looked up his file', 'I found his record collection in the garage'],
  }),
];

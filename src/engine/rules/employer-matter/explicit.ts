import { rule } from '../rule.ts';

export default [
  rule({
    id: 'my-work-at-employer',
    concern: 'employer-matter',
    strength: 0.85,
    certain: true,
    targets: ['employer'],
    match: { draft: '(my role|my job|my work|my workday|my day|my week|my team|my shift|our team|my desk|my branch) .. (at|in|with|for|here at) .. (@employer|the department|dpmc|nema) .... (is|was|means|has|had|involves|today|this week|we|i|so|because)', mode: 'personal' },
    unless: ['quoted', 'negated', 'question', 'draft: @thanks-farewell', 'draft: @disclaimer'],
    say: '{words} is about your work for your employer.',
    flags: ['My job at {employer} is three meetings and a fire drill today'],
    passes: ['My last day in my job at {employer}, thank you all', 'My job at the bakery is all flour', 'Is my job at {employer} boring?'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'runs-down-government',
    concern: 'government-criticism',
    strength: 0.55,
    targets: ['government'],
    match: { draft: '(this|the|our|my|that) .. (government|govt|minister|ministers|prime minister|pm|premier|president|cabinet|coalition|@politician) ... (@contempt|@insult-word|@discredit|@negative-verb|has failed|have failed|doesn\'t care|don\'t care|couldn\'t care|has no plan|have no plan|ruined|ruining|wrecked|wrecking|gutted|gutting|lying to us) / @negative-verb .. (this|the|our) .. (government|govt|minister|prime minister|coalition)' },
    unless: ['quoted', 'draft: @show', 'draft: @far-away', 'sentence: (council|mayor|student|club|church|school)'],
    say: '{words} runs down the government.',
    flags: ['This government is a shambles and everybody knows it', 'The minister has no plan for winter'],
    passes: ['The government site is down', 'The student council is a shambles'],
  }),
];

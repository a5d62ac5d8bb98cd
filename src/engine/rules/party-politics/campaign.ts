import { rule } from '../rule.ts';

export default [
  rule({
    id: 'vote-for',
    concern: 'party-politics',
    strength: 0.6,
    match: { draft: '(vote|voting|voted|party vote|two ticks|support|supporting|backing|elect|re elect|campaigning|canvassing|door knocking) .. (@party|@politician|this lot) / (vote|kick|throw|get|boot) .. (out|them out|the) ... (@party|@government|@politician)' },
    unless: ['quoted', 'negated', 'sentence: (idol|idols|masterchef|x factor|eurovision|bird of the year|best pie|committee|choir|club|captain|player of|prom|school board|union)'],
    say: '{words} may read as campaigning.',
    flags: ['Voting Labour on Saturday and so should you', 'Party vote Greens, kick this lot out'],
    passes: ['Voting closes at six for bird of the year', 'Who are you voting for in Idols, I vote for Thabo'],
  }),
];

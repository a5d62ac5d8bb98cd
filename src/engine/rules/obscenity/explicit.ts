import { rule } from '../rule.ts';

export default [
  rule({
    id: 'obscene-at-work',
    concern: 'obscenity',
    strength: 0.9,
    certain: true,
    targets: ['employer', 'manager', 'colleague'],
    match: { draft: '(fuck|fok|screw|piss on|fucking) .. (you|the|my|this|our|all) .. (@employer|department|manager|boss|supervisor|management|head office|colleague|colleagues|shift|job|office) / (my|our) .. (boss|manager|supervisor|colleague|colleagues|department|management|head office|office) .... (cunt|cunts|motherfucker|motherfuckers|arsehole|arseholes|asshole|assholes|dickhead|dickheads|wanker|wankers|poes|shithead|shitheads|bastards)' },
    unless: ['quoted', 'negated', 'draft: @show', 'sentence: (old boss|ex boss|old job|former)'],
    say: '{words} is obscene, and about work.',
    flags: ['fuck this job and the whole management', 'My boss and his mates are arseholes'],
    passes: ['Stuff this job, I am off to bed', 'The manager of the Owls lost again'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'incident-on-my-shift',
    concern: 'crisis',
    strength: 0.9,
    certain: true,
    match: { draft: '(on my shift|on our shift|on my unit|on our unit|in my unit|in our unit|in my section|in our section|at our centre|at our prison|our prison|here at work|here on duty|at my centre|@place|@employer) .... (escaped|an escape|a riot|rioting|took hostages|hostage|hostages|stabbed|a stabbing|hanged himself|found dead|died in custody|death in custody|set fire|burning) & (just now|right now|tonight|this morning|this afternoon|an hour ago|minutes ago|as we speak|as i type|today|just|still) / (escaped|an escape|a riot|rioting|took hostages|hostages|stabbed|a stabbing|hanged himself|found dead|died in custody|death in custody|set fire) .... (on my shift|on our shift|on my unit|on our unit|in my unit|in our unit|in my section|in our section|at our centre|at our prison|here at work|here on duty|at my centre) & (just now|right now|tonight|this morning|this afternoon|an hour ago|minutes ago|as we speak|as i type|today|just|still)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: @far-away', 'draft: @refer-cue', 'draft: @permission', 'sentence: (years ago|drill|exercise|training|documentary|according to|reported|game|hamster|cat|dog)'],
    say: '{words} gives news of an incident at work.',
    flags: ['Two stabbed in our section an hour ago, ambulance still here', 'Right now at our prison: hostages in the kitchen'],
    passes: ['Drill today, nobody really escaped on our unit', 'Two stabbed in our section of the crime novel tonight, what an episode', 'The hamster escaped tonight'],
  }),
];

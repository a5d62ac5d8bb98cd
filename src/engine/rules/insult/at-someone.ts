import { rule } from '../rule.ts';

/** Name-calling: the word stands beside the person it is meant for. Words for things and games are let pass. */
export default [
  rule({
    id: 'you-insult',
    concern: 'insult',
    strength: 0.6,
    match: { draft: '(you|you\'re|youre|u|ur|jy|julle|wena) .. (are|is|a|an|such|bunch|lot|n|\'n|complete|total|absolute|stupid|fat|ugly|lazy|old) .. @insult-word / (you|jou|yous|ya) @insult-word / (shut up|voetsek|get lost|bugger off|sod off|naff off|piss off) .. (you|@insult-word)' },
    unless: ['quoted', 'negated', 'sentence: @pet', 'sentence: (love you|lol love|xx|bless you)'],
    say: '{words} reads as a personal attack.',
    flags: ['You are a complete idiot and so is your brother', 'shut up you moron'],
    passes: ['You are not an idiot, everyone forgets', 'You are a good dog'],
  }),
  rule({
    id: 'manager-insult',
    concern: 'insult',
    strength: 0.7,
    targets: ['manager'],
    match: { draft: '(my|our|the|that|this) .. @manager ... (@insult-word|@colleague-trait|@profanity) / @insult-word .. (of a|for a) .. @manager / (@insult-word|@colleague-trait) @manager' },
    unless: ['quoted', 'sentence: @other-employer', 'sentence: @sport', 'sentence: @show', 'sentence: (is not|isn\'t|not a)'],
    say: '{words} runs down somebody you work for.',
    flags: ['My boss is a spineless idiot', 'What a muppet of a manager we have'],
    passes: ['The manager of the Owls is an idiot', 'Her boss is an idiot but mine is lovely'],
  }),
  rule({
    id: 'colleague-insult',
    concern: 'insult',
    strength: 0.65,
    targets: ['colleague'],
    match: { draft: '(that|this|my|our|the) .. (@colleague|@staff) ... (@insult-word|@colleague-trait|@profanity) / (from|in|on|at) .. (my team|our team|my shift|our shift|our office|finance|hr|payroll|reception|admissions|the section|our section|my unit|our unit|head office|it|comms) ... (@insult-word|@colleague-trait|@profanity)' },
    unless: ['quoted', 'negated', 'sentence: @show', 'sentence: @sport'],
    say: '{words} runs down somebody you work with.',
    flags: ['That intern in our office is a lazy snake', 'Sipho from our shift is a useless drunk'],
    passes: ['My colleague is not lazy, he is ill', 'Our team played like clowns on Saturday at the sports ground'],
  }),
];

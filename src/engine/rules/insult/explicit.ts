import { rule } from '../rule.ts';

export default [
  rule({
    id: 'you-complete-idiot',
    concern: 'insult',
    strength: 0.9,
    certain: true,
    match: { draft: '(you|you\'re|youre) .. (a|an|such|are|one) .. (complete|total|absolute|utter|stupid|pathetic|useless|worthless|disgusting|dim|miserable|spineless|brainless) .. (idiot|idiots|moron|morons|imbecile|imbeciles|fool|fools|scumbag|scumbags|clown|clowns|coward|cowards|parasite|parasites|twat|wanker|prick|liar|liars|muppet|excuse for a)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: (lol|lmao|haha|hahaha|joking|kidding|love you|love ya|xx|xxx|bless|mate|bro|bru|happy birthday|😂|🤣|😘|❤️)', 'sentence: @pet', 'sentence: (called me|calls me|called him|called her)'],
    say: '{words} is a personal attack.',
    flags: ['You are a complete idiot and everyone on this page knows it', 'you\'re a spineless coward'],
    passes: ['You are a complete idiot, happy birthday 😂', 'You are not a complete idiot', 'He called me a complete idiot'],
  }),
  rule({
    id: 'my-boss-is-a',
    concern: 'insult',
    strength: 0.9,
    certain: true,
    targets: ['manager'],
    match: { draft: '(my|our) .. (boss|manager|supervisor|team leader|line manager|unit manager|head of centre|area commissioner|director|el2|section head) .. (is|\'s|was) .. (a|an|such|complete|total|absolute|the) ... (idiot|moron|imbecile|clown|snake|coward|pig|bitch|cow|witch|liar|muppet|scumbag|wanker|twat|prick|waste of space|waste of oxygen|fool|donkey|rat|toad)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: @sport', 'draft: @pet', 'draft: @kin', 'draft: @long-ago', 'draft: @refer-cue', 'draft: @lawful-grievance', 'draft: (self employed|my own boss|freelance|joke|kidding|haha|lol|love her|love him|affectionately)', 'sentence: (old boss|ex boss|former|previous|used to|legend|golf|not a|toddler|baby|cat|dog|kitten|puppy|wife|husband|self employed|year old|years old|months old|daughter|son|mum|boss fight|level)'],
    say: '{words} runs down somebody you work for.',
    flags: ['My boss is a lying snake', 'Our manager is an absolute clown'],
    passes: ['My boss is a legend', 'My old boss is a snake', 'Our manager is not a clown'],
  }),
  rule({
    id: 'my-colleague-is-a',
    concern: 'insult',
    strength: 0.9,
    certain: true,
    targets: ['colleague'],
    match: { draft: '(my|our|that|this|the) .. (colleague|workmate|coworker|co worker|colleagues|workmates|coworkers) ... (is|\'s|are|was) .. (a|an|such|complete|total|absolute|all|bloody) ... (idiot|idiots|moron|morons|imbecile|clown|clowns|snake|snakes|coward|pig|bitch|cow|witch|liar|liars|muppet|muppets|scumbag|wanker|twat|prick|waste of space|waste of oxygen|fool|donkey|rat|toad)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: @sport', 'draft: (the dog|the cat|our dog|four legged|puppy|kitten|parrot)', 'draft: @refer-cue', 'sentence: (old job|ex|former|previous|used to|legend|her|his)'],
    say: '{words} runs down somebody you work with.',
    flags: ['My colleague in payroll is a complete moron', 'My coworkers are all backstabbing snakes'],
    passes: ['My colleague is not a moron', 'His colleague is a complete moron', 'My colleague the dog is an idiot'],
  }),
];

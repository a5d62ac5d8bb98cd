import { rule } from '../rule.ts';

/** Who speaks of hatred to reject it, quotes it, or reports it, is let pass. */
const COUNTER = [
  'quoted',
  'sentence: (saying|to say|says|said|who say|who says|anyone who|people who say|people who think|you said|called|calling|statement|stereotype|racist|racism|sexist|sexism|bigot|bigots|bigotry|homophobic|transphobic|islamophobia|hateful|hate speech|hate crime|hate crimes|prejudice|not okay|not ok|unacceptable|stop saying|wrong to|nobody should|no one should|film|novel|history|story|law|laws|report|survivors|victims of|support for|against hate)',
] as const;

/** What decides here is said outright of a whole group of people; that is never a matter of context a policy would weigh. */
export default [
  rule({
    id: 'hates-people',
    concern: 'discrimination',
    strength: 0.85,
    certain: true,
    match: { draft: '(i|we|everyone|everybody|you should|ek|ngi) .. @hate-verb .. @people-kind / @hate-verb (these|those|all|the|fucking|bloody) .. @people-kind' },
    unless: [...COUNTER, 'negated', 'question'],
    say: '{words} reads as hatred of a group of people.',
    flags: ['I hate immigrants, every last one'],
    passes: ['I do not hate immigrants', 'Anyone who hates immigrants should meet my neighbour', 'I hate when old people queue for my till, said the joke'],
  }),
  rule({
    id: 'people-less-than-human',
    concern: 'discrimination',
    strength: 0.85,
    certain: true,
    match: { draft: '@people-kind (are|is|were|r) .. @less-than-human / @people-kind (are|is) .. (all|just|like|nothing but|a bunch of|basically|so|such) .. @less-than-human / @less-than-human @people-kind' },
    unless: [...COUNTER, 'sentence: (not|aren\'t|isn\'t|never|no|don\'t|doesn\'t)', 'question'],
    say: '{words} reads as contempt for a group of people.',
    flags: ['Refugees are just parasites and everybody knows it', 'filthy foreigners everywhere'],
    passes: ['Refugees are not parasites', 'Saying refugees are parasites is racist', 'Muslims are people like you and me'],
  }),
  rule({
    id: 'wants-people-gone',
    concern: 'discrimination',
    strength: 0.85,
    certain: true,
    match: { draft: '@people-kind .. @wish-gone / (we|let\'s|lets|i will|i\'ll|i\'m going to|i\'m gonna|someone should|somebody should|we should|we must|time to|need to|want to|gonna) .. @do-harm .. @people-kind' },
    unless: [...COUNTER, 'sentence: (no|nobody|not all|never|don\'t want|would never)', 'question'],
    say: '{words} wishes harm on a group of people.',
    flags: ['Foreigners must go back to where they came from', 'We should deport all Nigerians tomorrow'],
    passes: ['No refugees should be deported', 'Women must not walk home alone, walk with us', 'We should support migrants'],
  }),
  rule({
    id: 'denies-people',
    concern: 'discrimination',
    strength: 0.8,
    certain: true,
    match: { draft: '@people-kind .. (are not|aren\'t|will never be|can never be|should not be|shouldn\'t be|don\'t deserve|do not deserve|are unworthy of) .. (human|people|real|equal|equals|civilised|civilized|normal|natural|welcome|trusted|respected|respect|love|loved|rights|to live|jobs|allowed|capable|smart|intelligent|worth) / (no|never) .. (trust|respect|employ|hire|marry|tolerate|love|befriend) .. @people-kind / (couldn\'t|could not|never) .. (respect|trust|love|be friends with|tolerate|employ|hire) .. @people-kind' },
    unless: [...COUNTER, 'question', 'sentence: (afford|until|ashamed|lost|our)'],
    say: '{words} reads as denying a group of people their worth.',
    flags: ['Gay people will never be normal', 'I would never trust migrants'],
    passes: ['Gay people should not be treated differently', 'We never lost trust in our migrants choir'],
  }),
  rule({
    id: 'abuses-people',
    concern: 'discrimination',
    strength: 0.85,
    certain: true,
    match: { draft: '(fuck|fucking|fuckin|fck|f|fokken|damn|bloody) (these|those|all|the|off) .. @people-kind / (fuck|fucking|fuckin|fokken) @people-kind / @people-kind .. (@profanity|can fuck off|can go to hell|can rot)' },
    unless: [...COUNTER, 'negated', 'question', 'sentence: (love|great|brilliant|fucking love|amazing|awesome|legends|heroes)'],
    say: '{words} is abuse of a group of people.',
    flags: ['fucking immigrants taking over the rank'],
    passes: ['I fucking love old people', 'Fuck the traffic'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'my-car-at-the-gate',
    concern: 'personal-safety',
    strength: 0.9,
    certain: true,
    match: { draft: '(i park|i\'m parked|my car is|my ute is|my bakkie is|i knock off|i finish|i walk home|i leave|i live) .... (prison|jail|@place|staff car park|staff parking|main gate|front gate|work|shift|office) & (my rego|number plate|red|blue|white|silver|black|grey|every night|every morning|alone|on my own|same time|same route) & (pm|am|oclock|o\'clock|10pm|9pm|11pm|8pm|7pm|6pm|5pm|4pm|6am|5am|midnight|ten|nine|eleven|half past|quarter past)', mode: 'personal' },
    unless: ['quoted', 'negated', 'question', 'draft: @show', 'sentence: (never|don\'t post)'],
    say: '{words} tells strangers where and when to find you.',
    flags: ['I park in the staff car park, the red Mazda, and leave at 10pm on my own'],
    passes: ['I park at the library, the red one', 'Never post where you park: I park at work, red Mazda, 10pm'],
  }),
];

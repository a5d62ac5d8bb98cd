import { rule } from '../rule.ts';

export default [
  rule({
    id: 'where-to-find-me',
    concern: 'personal-safety',
    strength: 0.6,
    match: { draft: '(my address|i live at|i live on|i live in|we live at|we live on|my rego|my plate|number plate|i park|my car is|walk home|i walk home|my kids go to|kids\' school|daughter\'s school|son\'s school|home alone|knock off|knocking off|my route|on my own till|alone till|on nights at|my post is|i\'m posted|finish at|key is under|spare key) .... (@custody-place|@custody|@place|every|shift|prison|gate|road|street|tonight|alone|blue|white|red|silver|pm|am) & (@officer-self|@custody-place|@custody|@place|@employer|@employer-maybe|prison|shift|officer)' },
    unless: ['quoted', 'negated', 'question', 'draft: @show'],
    say: '{words} tells strangers where and when to find you.',
    flags: ['I park by the prison gate, the red Mazda, and knock off at 10pm'],
    passes: ['I park by the library', 'We do not say where I park near the prison gate'],
  }),
];

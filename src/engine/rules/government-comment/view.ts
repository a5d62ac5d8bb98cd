import { rule } from '../rule.ts';

export default [
  rule({
    id: 'comments-on-policy',
    concern: 'government-comment',
    strength: 0.5,
    targets: ['government'],
    match: { draft: '(@praise|@opinion|@opinion-verb) ... (@government-policy|the government\'s plan|the government\'s new|government policy|the minister\'s plan) / (@government-policy|the government\'s plan|government policy|the minister\'s plan) ... (@praise|@opinion|@opinion-verb)' },
    unless: ['quoted', 'draft: @show', 'draft: @far-away', 'sentence: (my budget|our budget|wedding|kitchen|holiday|on a budget|family budget|restaurant|bill at|phone bill|power bill)'],
    say: '{words} is comment on government policy.',
    flags: ['Great idea, those tax cuts', 'About time the budget did something for young families'],
    passes: ['Great idea, that wedding budget of yours', 'The rain is back'],
  }),
];

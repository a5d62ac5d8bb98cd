import { rule } from '../rule.ts';

export default [
  rule({
    id: 'bio-names-employer',
    concern: 'employment-disclosed',
    strength: 0.9,
    certain: true,
    match: { draft: '(@employer|at the opcc|for the opcc)', surface: ['bio'], mode: 'personal' },
    unless: ['negated', 'question', 'sentence: (ex|former|formerly|retired|used to|previously|fan|follow|follows|news|unofficial|parody|views do not|campaigning|victim of|failed by|watching|reporter|reporting|journalist)'],
    say: '{words} tells readers where you work.',
    flags: [{ text: 'Fell runner. Dog person. Analyst at {employer}.', surface: 'bio' }],
    passes: [{ text: 'Retired from {employer}, now mostly tomatoes', surface: 'bio' }, { text: 'Reporter watching {employer}', surface: 'bio' }, { text: 'Fell runner. Dog person.', surface: 'bio' }],
  }),
  rule({
    id: 'handle-says-employer',
    concern: 'employment-disclosed',
    strength: 0.9,
    certain: true,
    match: { account: '(@handle|govt official)', mode: 'personal' },
    say: 'The account\'s name tells readers where you work.',
    flags: [{ text: 'Lovely sunset', account: { handle: 'GovtOfficialJane' } }],
    passes: [{ text: 'Lovely sunset', account: { handle: 'jane_walks' } }],
  }),
  rule({
    id: 'i-work-for-employer',
    concern: 'employment-disclosed',
    strength: 0.85,
    certain: true,
    match: { draft: '(i work|i\'m working|i am working|ive been working|i\'ve been working|my job|my new job|my desk|i got a job|i\'ve got a job|i\'m employed|started my new role|started my job|starting my new job|first day in my new job|years of working) .. (at|for|with|in) .. (the|our) (@employer|opcc|pcc\'s office|commissioner\'s office) / (i work|i\'m working|i am working|ive been working|i\'ve been working|my job|my new job|i got a job|i\'ve got a job|i\'m employed|started my new role|started my job|starting my new job) (at|for|with|in) (@employer|opcc)' },
    unless: ['negated', 'quoted', 'question', 'hypothetical'],
    say: '{words} tells readers where you work.',
    flags: ['I work for the {employer} and I am proud of it', 'My new job at the OPCC starts Monday'],
    passes: ['I do not work for the {employer}', 'Does she say I work for the {employer}?', 'If I work for the {employer} I will never sleep'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'registered-with-work-email',
    concern: 'work-account',
    strength: 0.9,
    certain: true,
    match: { draft: '(signed up|sign up|registered|register|made|opened|set up|created|logged in|log in|joined|linked|use|used|using|opened) ... (work email|work e-mail|work mail|work address|office email|government email|gov email|dept email|departmental email|work cellphone|work cell|work phone number|gov mail|work account)' },
    unless: ['negated', 'question', 'sentence: (never|stop|changed|moved|instead of|rather than|remove|removed|delete|deleted|switched|private|personal)'],
    say: '{words}: a personal account tied to a work address.',
    flags: ['Could not remember my gmail so I signed up for this with my work email'],
    passes: ['Never sign up for this with your work email', 'I changed it from my work email to my private one', 'Sent the form from my work email'],
  }),
];

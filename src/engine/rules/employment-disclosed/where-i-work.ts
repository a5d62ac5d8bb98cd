import { rule } from '../rule.ts';

export default [
  rule({
    id: 'i-work-at',
    concern: 'employment-disclosed',
    strength: 0.7,
    match: { draft: '(i work|i\'m working|i worked|i\'ve worked|working|been working|started|start|my job|my new job|new job|my role|new role|got a job|first day|last day|years|employed|my shift|my desk|my office|i\'m based|we) .. (at|for|with|in|within|@we) ... (@employer|@employer-maybe|@place|the opcc|the pcc|the commissioner\'s office|the police and crime commissioner) / (as|i\'m|im|i am|proud|being) .. (a|an|the|to be a) ... (@staff|@officer-self) ... (@employer|@employer-maybe) / (officer|manager|analyst|adviser|advisor|lead|head|assistant|coordinator|director|intern|apprentice|clerk) ... (at|for|with|of) ... (@employer|@employer-maybe)' },
    unless: ['negated', 'quoted', 'question'],
    say: '{words} tells readers where you work.',
    flags: ['First day at {employer} tomorrow!', 'I work for the OPCC in Barnsley, great bunch', 'Policy officer at {employer}'],
    passes: ['I do not work for {employer}', 'I work at the bakery', '{employer}, how may I help'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'password-given',
    concern: 'credential-shared',
    strength: 0.9,
    certain: true,
    match: { draft: '(password|passcode|pass word|login|log-in|log in|pin|pin code|pw|passwd) .. (is|=|is still|was|:) .. #number / (password|passcode|pw|login) (is|is still|is now|was|for it is)' },
    unless: ['negated', 'question', 'hypothetical', 'sentence: (netflix|wifi at the cafe|cafe|forgot|forgotten|reset|strong|expired|wrong|incorrect|too|weak|hard|long|default|"secret"|stupid|joke)'],
    say: '{words} seems to give away a log-in.',
    flags: ['the comms laptop password is Winter1984 if anyone needs it'],
    passes: ['I forgot my password again', 'The password is too weak, says the bank', 'Is your password long enough?'],
  }),
];

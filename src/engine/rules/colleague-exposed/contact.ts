import { rule } from '../rule.ts';

export default [
  rule({
    id: 'colleague-email',
    concern: 'colleague-exposed',
    strength: 0.75,
    match: { draft: '(@colleague|@manager|her|his|their|him|she|he) ... #email' },
    unless: ['sentence: (webmaster|media|info|press|comms|enquiries|complaints|support|helpdesk|socialmedia|feedback|foi|orders|bookings|my|me)'],
    say: '{words} gives out a colleague\'s address.',
    flags: ['Blame the manager, write to her at j.botha@dcs.gov.za'],
    passes: ['Orders to eggs@example.co.za', 'My email is kim@example.com'],
  }),
];

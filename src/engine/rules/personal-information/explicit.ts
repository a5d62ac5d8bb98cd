import { rule } from '../rule.ts';

export default [
  rule({
    id: 'staff-number',
    concern: 'personal-information',
    strength: 0.9,
    certain: true,
    targets: ['colleague', 'manager'],
    match: { draft: '(my|our|the) .. (boss|manager|supervisor|colleague|colleagues|workmate|coworker|co worker|@staff|team leader) ... #phone' },
    unless: ['question', 'sentence: (hotline|helpline|switchboard|reception|front desk|office line|0800|call centre|shop|bakery|store|bank|branch|restaurant|bookings|orders|plumber|garage|salon|clinic)'],
    say: '{words} gives out a number of somebody you work with.',
    flags: ['our manager\'s cell number is 082 555 0135', 'My manager\'s home number is 021 555 0123 if you want a word'],
    passes: ['The bakery manager\'s number is 021 555 0123', 'My own number is 021 555 0123'],
  }),
];

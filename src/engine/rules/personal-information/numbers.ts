import { rule } from '../rule.ts';

/** Somebody else's number, address or case number: the digits are certain, that they are another's is told by the words beside them. */
export default [
  rule({
    id: 'id-number',
    concern: 'personal-information',
    strength: 0.95,
    certain: true,
    match: { draft: '#id-number' },
    unless: ['sentence: (my|mine|fake|example|made up)'],
    say: '{words} looks like somebody\'s identity number.',
    flags: ['Her ID is 8001015009087 if you want to check'],
    passes: ['Invoice 8001015009088 was paid', 'my id is 8001015009087 and I forgot it again'],
  }),
  rule({
    id: 'their-number',
    concern: 'personal-information',
    strength: 0.9,
    certain: true,
    match: { draft: '(his|her|their|him|them) .. (cell|mobile|number|phone|whatsapp|digits|home number|private number|personal number|landline) ... #phone / (his|her|their) ... (is|on|at) #phone / (call|phone|ring|text|whatsapp|sms|bel|founela) (him|her|them|hom|haar) ... #phone' },
    unless: ['sentence: (hotline|helpline|switchboard|reception|front desk|office line|crimestoppers|crime stoppers|lifeline|samaritans|0800|call centre|charity|salon|shop|bakery|garage|clinic|surgery|bookings|orders|quote|quotes|plumber|electrician|mechanic)'],
    say: '{words} gives out somebody else\'s number.',
    flags: ['His cell number is 021 555 0123', 'If he acts up again ring him at home, his number is 021 555 0123', 'call her on 0491 570 006'],
    passes: ['my new number is 021 555 0123', 'Call them on the helpline 0800 555 0123'],
  }),
  rule({
    id: 'lives-at',
    concern: 'personal-information',
    strength: 0.85,
    certain: true,
    match: { draft: '(he|she|they|who|officer|inmate|sergeant|ms|mr|mrs) .. (lives|stays|lived|is staying|live|woon) ... #street / (his|her|their) .. address ... #street' },
    unless: ['sentence: (i|my|we|our|grandmother|gran|nan)'],
    say: '{words} tells strangers where somebody lives.',
    flags: ['For those asking, he lives at 14 Marsden Street, blue gate'],
    passes: ['The bakery moved to 14 Marsden Street', 'She lives for her garden'],
  }),
];

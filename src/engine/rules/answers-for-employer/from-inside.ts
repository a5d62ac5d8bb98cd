import { rule } from '../rule.ts';

const FIELD = '(@field-prison|@field-welfare|@field-cabinet|@field-police|@employer|@employer-maybe|@place|@client|@slang)';
const NUMBER = '(#number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|none|zero|half|nobody)';

/** A stranger asks about the employer's business, and the reply gives what only somebody inside would know. */
export default [
  rule({
    id: 'gives-the-number',
    concern: 'answers-for-employer',
    strength: 0.5,
    match: { thread: `(how many|how much|what percentage|how full|how short|how big) & ${FIELD}`, draft: NUMBER.replace('(#number|', '(') + ' / #number', surface: ['reply', 'comment', 'quote', 'message'] },
    unless: ['question', 'draft: @refer-cue', 'draft: @decline-cue', 'draft: @permission', 'draft: @show'],
    say: '{words} answers a question about numbers at work.',
    flags: [{ text: 'Twelve on a good day.', surface: 'reply', thread: [{ author: 'Town Talk', text: 'How many guards are on at night in that prison?' }] }],
    passes: [
      { text: 'The annual report is on the website, page 40.', surface: 'reply', thread: [{ author: 'Town Talk', text: 'How many guards are on at night in that prison?' }] },
      { text: 'Twelve, and all of them wanted cake.', surface: 'reply', thread: [{ author: 'Ann', text: 'How many came to the party?' }] },
    ],
  }),
  rule({
    id: 'says-it-is-so',
    concern: 'answers-for-employer',
    strength: 0.5,
    match: { thread: `(is it true|is this true|true that|anyone know|can you confirm|any truth|heard|hearing|rumour|what happened|what's going on|what's happening|weet iemand|is dit waar) & ${FIELD}`, draft: '(@confirms-rumour|@insider-basis|@hush|yes|yep|yeah|ja|yebo|aye|confirmed|correct)', surface: ['reply', 'comment', 'quote', 'message'] },
    unless: ['question', 'draft: @refer-cue', 'draft: @decline-cue', 'draft: @permission', 'draft: @show'],
    say: '{words} confirms what was asked about work.',
    flags: [{ text: 'Yes, since the weekend.', surface: 'comment', thread: [{ author: 'Valley News', text: 'Is it true that visits at the prison are off?' }] }],
    passes: [
      { text: 'Yes, since the weekend.', surface: 'comment', thread: [{ author: 'Jo', text: 'Is it true you got a kitten?' }] },
    ],
  }),
];

import { rule } from '../rule.ts';

const NUMBER = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred|half|only)';

export default [
  rule({
    id: 'head-count',
    concern: 'confidential',
    strength: 0.45,
    match: { draft: `${NUMBER} .. (officers|warders|guards|staff|inmates|prisoners|offenders|beds|cells|vacancies|cameras|radios|case managers|complaints|claims|bids|bidders|applicants|on shift|on the roster|on the unit|on the wing|to a cell|suspended|under investigation|off sick) / #number .. (officers|warders|guards|staff|inmates|prisoners|offenders|beds|cells|vacancies|cameras|radios|case managers|complaints|claims|bids|bidders|applicants|on shift|on the roster|on the unit|on the wing|to a cell|suspended|under investigation|off sick)` },
    unless: ['sentence: @show', 'sentence: @sport', 'sentence: @far-away', 'draft: @permission'],
    say: '{words} gives figures from the inside.',
    flags: ['Three officers for the whole wing tonight', 'We are 14 staff short and 60 to a cell block, 3 to a cell'],
    passes: ['Twelve officers in that film and not one torch', 'The annual report says 12 staff, link below'],
  }),
  rule({
    id: 'decided-not-announced',
    concern: 'confidential',
    strength: 0.5,
    match: { draft: '(@own-workplace|@superior|@employer|@place|@our-place|office|branch|unit|region|programme|service) ... (closing|shutting|to close|shuts|axed|scrapped|getting the chop|restructured|disestablished|suspended|stood down|resigning|quitting|marched out|escorted out|pushed out|replaced|privatised|outsourced|freeze|redundancies|job cuts) & (@hush|@leak-cue|@insider-basis|@soon)' },
    unless: ['question', 'draft: @permission', 'draft: @show', 'draft: @sport'],
    say: '{words} tells of a decision before its time.',
    flags: ['The regional office is shutting at Easter and nobody has been told yet, we were told on Friday'],
    passes: ['The tea shop is closing on Friday', 'Our branch of the bank is closing'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'incident-inside',
    concern: 'crisis',
    strength: 0.65,
    match: { draft: '@incident & (@custody-place|@client-word|@custody-person|@place|@employer|@officer-self)', },
    unless: ['quoted', 'draft: @show', 'draft: @far-away', 'sentence: (years ago|in 19|history|documentary|drill|exercise|training)'],
    say: '{words} may give news of an incident at work.',
    flags: ['Two inmates stabbed in B unit, ambulance still at the gate'],
    passes: ['The riot scene in that prison series is brilliant, best show of the year', 'Fire drill again at the library'],
  }),
  rule({
    id: 'confirms-incident',
    concern: 'crisis',
    strength: 0.6,
    match: {
      thread: '(is it true|what happened|what\'s going on|whats going on|anyone know|anybody know|can anyone confirm|heard|sirens|helicopter) & (@incident|@custody|@place|@employer)',
      draft: '(yes|yep|yeah|yebo|ja|true|confirmed|it\'s true|correct|ewe|ae|can confirm|was there|i was there|i\'m here|worse than|two of them|three of them|one dead|still looking|got out|under control)',
    },
    unless: ['draft: @refer-cue', 'draft: @decline-cue', 'question'],
    say: 'Asked about an incident, {words} may confirm it.',
    flags: [{ text: 'yes, three of them, still looking', thread: [{ author: 'Valley Watch', text: 'Sirens at the prison, is it true there was an escape?' }] }],
    passes: [
      { text: 'yes please ask the spokesperson', thread: [{ author: 'Valley Watch', text: 'Sirens at the prison, is it true there was an escape?' }] },
      { text: 'yes, three of them', thread: [{ author: 'Mum', text: 'How many scones left?' }] },
    ],
  }),
];

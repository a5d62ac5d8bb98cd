import { rule } from '../rule.ts';

export default [
  rule({
    id: 'we-at-employer',
    concern: 'speaks-for-employer',
    strength: 0.8,
    match: { draft: '(we at|us at|here at|on behalf of|speaking for|i speak for|as spokesperson for|statement from) .. (@employer|@employer-maybe|@our-place) / (@employer|@our-place) .. (would like to|wishes to|wish to|is pleased to|are pleased to|can confirm|confirms|denies|apologises|apologizes|regrets|announces|undertakes|will not comment|has decided|hereby)' },
    unless: ['quoted', 'sentence: @report-speech', 'sentence: (don\'t speak|do not speak|not speaking|can\'t speak|cannot speak|doesn\'t|never)'],
    say: '{words} reads as your employer speaking.',
    flags: ['On behalf of the department, we are sorry for the delay', 'The Department can confirm that all visits are cancelled'],
    passes: ['I do not speak for the department', '"The Department can confirm nothing," said the mayor'],
  }),
  rule({
    id: 'we-announce',
    concern: 'speaks-for-employer',
    strength: 0.55,
    match: { draft: '(we|our department|our office|our team) .. (can confirm|are pleased to announce|are announcing|hereby|deny the|categorically deny|apologise for|apologize for|regret to|have decided|undertake to|would like to inform|will be issuing|urge the public|urge residents)' },
    unless: ['quoted', 'sentence: (engagement|wedding|baby|birth|pregnancy|puppy|moving|married|club|choir|team won)'],
    say: '{words} reads as an official statement.',
    flags: ['We can confirm that the suspect is back in custody and regret to say two were hurt'],
    passes: ['We are pleased to announce our engagement!'],
  }),
];

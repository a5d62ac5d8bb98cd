import { rule } from '../rule.ts';

export default [
  rule({
    id: 'thread-turning',
    concern: 'hostile-thread',
    strength: 0.5,
    match: {
      thread: '@thread-temper & (@employer|@employer-maybe|@place|@client|@staff|@custody-place|@custody|@client-word|@officer-self|@police-matter|@welfare-matter|@cabinet-matter|@governance|@internal|@government)',
      surface: ['reply', 'comment', 'quote', 'message'],
    },
    unless: ['draft: @decline-cue', 'draft: @refer-cue'],
    say: 'The exchange you are joining is turning hostile over your employer\'s business.',
    flags: [{ text: 'That is not how it went at all', surface: 'reply', thread: [{ author: 'Piet', text: 'You people at {employer} are liars, every one of the managers' }] }],
    passes: [
      { text: 'I will leave it there, please contact the media desk', surface: 'reply', thread: [{ author: 'Piet', text: 'You people at {employer} are liars, every one of the managers' }] },
      { text: 'Lovely cake', surface: 'reply', thread: [{ author: 'Ana', text: 'Nineteen candles' }] },
    ],
  }),
  rule({
    id: 'abuse-on-our-page',
    concern: 'hostile-thread',
    strength: 0.6,
    match: { thread: '(@thread-temper|@insult-word|@profanity|@threat-verb|@contempt)', mode: 'official', surface: ['reply', 'comment', 'quote', 'message'] },
    unless: ['draft: @refer-cue'],
    say: 'The post you are answering is abusive, or close to it.',
    flags: [{ text: 'Thank you for your comment.', mode: 'official', surface: 'reply', thread: [{ author: 'Anon', text: 'You are all useless clowns' }] }],
    passes: [{ text: 'Thank you for your comment.', mode: 'official', surface: 'reply', thread: [{ author: 'Ana', text: 'When does the survey close?' }] }],
  }),
];

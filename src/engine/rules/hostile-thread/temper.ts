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
  rule({
    id: 'argues-back',
    concern: 'hostile-thread',
    strength: 0.9,
    certain: true,
    match: {
      thread: '(you people|you lot|you are all|you\'re all|all of you|shame on you|you should be ashamed|blood on your hands|rot in hell|how dare you) & (@employer|@employer-maybe|@place|@custody-place|@custody|@client|@client-word|@staff|@officer-self|@police-matter|@welfare-matter|@cabinet-matter|@government)',
      draft: '(you know nothing|you don\'t know what you\'re talking about|you have no idea|no idea what you\'re talking about|get your facts|that\'s a lie|that is a lie|you\'re lying|you are lying|stop lying|rubbish|nonsense|shut up|who do you think you are|come say that|say that to|wrong again|speak for yourself|what would you know|how dare you|utter rubbish)',
      surface: ['reply', 'comment', 'quote', 'message'],
    },
    unless: ['draft: @decline-cue', 'draft: @refer-cue', 'negated', 'thread: @sport', 'thread: @show'],
    say: '{words} argues back where the exchange is already hostile over your employer\'s business.',
    flags: [{ text: 'You have no idea what happens in there, get your facts straight', surface: 'reply', thread: [{ author: 'Piet', text: 'Shame on you, you people at {employer} let him die in that prison cell' }] }],
    passes: [
      { text: 'I am sorry for your loss. I will leave it there.', surface: 'reply', thread: [{ author: 'Piet', text: 'Shame on you, you people at {employer} let him die in that prison cell' }] },
      { text: 'Rubbish, my scones are better', surface: 'reply', thread: [{ author: 'Ana', text: 'You are all useless at baking' }] },
    ],
  }),
];

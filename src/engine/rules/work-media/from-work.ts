import { rule } from '../rule.ts';

export default [
  rule({
    id: 'media-from-work',
    concern: 'work-media',
    strength: 0.6,
    match: { draft: '(@custody-place|@custody-act|@custody-person|@officer-self|@place|@client-word|@employer|@staff|our office|staff room|at work|on duty|on shift|the office|our building)', attachment: ['image', 'video', 'audio'] },
    unless: ['draft: @permission', 'draft: @show', 'draft: @far-away', 'negated'],
    say: '{words} and the attachment may show your workplace or its people.',
    flags: [{ text: 'night shift in B section, look at this lot', attachments: [{ kind: 'video', name: 'vid.mp4' }] }],
    passes: [{ text: 'look at this sunset', attachments: [{ kind: 'image', name: 'sky.jpg' }] }, 'night shift in B section'],
  }),
  rule({
    id: 'media-asked-for',
    concern: 'work-media',
    strength: 0.6,
    match: { thread: '(@custody-place|@custody-act|@custody|@client-word|@place|@employer|@officer-self) & (@media-word|show us|send it|post it|wys|bonisa|let\'s see|what happened)', draft: '@i / @you / (here|there|look|this|see|watch|enjoy|as promised|told you|day)', attachment: ['image', 'video', 'audio'] },
    unless: ['draft: @refer-cue', 'draft: @decline-cue'],
    say: 'The attachment may be the pictures from work that were asked for.',
    flags: [{ text: 'here it is', thread: [{ author: 'Danie', text: 'send us the photo from the unit search at the prison' }], attachments: [{ kind: 'image', name: 'a.jpg' }] }],
    passes: [{ text: 'here it is', thread: [{ author: 'Bets', text: 'send the photo of the wedding cake' }], attachments: [{ kind: 'image', name: 'a.jpg' }] }],
  }),
];

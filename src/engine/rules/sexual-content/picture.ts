import { rule } from '../rule.ts';

export default [
  rule({
    id: 'nude-file',
    concern: 'sexual-content',
    strength: 0.85,
    certain: true,
    match: { named: '(nude|nudes|naked|topless|nsfw|porn|xxx|onlyfans)', attachment: ['image', 'video'] },
    unless: ['draft: (painting|sculpture|museum|gallery|exhibition|lipstick|heels|mole rat|baby)'],
    say: 'The picture\'s name says that it shows nudity.',
    flags: [{ text: 'New me', attachments: [{ kind: 'image', name: 'topless-selfie.jpg' }] }],
    passes: [{ text: 'New me', attachments: [{ kind: 'image', name: 'selfie.jpg' }] }, { text: 'At the museum', attachments: [{ kind: 'image', name: 'nude-sculpture.jpg' }] }],
  }),
];

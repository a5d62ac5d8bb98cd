import { rule } from '../rule.ts';

export default [
  rule({
    id: 'link-in-text',
    concern: 'link-posted',
    strength: 0.9,
    match: { draft: '#url' },
    say: '{words} is a link.',
    flags: ['More at https://example.org/locks'],
    passes: ['More at the library'],
  }),
  rule({
    id: 'link-attached',
    concern: 'link-posted',
    strength: 0.9,
    match: { attachment: ['link'] },
    say: 'A link is attached.',
    flags: [{ text: 'Look', attachments: [{ kind: 'link', name: 'example.org' }] }],
    passes: [{ text: 'Look', attachments: [{ kind: 'image', name: 'cat.jpg' }] }],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'share-before-they-delete',
    concern: 'misleading',
    strength: 0.9,
    certain: true,
    match: { draft: '(forwarded as received|share before they delete|before they delete this|before they delete it|before it gets deleted|mainstream media won\'t tell|the media won\'t tell|they don\'t want you to know|share before it is deleted) & (@employer|@employer-maybe|@place|@client|@client-word|@staff|@incident|@welfare-matter|@cabinet-matter|@police-matter|@government|@government-policy|@custody)' },
    unless: ['quoted', 'negated', 'question', 'draft: @show', 'draft: @far-away', 'draft: (scam|fake news|hoax|debunk|please don\'t share|do not share|lol|haha|recipe)'],
    say: '{words} passes on a rumour as fact.',
    flags: ['Forwarded as received!! The government will stop every pension on Friday'],
    passes: ['Hoax alert: “forwarded as received, the pension stops” is fake news', 'Share before they delete it: gran\'s recipe'],
  }),
];

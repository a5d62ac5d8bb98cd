import { rule } from '../rule.ts';

/** A share without a word of one's own is still a share: what the post says of the employer stands there under the sharer's name. */
export default [
  rule({
    id: 'passes-on-blame',
    concern: 'harsh-criticism',
    strength: 0.6,
    targets: ['employer', 'government'],
    match: { surface: ['repost', 'quote'], thread: '(@employer|@politician|@government|@staff) ... (@discredit|@insult-word|@contempt|robbed|robbing|beating|failed|failing|shame|resign|disgrace|disgraceful|useless|cruel|rotten|a joke) / (shame on|sack the|fire the) .. (@employer|@politician|@government|@staff)' },
    unless: ['thread: @show', 'thread: @sport'],
    say: 'What you are sharing runs down those you work for or with: sharing can read as a view you hold.',
    flags: [{ text: '', surface: 'repost', thread: [{ author: 'Anele', text: '{employer} covered up the whole affair' }] }],
    passes: [{ text: '', surface: 'repost', thread: [{ author: 'Anele', text: '{employer} has a new front door' }] }, { text: 'hm', surface: 'reply', thread: [{ author: 'Anele', text: '{employer} covered up the whole affair' }] }],
  }),
];

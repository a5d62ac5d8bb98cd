import { rule } from '../rule.ts';

export default [
  rule({
    id: 'internal-file',
    concern: 'confidential',
    strength: 0.9,
    certain: true,
    match: { named: '(confidential|in confidence|internal memo|internal use|not for distribution|not for circulation|restricted|cabinet paper|cab paper|aide memoire|duty roster|shift roster|lock up list|unlock list|movement list|briefing note|embargoed|draft budget|official sensitive)', attachment: ['image', 'document', 'video', 'link'] },
    unless: ['draft: @permission', 'draft: (movie|film|episode|game|choir|netball|club|church)'],
    say: 'The attachment\'s name says that it is not for the public.',
    flags: [{ text: 'Have a look at this', attachments: [{ kind: 'document', name: 'Internal_memo_March.pdf' }] }],
    passes: [{ text: 'Have a look at this', attachments: [{ kind: 'document', name: 'scones.pdf' }] }, { text: 'Choir duties', attachments: [{ kind: 'image', name: 'duty_roster.png' }] }],
  }),
];

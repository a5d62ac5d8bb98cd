import { rule } from '../rule.ts';

export default [
  rule({
    id: 'colleague-caught-on-camera',
    concern: 'colleague-exposed',
    strength: 0.9,
    certain: true,
    targets: ['colleague'],
    match: { draft: '(colleague|workmate|coworker|co worker|my manager|our manager|my boss|supervisor|our receptionist|@staff) ... (asleep|sleeping|snoring|crying|drunk|passed out|picking his|picking her|doesn\'t know|does not know|no idea) / (colleague|workmate|coworker|co worker|my manager|my boss|supervisor|@staff) & (took this without|filmed him without|filmed her without|without asking|secretly filmed|secretly recorded|doesn\'t know i took)', attachment: ['image', 'video', 'audio'] },
    unless: ['draft: @permission', 'negated', 'draft: @pet', 'draft: @show'],
    say: '{words} and the attachment expose somebody you work with.',
    flags: [{ text: 'My colleague asleep at the front desk again', attachments: [{ kind: 'image', name: 'a.jpg' }] }],
    passes: [{ text: 'My four-legged colleague the dog, asleep again', attachments: [{ kind: 'image', name: 'a.jpg' }] }, 'My colleague asleep at the front desk again'],
  }),
  rule({
    id: 'colleague-mobile-or-mail',
    concern: 'colleague-exposed',
    strength: 0.85,
    certain: true,
    targets: ['colleague', 'manager'],
    match: { draft: '(colleague|workmate|coworker|co worker|my manager|our manager|my boss|supervisor|@staff|she|he) ... #gov-email' },
    unless: ['negated', 'question', 'sentence: (press officer|spokesperson|published|on the website)'],
    say: '{words} gives out an address of somebody you work with.',
    flags: ['Blame my manager, write to her at k.smith@health.gov.za'],
    passes: ['Write to my manager at the bakery', 'Write to media@health.gov.za'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'client-by-name',
    concern: 'client-identified',
    strength: 0.9,
    certain: true,
    targets: ['client'],
    match: { draft: '(inmate|offender|prisoner|parolee|probationer|claimant|recipient|pensioner|client|applicant|victim|witness|@client) #name & (my section|our section|my unit|our unit|on my shift|on our shift|my caseload|our caseload|in my office|my desk|our desk|on our books|under my watch|i searched|i escorted|i interviewed|i assessed|i processed|our counter|my counter|came to us|rang us|rang me|phoned us|told me|told us)' },
    unless: ['quoted', 'question', 'draft: @show', 'draft: @permission', 'draft: @far-away'],
    say: '{words} names somebody in your employer\'s care.',
    flags: ['Had to move offender Sam Whitcombe out of our section today'],
    passes: ['Offender Sam Whitcombe in tonight\'s episode on my shift of sofa watching', 'Our client meeting moved to my desk'],
  }),
  rule({
    id: 'face-on-official-page',
    concern: 'client-identified',
    strength: 0.9,
    certain: true,
    targets: ['client'],
    match: { draft: '(face|faces|portrait|close up|smile|smiling|meet|pictured|this is) ... (inmate|inmates|offender|offenders|prisoner|prisoners|parolee|victim|client|@client) / (inmate|inmates|offender|offenders|prisoner|prisoners|parolee|victim|client|@client) ... (face|faces|portrait|smile|smiling|pictured)', attachment: ['image', 'video'], mode: 'official' },
    unless: ['draft: @permission', 'draft: (consent|blurred|pixelated|faces hidden|backs turned|stock photo)', 'negated'],
    say: '{words} and the attachment may show the face of somebody in your employer\'s care.',
    flags: [{ text: 'Meet inmate Johannes, smiling with his certificate', mode: 'official', attachments: [{ kind: 'image', name: 'cert.jpg' }] }],
    passes: [{ text: 'Meet inmate Johannes, smiling with his certificate (signed consent on file)', mode: 'official', attachments: [{ kind: 'image', name: 'cert.jpg' }] }, { text: 'Meet the new gardener', mode: 'official', attachments: [{ kind: 'image', name: 'a.jpg' }] }],
  }),
];

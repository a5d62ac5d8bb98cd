import { rule } from '../rule.ts';

export default [
  rule({
    id: 'shares-governance',
    concern: 'governance-content',
    strength: 0.5,
    match: { draft: '(here is|here\'s|sharing|see|attached|read|this is|posting|screenshot of|photo of|copy of|page of|new|latest) ... (@governance|social media policy|disciplinary code|standing orders|dress code policy|operating procedure|leave policy)', attachment: ['image', 'document', 'link'] },
    unless: ['quoted', 'draft: @show', 'sentence: (church|school|club|body corporate|strata)'],
    say: '{words} shares rules of your employer\'s own.',
    flags: [{ text: 'Here is the new social media policy, all twelve pages', attachments: [{ kind: 'image', name: 'p1.jpg' }] }],
    passes: [{ text: 'Here is the new school dress code policy', attachments: [{ kind: 'image', name: 'p1.jpg' }] }, 'Here is the new social media policy'],
  }),
  rule({
    id: 'governance-file',
    concern: 'governance-content',
    strength: 0.6,
    match: { named: '(@governance|b order|b orders|standing order|sop|policy|procedure|act 111)', attachment: ['image', 'document', 'link'] },
    unless: ['draft: (insurance|privacy policy|school|church|club|refund)'],
    say: 'The attachment seems to be one of your employer\'s own policies or procedures.',
    flags: [{ text: 'For those who asked', attachments: [{ kind: 'document', name: 'social-media-policy-2022.pdf' }] }],
    passes: [{ text: 'For those who asked', attachments: [{ kind: 'document', name: 'recipe.pdf' }] }],
  }),
];

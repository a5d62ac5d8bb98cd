import { rule } from '../rule.ts';

export default [
  rule({
    id: 'mentions-employer',
    concern: 'employer-matter',
    strength: 0.42,
    targets: ['employer'],
    match: { draft: '@employer', mode: 'personal' },
    unless: ['quoted', 'draft: @far-away'],
    say: '{words} mentions your employer, or those it works with.',
    flags: ['{employer} has a new front door'],
    passes: ['The bakery has a new front door', { text: '{employer} has a new front door', mode: 'official' }],
  }),
  rule({
    id: 'mentions-employer-maybe',
    concern: 'employer-matter',
    strength: 0.4,
    targets: ['employer'],
    match: { draft: '@employer-maybe & (@work|@custody-place|@client|@client-word|@staff|@place|@governance|@partner|@police-matter|@welfare-matter|@cabinet-matter|@employment-cue)', mode: 'personal' },
    unless: ['quoted', 'draft: @far-away', 'draft: @show', 'draft: @pet'],
    say: '{words} may mention your employer.',
    flags: ['The {employer} shift roster is late again, and so is DSS, DCS, NEMA, PCC and Corrections'],
    passes: ['The bakery roster is late again'],
  }),
  rule({
    id: 'talks-of-work',
    concern: 'employer-matter',
    strength: 0.45,
    targets: ['employer'],
    match: { draft: '(at work|my job|my team|our team|our office|my office|my unit|our unit|our section|our directorate|my branch|our branch|my manager|my boss|our roster|my shift|work drinks|team day) ... (today|this week|again|is|are|was|has|have|just|keeps|keep|changed|restructure|busy)', mode: 'personal' },
    unless: ['quoted', 'hypothetical', 'draft: @other-employer', 'draft: @sport', 'sentence: (not at work|day off|leave)'],
    say: '{words} is about your work.',
    flags: ['Our unit is moving floors again, third time since May'],
    passes: ['Our team won the sports day', 'Not at work today, beach it is'],
  }),
];

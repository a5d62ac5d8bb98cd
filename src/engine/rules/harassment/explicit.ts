import { rule } from '../rule.ts';

export default [
  rule({
    id: 'set-on-somebody',
    concern: 'harassment',
    strength: 0.9,
    certain: true,
    match: { draft: '(everyone|everybody|all of you|let\'s all|lets all|come on all|please all|go on everyone|who will help me|help me) .. (please|now|go|to|and|just) .. (spam|flood|bombard|hound|harass|troll|hassle|dox|stalk|name and shame) .. (her|him|them|his|their|that|this|the|#name) / (i will|i\'ll|we will|we\'ll|let\'s|lets|gonna) .. (make her life hell|make his life hell|make their life hell|hound her out|hound him out|hound them out|bully her out|bully him out|keep messaging her|keep messaging him)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'sentence: (love|happy birthday|congratulations|congratulate|cards|support|kindness|get well|flowers|photos of)'],
    say: '{words} sets people on somebody.',
    flags: ['Everyone please flood her inbox till she quits', 'We will make his life hell'],
    passes: ['Everyone please flood her with birthday cards, happy birthday', 'Never hound her out'],
  }),
  rule({
    id: 'set-on-colleague',
    concern: 'harassment',
    strength: 0.9,
    certain: true,
    targets: ['colleague', 'manager'],
    match: { draft: '(colleague|coworker|workmate|my manager|my boss|our manager|new girl|new guy|intern|trainee|on my team|on our team|in our office|at work) & (make her life hell|make his life hell|make their life hell|hound her out|hound him out|hound them out|bully her out|bully him out|freeze her out|freeze him out|keep messaging her|keep messaging him|flood her inbox|flood his inbox|spam her|spam him)' },
    unless: ['quoted', 'negated', 'question', 'draft: @refer-cue', 'draft: (never|do not|don\'t|won\'t|bullied me|bullying me|they make|grievance|support)'],
    say: '{words} sets people on somebody you work with.',
    flags: ['Who will help me freeze her out? The new girl on our team needs a lesson'],
    passes: ['We will never freeze her out, the new girl on our team is lovely'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'will-harm-you',
    concern: 'threat',
    strength: 0.8,
    match: { draft: '(i\'ll|i will|we\'ll|we will|ill|i\'m going to|im going to|im gonna|i\'m gonna|gonna|ek gaan|ek sal|ngizo) .. (kill|shoot|stab|bash|smash|break|bliksem|moer|bulala|slap|burn|hurt|beat|smack|waste|klap) .. (you|u|him|her|them|jou|hom|haar|your|his|their|that|the) / (watch your back|i know where you live|know where you live|you\'re a dead man|you are dead|you\'re dead meat|better watch yourself|we know where you stay)' },
    unless: ['quoted', 'sentence: @show', 'sentence: @sport', 'sentence: @food'],
    say: '{words} reads as a threat.',
    flags: ['Say that to my face and I\'ll break your jaw', 'we know where you stay bru'],
    passes: ['This heat is going to kill me', 'I\'ll smash you at darts on Friday, game on'],
  }),
];

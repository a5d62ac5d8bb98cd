import { rule } from '../rule.ts';

export default [
  rule({
    id: 'crime-of-somebody-at-work',
    concern: 'defamation',
    strength: 0.9,
    certain: true,
    targets: ['manager', 'colleague'],
    match: { draft: '(my|our) .. (boss|manager|supervisor|colleague|workmate|coworker|director|commissioner|unit manager|@staff) .... (steals|stole|is stealing|stealing from|takes bribes|took bribes|took a bribe|taking bribes|takes backhanders|is on the take|rigged|rigs|is a thief|is a fraudster|is corrupt|forged|fiddled the|fiddles the|pocketed the|pocketing|beats his wife|beats prisoners|is a paedophile|sleeps with|slept with) / (the|that) .. (head of centre|area commissioner|regional commissioner|unit manager|prison director|warder|warders|el2) .... (steals|stole|is stealing|stealing from|takes bribes|took bribes|took a bribe|taking bribes|takes backhanders|is on the take|rigged|rigs|is a thief|is a fraudster|is corrupt|forged|fiddled the|fiddles the|pocketed the|pocketing|beats his wife|beats prisoners|is a paedophile|sleeps with|slept with)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: @refer-cue', 'draft: @permission', 'draft: (reported it|i reported|protected disclosure|whistleblow|hotline|lodged|in court|convicted|pleaded guilty|found guilty|sentenced|arrested|according to|alleged|my heart|my sandwich|my lunch|my stapler|my mug|my parking|the show)'],
    say: '{words} states something discreditable about somebody at work as a fact.',
    flags: ['The head of centre takes bribes and everybody on nights knows', 'Our manager is stealing from the tea fund, that is a fact'],
    passes: ['My colleague stole my sandwich', 'The commissioner of the book rigged the race, what an episode', 'I reported it through the hotline: the manager took a bribe'],
  }),
  rule({
    id: 'crime-of-a-named-person',
    concern: 'defamation',
    strength: 0.85,
    match: { draft: '#name .. (stole|steals|takes bribes|took bribes|took a bribe|is a thief|is a fraudster|is corrupt|is a paedophile|is a rapist|rigged the tender|embezzled|falsified|forged)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: @refer-cue', 'draft: @permission', 'draft: @sport', 'draft: (convicted|pleaded guilty|found guilty|in court|alleged|according to|the show|my heart|my sandwich|my lunch)'],
    say: '{words} states something discreditable about a person as a fact.',
    flags: ['Everyone knows Karel Bosman took bribes for years'],
    passes: ['Karel Bosman was found guilty: he took bribes', 'Aunt May stole the show'],
  }),
];

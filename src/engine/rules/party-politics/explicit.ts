import { rule } from '../rule.ts';

export default [
  rule({
    id: 'vote-for-party',
    concern: 'party-politics',
    strength: 0.9,
    certain: true,
    match: { draft: '(vote|party vote|two ticks|i\'m voting|we\'re voting|i am voting|i\'ll be voting|canvassing|door knocking|leafleting|campaigning|proud member of|join) .. (for|with|the|of|your local) .. (labour|national|act party|greens|green party|nz first|new zealand first|te pati maori|tories|conservatives|conservative|lib dems|liberal democrats|reform uk|labor|liberals|liberal party|nationals|one nation|anc|da|democratic alliance|eff|mk party|ifp|actionsa) / (party vote|two ticks|vote) (labour|national|act|greens|green|nz first|tory|conservative|lib dem|labor|liberal|anc|da|eff|ifp)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'sentence: (park|parks|trust|museum|geographic|forest|union|idol|idols|anthem|bird|flag|choir|team|lotto|lottery|gallery|gardens|labour ward|did|used to)'],
    say: '{words} takes a side in party politics.',
    flags: ['Vote Labour on Saturday, whatever the weather', 'Out canvassing for the Greens all afternoon'],
    passes: ['Join the National Trust', 'Vote for your bird of the year', 'Did you vote Labour last time?'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'government-is-a-disgrace',
    concern: 'government-criticism',
    strength: 0.9,
    certain: true,
    targets: ['government'],
    match: { draft: '(this|our|the) (government|govt) .. (is|are) .. (a disgrace|a shambles|a joke|useless|hopeless|corrupt|liars|incompetent|clueless|heartless|rotten|a circus|pathetic|gutless|cruel) / (this|our|the) (government|govt|minister|prime minister) .. (has failed|have failed|is failing|couldn\'t care less|doesn\'t care about|has no plan for|lied to|is lying to|is ruining|has ruined|is gutting) / (government|government\'s|minister\'s|ministers|minister|pm\'s|coalition\'s) .. (policy|policies|plan|plans|bill|budget|reform|reforms|cuts|@government-policy) .. (is|are|was) .. (a disgrace|a shambles|a joke|useless|hopeless|cruel|heartless|disgusting|rotten|shameful|wrong|a disaster|stupid|idiotic|pathetic)' },
    unless: ['quoted', 'question', 'hypothetical', 'draft: @show', 'draft: @far-away', 'sentence: (is not|isn\'t|are not|aren\'t|not a|council|mayor|student|club|church|school|says|said|claims|according to)'],
    say: '{words} runs down the government or its policy.',
    flags: ['This government is a shambles', 'The minister has no plan for winter', 'The minister\'s housing policy is a disgrace'],
    passes: ['This government is not a shambles', 'Texas: this government is a shambles, says my cousin', 'Is the minister\'s policy a disgrace?'],
  }),
];

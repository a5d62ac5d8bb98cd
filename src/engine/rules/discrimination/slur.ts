import { rule } from '../rule.ts';

export default [
  rule({
    id: 'slur',
    concern: 'discrimination',
    strength: 0.9,
    certain: true,
    match: { draft: '@slur' },
    unless: ['quoted', 'sentence: @counter-frame', 'sentence: (called me|calls me|called us|called him|called her|called them|word|words|slur|slurs|never say|don\'t say|stop saying|not okay to say|reclaim|reclaimed|proud|tropical|bark|lane|hotel|roof|paper|cheese|stamps|tree|plant|mill|bread|fish|water|sunday|stitch|bun|buns|oil|milk|cream|palm|palms|cake|cakes|curry|rum|biscuits|yoghurt|husk|armour|and span|key|keys|remote|languages|cigarette|cigarettes|packet)'],
    say: '{words} is a word that demeans people.',
    flags: ['Typical makwerekwere taking every stall again', 'f4gg0t like him should not be here'],
    passes: ['He called me a coolie and the whole taxi went quiet', 'Never say that word, it is a slur like kaffir', 'Proud dyke, twelve years sober', 'Coconut buns are out of the oven'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'rumour-of-work',
    concern: 'misleading',
    strength: 0.55,
    match: { draft: '(apparently|i heard|i hear|i\'m hearing|word is|word on the street|rumour has it|rumor has it|they say|forwarded as received|fwd|someone told me|sources say|a source says|allegedly|before they delete|they\'re hiding|they are hiding|pass it on|spread the word|mainstream media won\'t|not confirmed but|unconfirmed but) & (@employer|@employer-maybe|@place|@custody-place|@client|@client-word|@incident|@welfare-matter|@cabinet-matter|@police-matter|@government|@government-policy)' },
    unless: ['quoted', 'draft: @show', 'draft: @far-away', 'draft: @sport', 'question'],
    say: '{words} may pass on a rumour as fact.',
    flags: ['Forwarded as received: the minister is closing every payment office on Friday, share before they delete it'],
    passes: ['I heard a tui this morning', 'Is it a rumour that the minister resigned?'],
  }),
  rule({
    id: 'unsourced-figure',
    concern: 'misleading',
    strength: 0.5,
    match: { draft: '(i think|i believe|probably|roughly|about|around|from memory|off the top of my head|not sure but|pretty sure|i reckon) ... (#number|percent|per cent|million|thousand|half|double)', mode: 'official' },
    unless: ['quoted', 'question', 'draft: @refer-cue', 'draft: #url'],
    say: '{words} gives a figure without a source.',
    flags: [{ text: 'From memory it is about 40 percent of households, pretty sure', mode: 'official' }],
    passes: ['From memory it is about 40 percent', { text: 'The figure is 41 per cent: see https://example.org/report', mode: 'official' }],
  }),
];

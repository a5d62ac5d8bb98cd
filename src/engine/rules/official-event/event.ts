import { rule } from '../rule.ts';

export default [
  rule({
    id: 'announces-event',
    concern: 'official-event',
    strength: 0.55,
    match: { draft: '(@official-event|parade|career expo|careers day|sod turning|izimbizo|stakeholder engagement) ... (@employer|@employer-maybe|@place|@our-place|@staff|@officer-self|national commissioner|area commissioner|minister) & (@soon|#clock|join us|come|all welcome|everyone welcome|invited|invite|rsvp|saturday|sunday|monday|tuesday|wednesday|thursday|friday|today|tonight|save the date|don\'t miss|register|open to) / (@employer|@employer-maybe|@place|@our-place|@staff|@officer-self|minister|commissioner) .... (@official-event|parade|career expo|careers day|sod turning|imbizo) & (@soon|#clock|join us|come|all welcome|everyone welcome|invited|invite|rsvp|saturday|sunday|monday|tuesday|wednesday|thursday|friday|today|tonight|save the date|don\'t miss|register|open to)' },
    unless: ['quoted', 'draft: @show', 'sentence: (wedding|church|school|club|birthday|book launch)'],
    say: '{words} publicises an official event.',
    flags: ['Open day at our centre on Saturday, all welcome', 'The department hosts an imbizo in the hall tomorrow, everyone welcome'],
    passes: ['Open day at the kennels on Saturday', 'Campaign for a zebra crossing, all welcome'],
  }),
];

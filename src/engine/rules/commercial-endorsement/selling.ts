import { rule } from '../rule.ts';

export default [
  rule({
    id: 'sells',
    concern: 'commercial-endorsement',
    strength: 0.55,
    match: { draft: '(for sale|buy now|order now|order yours|dm to order|dm me to order|book now|special offer|promo code|use my code|use code|prices from|free quote|free quotes|free delivery|link in bio|call now|limited stock|we deliver|discount for|off all|half price|message me for a price|bulk discount)' },
    unless: ['negated', 'quoted'],
    say: '{words} reads as selling something.',
    flags: ['CCTV kits half price this week, DM to order', 'We fit locks and alarms, free quotes'],
    passes: ['I bought it half asleep', 'Do not fall for those book now emails'],
  }),
  rule({
    id: 'praises-business-officially',
    concern: 'commercial-endorsement',
    strength: 0.85,
    certain: true,
    match: { draft: '(we recommend|we highly recommend|we can recommend|we love using|proud to partner with|best provider|best in the business|go with|great deals at|great deals from|shop at|buy from|buy your|switch to|sponsored by|get yours from|get yours at|use code|% off at|our favourite provider|our favourite supplier) ... #name / (we recommend|we highly recommend|we can recommend|we love using|proud to partner with|best provider|best in the business|go with|great deals at|great deals from|shop at|buy from|buy your|switch to|sponsored by|get yours from|get yours at|use code|% off at|our favourite provider|our favourite supplier) ... #mention / (we recommend|we highly recommend|we can recommend|we love using|proud to partner with|best provider|best in the business|go with|great deals at|great deals from|shop at|buy from|buy your|switch to|sponsored by|get yours from|get yours at|use code|% off at|our favourite provider|our favourite supplier) ... #url', mode: 'official' },
    unless: ['negated', 'quoted', 'question', 'sentence: (do not|don\'t|cannot|can\'t|never)'],
    say: '{words} endorses a business from an account of your employer.',
    flags: [{ text: 'We recommend SafeHome Alarms for every home', mode: 'official' }],
    passes: [{ text: 'We cannot recommend SafeHome Alarms or any other firm', mode: 'official' }, 'We recommend SafeHome Alarms for every home', { text: 'We recommend keeping three days of water', mode: 'official' }],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'copied-work',
    concern: 'copyright',
    strength: 0.75,
    match: { draft: '(copied|copy pasted|copy and pasted|pasted|ripped|screenshotted|screenshot|scanned|reposting|lifted|nicked|pirated|full text|whole article|whole chapter|entire article|full article|full chapter|full album|full movie|cropped out|removed the watermark|watermark cropped|without the watermark|watermark off) ... (article|articles|chapter|book|textbook|paywall|paywalled|watermark|photographer|photo|photos|song|album|movie|film|pdf|magazine|newspaper|cartoon|report|drawing|artwork|course) / (here is|here\'s|free) .. (the full|the whole|the entire) .. (article|chapter|book|album|movie|film|episode|course) / (found|got|took|pinched|nicked|grabbed) .. (this|these|the) .. (photo|photos|picture|pictures|cartoon|drawing|artwork) ... (no idea who|don\'t know who|dunno who|no credit|who took|off google|off the internet|off his page|off her page)' },
    unless: ['quoted', 'negated', 'sentence: (with permission|credit to|credits to|photo by|photo credit|public domain|creative commons|my own|i wrote|licence|licensed)'],
    say: '{words} may use somebody else\'s work without leave.',
    flags: ['Copied the whole article from behind the paywall so you need not pay', 'Cropped out the watermark, lovely photo though'],
    passes: ['Photo by Ana Reyes, used with permission', 'I copied my gran\'s scone method'],
  }),
  rule({
    id: 'employer-mark',
    concern: 'copyright',
    strength: 0.85,
    certain: true,
    targets: ['employer'],
    match: { draft: '(put|added|using|used|use|stuck|slapped|printed|borrowed|pasted|made|photoshopped|whacked|got) ... (@employer|@employer-maybe|our department\'s|the department\'s|our office\'s|departmental|department|our work|work\'s) .. (logo|crest|letterhead|branding|emblem|letter head) ... (on|in|for|onto|across|to|as) / (put|added|using|used|use|stuck|slapped|printed|borrowed|pasted|whacked) .. (the|our) (logo|crest|letterhead|branding|emblem) ... (of|from) .. (@employer|the department|our department)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'sentence: (approved|approval|permission|comms said|bogus|fake|scam|somebody|someone|they|scammers)'],
    say: '{words} uses your employer\'s own mark.',
    flags: ['Stuck the department logo on our bake sale flyer, looks very posh', 'I used the {employer} logo for our touch team shirts'],
    passes: ['Someone used the department logo on a scam page, careful', 'Put our club logo on the shirts'],
  }),
];

import { rule } from '../rule.ts';

const PARTIES = '(labour party|uk labour|nz labour|new zealand labour|labour nz|national party|nz national party|new zealand national party|act party|act new zealand|green party|nz first|new zealand first|te pati maori|te paati maori|maori party|conservative party|conservatives|liberal democrats|lib dems|reform uk|labor party|australian labor|liberal party|australian greens|nationals|one nation|african national congress|my anc|democratic alliance|economic freedom fighters|mk party|umkhonto|inkatha|ifp|actionsa|patriotic alliance)';

export default [
  rule({
    id: 'answers-a-party',
    concern: 'endorsing-action',
    strength: 0.9,
    certain: true,
    match: { author: PARTIES, surface: ['repost', 'quote', 'comment', 'reply'] },
    unless: ['draft: @decline-cue'],
    say: 'What you are sharing or answering was posted by a political party.',
    flags: [{ text: '', surface: 'repost', thread: [{ author: 'NZ Labour', text: 'Join us in Petone on Saturday' }] }, { text: '👏👏', surface: 'comment', thread: [{ author: 'Green Party', text: 'Our plan is out' }] }],
    passes: [{ text: '👏👏', surface: 'comment', thread: [{ author: 'Greenkeepers Weekly', text: 'The greens are back' }] }, { text: '', surface: 'repost', thread: [{ author: 'Birthday party ideas', text: 'Balloons!' }] }],
  }),
  rule({
    id: 'passes-on-politics',
    concern: 'endorsing-action',
    strength: 0.55,
    match: { thread: '(@party|@campaign|@politician|@government-policy|@government)', surface: ['repost', 'quote'] },
    say: 'What you are sharing is about politics: sharing can read as a view you hold.',
    flags: [{ text: '', surface: 'repost', thread: [{ author: 'Kiri', text: 'The Prime Minister has lost the plot' }] }],
    passes: [{ text: '', surface: 'repost', thread: [{ author: 'Kiri', text: 'Lost: one grey cat, answers to Moss' }] }, { text: 'hm', surface: 'reply', thread: [{ author: 'Kiri', text: 'The Prime Minister has lost the plot' }] }],
  }),
  rule({
    id: 'passes-on-work',
    concern: 'endorsing-action',
    strength: 0.5,
    match: { thread: '(@employer|@place|@custody-person|@officer-self|@governance)', surface: ['repost', 'quote'] },
    unless: ['thread: @show'],
    say: 'What you are sharing is about your employer\'s field: sharing can read as a view you hold.',
    flags: [{ text: 'this', surface: 'repost', thread: [{ author: 'Local paper', text: 'Questions over {employer} again this week' }] }],
    passes: [{ text: 'this', surface: 'repost', thread: [{ author: 'Local paper', text: 'Best pies in town, ranked' }] }],
  }),
  rule({
    id: 'liked-politics',
    concern: 'endorsing-action',
    strength: 0.5,
    match: { draft: '(i liked|liked|gave a like|hit like|retweeted|reposted|shared|i share|sharing) .. (that|this|the|his|her|their|all|every|a) .. (post|tweet|video|story|page|speech|posts|reel) ... (@party|@politician|@government-policy|@campaign)' },
    unless: ['negated', 'quoted'],
    say: '{words}: liking or sharing can read as a view you hold.',
    flags: ['Liked that post by the Prime Minister, spot on'],
    passes: ['Liked that video of the otter', 'I have not shared that post about the election'],
  }),
  rule({
    id: 'shares-from-our-page',
    concern: 'endorsing-action',
    strength: 0.5,
    match: { mode: 'official', surface: ['repost', 'quote'], thread: '@i / @we / (the|a|to|is|for|at|in|and|of|new|join|come)' },
    say: 'An account of your employer is passing on somebody else\'s statement: is it suitable?',
    flags: [{ text: 'Worth a read', mode: 'official', surface: 'repost', thread: [{ author: 'Someone', text: 'The ten best locks for your shed' }] }],
    passes: [{ text: 'Worth a read', surface: 'repost', thread: [{ author: 'Someone', text: 'The ten best locks for your shed' }] }],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'answers-as-insider',
    concern: 'answers-for-employer',
    strength: 0.9,
    certain: true,
    match: {
      thread: '(is it true|is this true|why|when|how many|how much|what happened|what is happening|what\'s happening|anyone know|can anyone|does anyone|who decided|what\'s going on) & (@employer|@employer-maybe|@place|@client|@staff|@topic|@governance|@custody-place|@police-matter|@welfare-matter|@cabinet-matter)',
      draft: '(i work there|i work here|i work inside|i am on the team that|i\'m on the team that|as someone who works there|as someone who works inside|speaking from the inside|as an insider|as a staff member|as staff i|i handle those|it\'s my team that) .... (i can tell you|can tell you|i can confirm|the answer is|the truth is|yes|no|it is|it was|they|we|it\'s)',
      surface: ['reply', 'comment', 'quote', 'message'],
    },
    unless: ['quoted', 'negated', 'hypothetical', 'draft: @refer-cue', 'draft: @decline-cue'],
    say: '{words} answers for your employer.',
    flags: [{ text: 'I work there and I can tell you it was the boilers', surface: 'reply', thread: [{ author: 'Fay', text: 'Why was {employer} closed on Monday, does anyone know?' }] }],
    passes: [{ text: 'I work there, so please ask the media desk', surface: 'reply', thread: [{ author: 'Fay', text: 'Why was {employer} closed on Monday, does anyone know?' }] }, { text: 'I work there and I can tell you the pies are good', surface: 'reply', thread: [{ author: 'Fay', text: 'New bakery!' }] }],
  }),
];

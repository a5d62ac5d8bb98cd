import { rule } from '../rule.ts';

/** Somebody who writes from behind bars, or about a case that the writer handles. */
export default [
  rule({
    id: 'writes-from-inside',
    concern: 'client-contact',
    strength: 0.7,
    match: { thread: '(i\'m|im|i am|we\'re|we are|still|stuck|writing|chatting|greetings|message|typing|hiding) .. (inside|in here|in jail|in prison|from prison|from jail|from inside|in my cell|from my cell|in the cell|from the cell|behind bars|locked up|in c max|in the section|in b section|in a section|serving) / (my cellie|my cellmate|our cell|my cell|in our section|my parole date|my parole hearing|when i get out|when i come out|till i get out|before i get out|smuggled|this phone is|hide the phone|hide this phone|my sentence|my release date) & (i|me|my|we)' },
    unless: ['thread: @fiction', 'draft: @refer-cue', 'thread: (gym|office|lockdown|covid|flu|rain)'],
    say: 'The person you are answering seems to be serving a sentence.',
    flags: [
      { text: 'ok my brother, will see what I can do', thread: [{ author: 'Unknown', text: 'Boss it is me from B section, I am chatting from my cell, please buy me airtime' }] },
      { text: 'Sharp', surface: 'message', thread: [{ author: 'T', text: 'my parole date is in March, please talk to them for me' }] },
    ],
    passes: [
      { text: 'ok', thread: [{ author: 'Ana', text: 'I am stuck inside all day with this rain' }] },
      { text: 'Same', thread: [{ author: 'Ana', text: 'Watched a series about a man in his cell' }] },
    ],
  }),
];

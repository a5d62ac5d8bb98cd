import { rule } from '../rule.ts';

export default [
  rule({
    id: 'not-public-yet',
    concern: 'confidential',
    strength: 0.6,
    match: { draft: '(you didn\'t hear it from me|didn\'t hear this from me|don\'t tell anyone|not public yet|not announced yet|embargoed|before it goes public|shouldn\'t be telling you|not supposed to share|strictly confidential|internal only|leaked|moenie vir iemand se nie|keep this quiet) & (@internal|@custody|@cabinet-matter|@welfare-matter|@police-matter|@incident|@governance|@employer)' },
    unless: ['quoted', 'draft: (birthday|surprise party|engagement|pregnant|proposal party|secret santa|hamster)'],
    say: '{words} gives away something that is not public.',
    flags: ['Not announced yet but the whole roster changes in March and two units close'],
    passes: ['Do not tell anyone but the surprise party is on Friday', 'The plumber leaked again'],
  }),
];

import { rule } from '../rule.ts';

export default [
  rule({
    id: 'calls-to-obstruct',
    concern: 'disrupts-administration',
    strength: 0.9,
    certain: true,
    match: { draft: '(everyone|everybody|all of you|let\'s|lets|let us|comrades|guys|members|officers|colleagues|we should|we all|team|my people) .... (call in sick|phone in sick|book off sick|lose the files|lose the forms|lose their files|shred the|delete the files|delete the emails|ignore the instruction|ignore the directive|ignore the order|refuse to unlock|refuse to lock up|leave the gates open|leave the gate open|tip off|stonewall the|lie to the auditors|lie to the inspectors|lie to the inquiry|nobody unlock|go slow on every) & (@work|@custody|@employer|@manager|@internal|@welfare-matter|@police-matter|@staff|auditors|inspectors|inquiry)' },
    unless: ['quoted', 'negated', 'question', 'hypothetical', 'draft: @show', 'draft: (protected strike|protected action|ballot|union|picket|legal strike|industrial action|shop steward|actually sick|do not|don\'t)'],
    say: '{words} would get in the way of your employer\'s work.',
    flags: ['Comrades, on Monday we all call in sick so that the new manager learns', 'Let\'s lose the files before the auditors come'],
    passes: ['Our union holds a ballot: on Monday we may all strike over pay', 'Let\'s shred the pork', 'Should we all call in sick at work?'],
  }),
];

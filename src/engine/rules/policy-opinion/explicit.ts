import { rule } from '../rule.ts';

export default [
  rule({
    id: 'verdict-on-governance',
    concern: 'policy-opinion',
    strength: 0.85,
    certain: true,
    targets: ['employer'],
    match: { draft: '(the|this|our|new|these|that) .. (correctional services act|correctional services bill|act 111|white paper on corrections|b orders|b order|standing orders|disciplinary code|code of conduct|corrections act|corrections regulations|prison operations manual|parole act|sentencing act|social security act|guide to social security law|aps values|cabinet manual|cdem act|public service act|police and crime plan|social media policy|media policy|dcs policy|departmental policy|department\'s policy) .... (is wrong|is a joke|is a disgrace|is a mess|is nonsense|is rubbish|is outdated|is useless|makes no sense|is brilliant|is the best thing|should be scrapped|should be scrapped|should never have|is a disaster|is a farce|belongs in the bin|is out of touch)' },
    unless: ['quoted', 'question', 'draft: @show', 'sentence: (is not|isn\'t|not a|pay|osd|shift pattern|overtime|leave|allowance|allowances|enterprise agreement|bargaining|union|safety|unsafe|church|school|club)'],
    say: '{words} gives your opinion of the rules you work under.',
    flags: ['The Disciplinary Code makes no sense to anybody', 'I have read it twice: the social media policy is a joke'],
    passes: ['The policy of the bakery makes no sense', 'The shift pattern in the B-Orders is a joke and the union says so', 'Our APS Code of Conduct is not a joke'],
  }),
  rule({
    id: 'own-view-officially',
    concern: 'policy-opinion',
    strength: 0.85,
    certain: true,
    match: { draft: '(i think|i reckon|in my view|in my opinion|imho|personally i|my personal view|if you ask me|i personally) & (@government-policy|@government|@governance|@politician|@party|@topic|policy|policies)', mode: 'official' },
    unless: ['quoted', 'question'],
    say: '{words} gives a personal opinion from an account of your employer.',
    flags: [{ text: 'Personally I hope the new housing policy passes', mode: 'official' }],
    passes: ['Personally I hope the new housing policy passes', { text: 'The new housing policy takes effect in May', mode: 'official' }],
  }),
];

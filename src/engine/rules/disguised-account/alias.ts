import { rule } from '../rule.ts';

export default [
  rule({
    id: 'hides-behind-alias',
    concern: 'disguised-account',
    strength: 0.6,
    match: { draft: '(burner account|burner|fake account|fake profile|fake name|alt account|second account|anonymous account|anon account|under another name|under a different name|not my real name|pseudonym|pen name|throwaway|throwaway account|secret account) .... (work|boss|manager|hr|department|employer|office|trace|traced|find me|track me|catch me|know it\'s me|know it is me|say what i like|say what i want|identified) / (work|boss|manager|hr|the department|my employer|the office) ... (can\'t find|cannot find|won\'t find|can\'t trace|won\'t know|never know|doesn\'t know|don\'t know) .... (account|name|profile|handle|me on here)' },
    unless: ['quoted', 'sentence: (scam|impersonat~|blocked|report|reported|someone made|somebody made)'],
    say: '{words}: another name does not lift your duties.',
    flags: ['Made a burner account so work will never know it is me', 'This is not my real name so the boss can do nothing'],
    passes: ['Someone made a fake account of my boss, report it', 'My pen name is on the cover!'],
  }),
  rule({
    id: 'account-says-anonymous',
    concern: 'disguised-account',
    strength: 0.6,
    match: { account: '(anon|anonymous|burner|throwaway|whistleblower|insider|deepthroat|leaks) ... (official|officer|warder|public servant|servant|beehive|dpmc|nema|aps|dss|staff|corrections|govt|gov|@handle) / (beehive|dpmc|nema|aps|dss|public servant|corrections|govt|gov|@handle) ... (anon|anonymous|burner|throwaway|insider|leaks|mole)' },
    say: 'The account hides its owner behind another name: your duties stay the same.',
    flags: [{ text: 'Morning', account: { handle: 'AnonPublicServant' } }],
    passes: [{ text: 'Morning', account: { handle: 'Anonymous_Baker' } }],
  }),
];

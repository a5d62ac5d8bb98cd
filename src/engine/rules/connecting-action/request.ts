import { rule } from '../rule.ts';

export default [
  rule({
    id: 'befriends-client',
    concern: 'connecting-action',
    strength: 0.6,
    match: { draft: '(accepted|accept|accepting|sent|send|sending|got|added|add|adding|follow|followed|following|connected|connect|befriend|befriended|friended|friends) .. (a|the|her|his|their|your|my|him|them|with|friend|follow|connection) ... (@client|@client-maybe|@client-word|@custody-person|stakeholder|stakeholders|service user|councillor|panel member|ex prisoner|ex inmate|former client) / (@client|@client-maybe|@client-word|@custody-person|stakeholder|councillor|panel member) ... (friend request|follow request|connection request|added me|adding me|wants to connect|wants to be friends|requested to follow)' },
    unless: ['negated', 'quoted', 'sentence: (never|don\'t|declined|decline|ignored|ignore|blocked|block|refuse|refused|rejected|deleted)'],
    say: '{words} connects you with somebody you meet through work.',
    flags: ['Accepted a friend request from that victim we helped last spring', 'One of the offenders sent me a friend request, why not', 'Added him on here, the parolee from last year'],
    passes: ['Never accept a friend request from an offender', 'Accepted a friend request from my cousin', 'An offender sent me a friend request so I declined it'],
  }),
];

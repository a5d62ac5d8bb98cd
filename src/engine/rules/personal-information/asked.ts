import { rule } from '../rule.ts';

/** Details asked for in public, and details that others have put into the thread. */
export default [
  rule({
    id: 'asks-for-details',
    concern: 'personal-information',
    strength: 0.9,
    certain: true,
    match: { draft: '(send|give|tell|post|reply with|comment with|share|provide|confirm|leave|pop|drop|what is|what\'s|we need|we\'ll need|need) .. (us|me|we|here|below) .. (your|ur) ... (address|date of birth|dob|phone number|mobile number|contact number|number|crime number|crime reference|reference number|crn|customer reference|national insurance|medicare number|email address|email|full name|bank details|account number|case number|postcode) / (send|give|tell|post|reply with|comment with|share|provide|confirm|leave|pop|drop|what is|what\'s|we need|we\'ll need|need) (your|ur) ... (address|date of birth|dob|phone number|mobile number|contact number|crime number|crime reference|reference number|crn|customer reference|national insurance|medicare number|full name|bank details|account number|case number)', mode: 'official' },
    unless: ['negated', 'quoted', 'sentence: (do not|don\'t|never|please avoid|by phone|by email|by e mail|privately|direct message|private message|on 101|call us|phone us|ring us|email us|scam|survey)'],
    say: '{words} asks somebody for personal details in public.',
    flags: [{ text: 'Sorry to hear that. Reply with your full name, date of birth and address and we will look into it', mode: 'official' }],
    passes: [{ text: 'Please do not post your address or date of birth here', mode: 'official' }, 'Reply with your full name and address and I will send a card', { text: 'Email us your reference number at help@example.org', mode: 'official' }],
  }),
  rule({
    id: 'details-in-thread',
    concern: 'personal-information',
    strength: 0.7,
    match: { thread: '#phone / #id-number / #case-number / #street / (my date of birth|my dob|my customer reference|my crn|my national insurance|my medicare|my address is|i live at|my claim|my case|my diagnosis|my crime number|my reference number|my mum\'s address|my ex husband|my ex wife|my payment|my medication)', mode: 'official' },
    unless: ['draft: (call us|phone us|ring us|email us|e mail us|by phone|by email|by e mail|by telephone|direct message|private message|message us privately|dm us|in person|face to face|write to us|please call|please email|please phone|contact us on|call us on)'],
    say: 'The thread holds somebody\'s personal details: move them to another channel.',
    flags: [{ text: 'Thanks for getting in touch, we will look at it.', mode: 'official', thread: [{ author: 'Dee', text: 'my case is stuck, I live at 14 Marsden Street' }] }],
    passes: [{ text: 'Thanks, please call us so we can talk about it.', mode: 'official', thread: [{ author: 'Dee', text: 'my case is stuck, I live at 14 Marsden Street' }] }, { text: 'Thanks!', mode: 'official', thread: [{ author: 'Dee', text: 'Great survey' }] }],
  }),
];

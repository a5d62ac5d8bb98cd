import { rule } from '../rule.ts';

export default [
  rule({
    id: 'file-name-tells',
    concern: 'work-media',
    strength: 0.55,
    match: { attachment: ['image', 'video', 'audio', 'document'], named: '(@field-prison|@client|@client-word|@internal|@security-detail|@slang|@incident|@ministerial-advice|@own-workplace|@custody-place|uniform|staffroom|control room|cctv|mugshot|case notes|duty|shift|confidential|memo|email|dashboard|monitor|screen|lanyard|badge|visitor book|logbook|evidence|colleague|boss|manager)' },
    unless: ['draft: @show', 'draft: @permission', 'draft: @sport'],
    say: 'The name of what is attached points to the workplace.',
    flags: [{ text: 'what a day', attachments: [{ kind: 'image', name: 'duty_roster_march.jpg' }] }],
    passes: [{ text: 'what a day', attachments: [{ kind: 'image', name: 'beach_sunset.jpg' }] }, 'what a day'],
  }),
];

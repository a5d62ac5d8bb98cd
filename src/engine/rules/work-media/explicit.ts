import { rule } from '../rule.ts';

export default [
  rule({
    id: 'file-from-the-job',
    concern: 'work-media',
    strength: 0.9,
    certain: true,
    match: { named: '(cctv|bodycam|body cam|body worn|control room|cell block|cellblock|cell search|mugshot|mug shot|custody suite|inmate|inmates|prisoner|offender|roll check|shakedown|crime scene)', attachment: ['image', 'video', 'audio'] },
    unless: ['draft: @show', 'draft: @permission', 'draft: (for sale|installed|doorbell|driveway|burglar|our cat|my cat)'],
    say: 'The attachment\'s name says that it comes from work.',
    flags: [{ text: 'Watch till the end', attachments: [{ kind: 'video', name: 'cell_search_unit4.mp4' }] }],
    passes: [{ text: 'Our cat on the doorbell camera', attachments: [{ kind: 'video', name: 'cctv.mp4' }] }, { text: 'Watch till the end', attachments: [{ kind: 'video', name: 'goal.mp4' }] }],
  }),
];

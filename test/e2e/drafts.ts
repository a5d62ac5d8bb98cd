/** Nothing a policy would mind, in any thread of the fixtures. */
export const CLEAN = 'Lovely rain on the garden this morning.';

/** Speaks for the employer: held under every sensitivity. One line. */
export const RISKY = 'We at the Department can confirm that two officials were hurt today.';

/** The same with everything that is easily lost on the way: lines, an emoji, two spaces’ worth of marks. */
export const DRAFT = 'Good morning, “neighbours” 👍\nsecond line – with a dash';
export const RISKY_LINES = `${RISKY}\nMore on this page tomorrow 👍`;

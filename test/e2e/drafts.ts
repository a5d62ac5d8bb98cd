// All are short: a key pressed in a real editor costs milliseconds, and there are hundreds of tests.

/** Nothing a policy would mind, in any thread of the fixtures. */
export const CLEAN = 'Lovely rain on the garden today.';

/** Speaks for the employer: held under every sensitivity. One line. */
export const RISKY = 'We at the Department confirm it.';

/** The same with everything that is easily lost on the way: lines, an emoji, two spaces’ worth of marks. */
export const DRAFT = 'Good morning, “neighbours” 👍\nrain at last – lovely';
export const RISKY_LINES = `${RISKY}\nMore on this page tomorrow 👍`;

/** What the bench measures against: our own tokeniser, alone. */
export { normalise } from '../../src/engine/text/normalise.ts';
export { tokenise } from '../../src/engine/text/tokens.ts';

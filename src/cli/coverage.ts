/** What the coverage report needs of the packs: scripts/report/coverage.mjs. */
export { createChecker } from '../policies/checker.ts';
export { findingUnder } from '../policies/examples.ts';
export { packs } from '../policies/registry.ts';

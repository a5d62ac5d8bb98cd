/** The engine and the packs as one module: dist/engine.mjs. */
export { createChecker, type Checker, type CheckerOptions } from '../policies/checker.ts';
export { packs } from '../policies/registry.ts';
export { loadPack } from '../policies/load.ts';
export type { Draft } from '../engine/draft.ts';
export type { Verdict, Finding } from '../policies/verdict.ts';

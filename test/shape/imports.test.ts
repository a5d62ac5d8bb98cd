import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Which way knowledge runs. engine knows language and nothing else; policies know the engine's words; platforms know the
 * page; content is where the three meet; background and pages never see a composer or the card.
 */
const MAY: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  policies: ['engine'],
  platforms: ['engine'],
  shared: ['engine', 'policies'],
  content: ['engine', 'policies', 'platforms', 'shared'],
  background: ['engine', 'policies', 'shared'],
  // The pages show the activity store, which lives with the background that writes it.
  pages: ['engine', 'policies', 'shared', 'background'],
  cli: ['engine', 'policies'],
};

/** Where only types may be taken: what is typed is erased, so no code comes along. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [['platforms', 'engine'], ['shared', 'engine'], ['shared', 'policies']];

/** Packages a part may use; none for the rest. The engine runs anywhere, so it uses nothing at all. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  policies: ['zod', 'zod/mini'],
  platforms: [],
  shared: ['zod', 'zod/mini', 'webextension-polyfill', 'preact', 'preact/hooks'],
  // What is drawn in a page is made by hand: see content/dom.ts.
  content: [],
  background: ['webextension-polyfill'],
  pages: ['preact', 'preact/hooks', 'webextension-polyfill'],
  cli: [],
};

/** Files outside src/shared that may run the polyfill: the entries. Its types are free for all that may have the package. */
const POLYFILL_ENTRIES = /^(background\/main\.ts|content\/main\.iife\.ts|pages\/[^/]+\/main\.tsx)$/;

interface Import {
  /** Relative to src. */
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const src = path.resolve('src');

/** Every import, re-export and dynamic import of a source text, import types included. */
function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ file, specifier: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
      const allTypes = named !== undefined && named.length > 0 && clause?.name === undefined && named.every((each) => each.isTypeOnly);
      add(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

/** What is wrong with an import, in words; undefined where it is right. */
function fault({ file, specifier, typeOnly }: Import): string | undefined {
  const [part = ''] = file.split('/');
  const say = (why: string): string => `src/${file} imports ${specifier}: ${why}`;
  if (!(part in MAY)) return say(`${part} has no place in the order of parts`);
  if (!specifier.startsWith('.')) {
    if (part === 'cli' && specifier.startsWith('node:')) return undefined;
    if (!PACKAGES[part]?.includes(specifier)) return say(`${part} may not use that package`);
    if (specifier === 'webextension-polyfill' && part !== 'shared' && !typeOnly && !POLYFILL_ENTRIES.test(file)) return say('the polyfill runs in shared and entry files only');
    return undefined;
  }
  if (!/\.(tsx?|json|css)(\?\w+)?$/.test(specifier)) return say('relative imports name the file with its extension');
  const target = path.relative(src, path.resolve(src, path.dirname(file), specifier)).split(path.sep);
  const [other = ''] = target;
  // The texts are data in public/; their keys are types.
  if (target.slice(0, 3).join('/') === '../public/_locales' && typeOnly) return undefined;
  if (other === '..') return say('nothing outside src is part of the extension');
  if (other === part) return undefined;
  if (!MAY[part]?.includes(other)) return say(`${part} may not know ${other}`);
  if (!typeOnly && TYPES_ONLY.some(([from, to]) => from === part && to === other)) return say(`${part} may take only types from ${other}`);
  return undefined;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')).filter((file) => /\.tsx?$/.test(file));

describe('imports', () => {
  it('run in one direction', () => {
    const all = files.flatMap((file) => importsOf(file, readFileSync(path.join(src, file), 'utf8')));
    expect(all.length).toBeGreaterThan(50);
    expect(all.map(fault).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['engine/a.ts', "import { x } from '../policies/pack.ts';"],
    ['engine/a.ts', "import type { x } from '../policies/pack.ts';"],
    ['engine/a.ts', "import * as z from 'zod';"],
    ['policies/a.ts', "export * from '../content/decision.ts';"],
    ['platforms/a.ts', "import { CONCERNS } from '../engine/concern.ts';"],
    ['platforms/a.ts', "import type { Verdict } from '../policies/verdict.ts';"],
    ['background/a.ts', "const x = await import('../content/card/card.ts');"],
    ['pages/popup/a.tsx', "import { platforms } from '../../platforms/index.ts';"],
    ['content/a.ts', "import browser from 'webextension-polyfill';"],
    ['pages/ui/a.tsx', "import browser from 'webextension-polyfill';"],
    ['pages/ui/a.tsx', "let x: import('../../platforms/platform.ts').Platform;"],
    ['shared/a.ts', "import { createChecker } from '../policies/checker.ts';"],
    ['shared/a.ts', "import { x } from './b';"],
    ['cli/a.ts', "import { x } from '../../test/e2e/until.ts';"],
    ['elsewhere/a.ts', "import { x } from './b.ts';"],
  ])('refuse: %s %s', (file, text) => {
    expect(importsOf(file, text).map(fault)).toEqual([expect.stringContaining(`src/${file}`)]);
  });

  it.each([
    ['platforms/a.ts', "import type { Surface } from '../engine/draft.ts';"],
    ['platforms/a.ts', "import { type Surface } from '../engine/draft.ts';"],
    ['content/a.ts', "import { platforms } from '../platforms/index.ts';"],
    ['background/router.ts', "import type { Runtime } from 'webextension-polyfill';"],
    ['background/main.ts', "import browser from 'webextension-polyfill';"],
    ['content/card/a.ts', "import css from './card.css?inline';"],
    ['cli/a.ts', "import { readFileSync } from 'node:fs';"],
  ])('allow: %s %s', (file, text) => {
    expect(importsOf(file, text).map(fault)).toEqual([undefined]);
  });
});

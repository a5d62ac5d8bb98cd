// @ts-check
import ts from 'typescript';

const EXAMPLES = new Set(['flags', 'passes']);

/** A rule file without its rules' examples: they are for whoever writes and checks rules, not for the page. @param {string} code @param {string} id */
function withoutExamples(code, id) {
  const file = ts.createSourceFile(id, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  /** @type {[number, number][]} */
  const cuts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && EXAMPLES.has(node.name.text) && ts.isArrayLiteralExpression(node.initializer)) {
      cuts.push([node.initializer.getStart(file) + 1, node.initializer.getEnd() - 1]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reverse().reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}

/** A pack without what only its writers and the pages' readers need. @param {string} code */
function leanPack(code) {
  const pack = JSON.parse(code);
  for (const clause of pack.clauses) {
    for (const part of ['examples', 'note', 'contactNote', 'check', 'scope', 'exceptions']) delete clause[part];
  }
  for (const part of ['source', 'country']) delete pack[part];
  return JSON.stringify(pack);
}

/** Leaves examples out of the content script: a third of what rules and packs weigh. @returns {import('vite').Plugin} */
export function lean() {
  return {
    name: 'clausewise-lean',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      if (/\/src\/engine\/rules\/[^/]+\/[^/]+\.ts$/.test(path)) return { code: withoutExamples(code, path), map: null };
      if (/\/src\/policies\/[^/]+\/pack\.json$/.test(path)) return { code: leanPack(code), map: null };
      return null;
    },
  };
}

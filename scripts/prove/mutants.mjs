// @ts-check
/** Small changes that a test should notice, found in TypeScript's own syntax tree. Words and phrases are data: accuracy and coverage measure those. */
import ts from 'typescript';

/** @typedef {{ start: number, end: number, by: string, what: string, line: number }} Mutant */

/** @type {Partial<Record<ts.SyntaxKind, string>>} */
const OPERATORS = {
  [ts.SyntaxKind.LessThanToken]: '<=', [ts.SyntaxKind.LessThanEqualsToken]: '<', [ts.SyntaxKind.GreaterThanToken]: '>=', [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==', [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===', [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&', [ts.SyntaxKind.QuestionQuestionToken]: '&&', [ts.SyntaxKind.PlusToken]: '-', [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/', [ts.SyntaxKind.SlashToken]: '*', [ts.SyntaxKind.PlusEqualsToken]: '-=',
};

/** @param {string} file its name @param {string} text @returns {Mutant[]} */
export function mutantsOf(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Mutant[]} */
  const found = [];
  const put = (/** @type {ts.Node} */ node, /** @type {string} */ by, /** @type {string} */ what) => {
    const start = node.getStart(tree);
    found.push({ start, end: node.end, by, what, line: tree.getLineAndCharacterOfPosition(start).line + 1 });
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const by = OPERATORS[node.operatorToken.kind];
      if (by !== undefined) put(node.operatorToken, by, `${node.operatorToken.getText(tree)} → ${by}`);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false', 'true → false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true', 'false → true');
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) put(node, `(${node.operand.getText(tree)})`, '! taken away');
    else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) put(ts.isIfStatement(node) ? node.expression : node.condition, 'false', 'condition → false');
    else if (ts.isReturnStatement(node) && node.expression) put(node, 'return undefined as never;', 'return → undefined');
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) && node.expression.expression.kind !== ts.SyntaxKind.SuperKeyword) put(node, ';', 'call taken away');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

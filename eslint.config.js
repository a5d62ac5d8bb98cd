import tseslint from 'typescript-eslint';

/** A global that must not be used, and why. */
const banned = (name, message) => ({ name, message });
const noNetwork = 'Nothing typed may leave this computer: the extension opens no connection of any kind (docs/privacy.md).';
const noCode = 'Code made from text is refused by the extension pages’ policy and would let a page’s words run.';
const noMarkup = 'Markup made from text lets a draft or a page write our interface. Build elements, or use Preact.';
const noSleep = 'A test that sleeps is slow where it works and red where the machine is busy. Wait for the condition: until() in test/e2e, vi.waitFor in units.';

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker', 'SharedWorker'].map((name) => banned(name, noNetwork));

const markup = [
  { selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]", message: noMarkup },
  { selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]", message: noMarkup },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]", message: noMarkup },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: noMarkup },
];
const quiet = [
  { selector: "MemberExpression[property.name='sendBeacon']", message: noNetwork },
  { selector: "ImportExpression", message: 'A module loaded later is a request and a file others can see: the content script is one self-contained file.' },
  { selector: "NewExpression[callee.name='Image']", message: noNetwork },
];
const code = [
  { selector: "CallExpression[callee.name='eval']", message: noCode },
  { selector: "NewExpression[callee.name='Function']", message: noCode },
  { selector: "CallExpression[callee.name='Function']", message: noCode },
];
const sleeps = [
  { selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']", message: noSleep },
  { selector: "ImportDeclaration[source.value='node:timers/promises']", message: noSleep },
];

const polyfill = {
  name: 'webextension-polyfill',
  message: 'The polyfill throws outside an extension. Use what src/shared makes of it, so that every other part runs under Node and in tests.',
};

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a message is no accident.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => void call()` says nothing that the type does not.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // With noUncheckedIndexedAccess, `!` after a bounds check is the honest spelling.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // It believes every type at the edges (a half-loaded document, JSON read in), where the code is right not to.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `[...text]` walks code points, which is what the readers of text want.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...network],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [{ ...polyfill, allowTypeImports: true }] }],
      'no-restricted-syntax': ['error', ...markup, ...quiet, ...code],
      'no-console': 'error',
    },
  },
  {
    files: ['src/shared/**', 'src/background/main.ts', 'src/content/main.iife.ts', 'src/pages/*/main.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  // The command-line tools speak through the console and never run in a browser.
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.{ts,tsx}', 'scripts/**'], rules: { 'no-restricted-syntax': ['error', ...code, ...sleeps] } },
  {
    // Plays the sites and their frames, which do such things.
    files: ['test/sites/**', 'test/attacks/*.ts', 'test/e2e/frames.ts', 'test/e2e/behaviour.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-deprecated': 'off' },
  },
  // The one place that waits, between two looks at a condition.
  { files: ['test/e2e/until.ts'], rules: { 'no-restricted-syntax': 'off' } },
);

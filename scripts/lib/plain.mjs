// @ts-check
/**
 * What preact and zod could do and we never ask of them: markup from text, and code from text. It is cut out of what is shipped, so
 * that nothing in it can be turned against the person, and a reviewer need not look twice.
 */

/** Preact's branch for `dangerouslySetInnerHTML`, as its published module has it: `h?(… t.innerHTML=h.__html …,r.__k=[]):`. */
const MARKUP = /(\w+)\?\((\w+)\|\|(\w+)&&\(\1\.__html==\3\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\4\.innerHTML=\1\.__html\),(\w+)\.__k=\[\]\):/;
const CODE = /const F = Function;/g;

/** Throws where a library has changed so that there is nothing to cut: then look at it, and at this file. @returns {import('vite').Plugin} */
export function plain() {
  return {
    name: 'clausewise-plain',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      if (/\/node_modules\/preact\/dist\/preact\.(?:mjs|module\.js)$/.test(path)) {
        if (!MARKUP.test(code)) throw new Error('preact sets markup in a way scripts/lib/plain.mjs does not know');
        return { code: code.replace(MARKUP, ''), map: null };
      }
      if (/\/node_modules\/zod\/.*\.js$/.test(path) && code.includes('const F = Function;')) {
        return { code: code.replace(CODE, "const F = class { constructor() { throw new Error('no code from text'); } };"), map: null };
      }
      return null;
    },
  };
}

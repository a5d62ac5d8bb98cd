import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What no shipped script may name, whether it could get there or not. */
const BARRED = {
  'markup made from text': /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b|\b(?:set|parse)HTMLUnsafe\b/g,
  'code made from text': /\beval\b|\bnew Function\b|\bFunction\s*\(|[=(,]\s*Function\b|\bset(?:Timeout|Interval)\(\s*["'`]|\bjavascript:/g,
  'a request': /\bfetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bnew Image\b/g,
  'a script from elsewhere': /\bimportScripts\b|\bWorker\s*\(|\bimport\s*\(\s*(?!`\.\/|"\.\/|'\.\/)|\bfrom\s*["'](?!\.\/|\.\.\/)|createElement\(\s*["'`]script/g,
} as const;

/**
 * The libraries' own, by how often they occur in a build: none can run.
 * webextension-polyfill lists every method there is, `devtools.inspectedWindow.eval` among them (its page is not ours and the API
 * is not there without a devtools page), and names `Function` to call `Function.prototype.call` on hasOwnProperty.
 */
const LIBRARIES: Readonly<Record<keyof typeof BARRED, readonly (readonly [text: string, times: number])[]>> = {
  'markup made from text': [],
  'code made from text': [['inspectedWindow:{eval:{minArgs', 1], ['=Function.call.bind(Object.prototype.hasOwnProperty)', 1]],
  'a request': [],
  'a script from elsewhere': [],
};

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = path.resolve('dist', browser);
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run npm run build first`);
  const files = (ending: RegExp): { file: string; text: string }[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file)).map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
  const scripts = files(/\.[cm]?js$/);

  it('is scripts, pages, sheets, pictures and data, and no other kind of file', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file) !== '' && !/\.(?:js|html|css|json|png)$/.test(file))).toEqual([]);
  });

  it.each(Object.keys(BARRED) as (keyof typeof BARRED)[])('no script names %s, but for what is listed', (what) => {
    const found: string[] = [];
    const allowed = LIBRARIES[what].map(([text, times]) => ({ text, left: times }));
    for (const { file, text } of scripts) {
      for (const { index, 0: hit } of text.matchAll(BARRED[what])) {
        // The library's own words have to lie around the very place.
        const known = allowed.find((each) => {
          const at = text.indexOf(each.text, Math.max(0, index - each.text.length));
          return at >= 0 && at <= index + 1 && at + each.text.length >= index + hit.length;
        });
        if (known) known.left -= 1;
        else found.push(`${file}: …${text.slice(Math.max(0, index - 30), index + 40)}…`);
      }
    }
    expect(found).toEqual([]);
    // By exact count: one more is one too many, and one that has gone is struck off here.
    expect(allowed.filter(({ left }) => left !== 0)).toEqual([]);
  });

  it('its pages have scripts and sheets of their own only, and no handler or style in the markup', () => {
    const pages = files(/\.html$/);
    expect(pages.length).toBeGreaterThan(1);
    for (const { file, text } of pages) {
      const addresses = [...text.matchAll(/\b(?:src|href|action|data)="([^"]*)"/g)].map(([, address]) => address ?? '');
      expect(addresses.filter((address) => !address.startsWith('/assets/')), file).toEqual([]);
      expect(text, file).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|<base|<iframe|<object|<embed|http-equiv/);
    }
  });

  it('its sheets load nothing', () => {
    for (const { file, text } of files(/\.css$/)) expect(text, file).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });
});

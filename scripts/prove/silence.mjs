// @ts-check
/**
 * No request by the extension over a long run, as the network itself sees it: Chromium's own net log of every browser started; in Firefox
 * the proxy that all it asks for goes through, and the practice site's server. A copy of the extension that does ask is the control.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { runNode, runVitest } from '../lib/parts.mjs';

/** What the control asks for. */
const CONTROLS = ['https://control.invalid/background', 'https://x.com/control-content'];
/** What the practice pages themselves are made of, and the browser's own look for a site's picture. */
const OWN = /^https:\/\/[^/]+\/(?:__site\/|favicon\.ico$)/;

/** What the net logs tell was asked for: the address, and who wanted it. A log that was cut short ends with half a line. @param {string} folder */
function asked(folder) {
  /** @type {{ url: string, by: string }[]} */
  const found = [];
  for (const file of fs.readdirSync(folder)) {
    for (const line of fs.readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const url = /"url":"([^"]+)"/.exec(line)?.[1];
      if (url === undefined || !line.includes('"method":')) continue;
      found.push({ url, by: (/"initiator":"([^"]+)"/.exec(line)?.[1] ?? '').replace('not an origin', '') });
    }
  }
  return found;
}

/** Addresses of the practice pages. @returns {Set<string>} */
function pageAddresses() {
  const folder = path.join(root, 'test/sites/pages');
  return new Set(fs.readdirSync(folder).map((name) => {
    const { host, pathname } = new URL(JSON.parse(fs.readFileSync(path.join(folder, name, 'about.json'), 'utf8')).url);
    return host + pathname;
  }));
}

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function silence() {
  if (await runNode('scripts/build.mjs', []) !== 0) throw new Error('the build failed');
  const folder = path.join(root, '.cache/silence');
  fs.rmSync(folder, { recursive: true, force: true });
  process.env['PROVE'] = '1';
  const pages = pageAddresses();
  const known = (/** @type {string} */ url) => OWN.test(url) || pages.has(new URL(url).host + new URL(url).pathname) || url.startsWith('data:') || url.startsWith('blob:');
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    const logs = path.join(folder, browser);
    fs.mkdirSync(logs, { recursive: true });
    process.env['NET_LOG'] = logs;
    process.env['REQUEST_LOG'] = path.join(folder, `${browser}.txt`);
    const { passed, failed } = await runVitest(`silence-${browser}`, ['--config', 'test/e2e/vitest.config.ts', `test/e2e/silence.${browser}`]);
    const lines = fs.existsSync(process.env['REQUEST_LOG']) ? fs.readFileSync(process.env['REQUEST_LOG'], 'utf8').split('\n').filter(Boolean) : [];
    const all = browser === 'chromium' ? asked(logs) : lines.map((line) => ({ url: line.startsWith('CONNECT ') ? `https://${line.slice(8)}/` : line.slice(4), by: '' }));
    const controls = CONTROLS.filter((url) => all.some((each) => each.url === url || (browser === 'firefox' && each.url === `${new URL(url).origin}/` && url.endsWith('background'))));
    const control = (/** @type {string} */ url) => CONTROLS.some((each) => url === each) || new URL(url).host === 'control.invalid';
    const hosts = new Set([...pages].map((page) => page.split('/')[0]));
    const strange = all.filter(({ url, by }) => !control(url) && (by.startsWith('chrome-extension:') || by.startsWith('moz-extension:') || !(known(url) || (browser === 'firefox' && hosts.has(new URL(url).host) && new URL(url).pathname === '/'))));
    // What a browser asks for its own sake has nobody who wanted it, and goes to its maker.
    const maker = strange.filter(({ url, by }) => by === '' && /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox)\.(?:com|org|net)$/.test(new URL(url).host));
    const rest = strange.filter((each) => !maker.includes(each));
    rows.push(
      { what: `${browser}: drafts typed, held, sent back and posted on every kind of composer; words of a draft in messages, logs or storage: none, but of a draft set aside`, figure: `${passed} of ${passed + failed} runs`, must: 'all', holds: failed === 0 && passed > 0 },
      { what: `${browser}: requests in ${browser === 'chromium' ? 'the browser’s net log' : 'the proxy and the server'}, and those of them that are not the practice pages’ own`, figure: `${all.length}, of which ${rest.length} strange${rest.length > 0 ? ` (${[...new Set(rest.map(({ url }) => url))].slice(0, 5).join(', ')})` : ''}, ${maker.length} by the browser to its maker`, must: '0 strange', holds: all.length > 0 && rest.length === 0 },
      { what: `${browser}: the control, a copy that asks from its background and its content script, is seen`, figure: `${controls.length} of ${CONTROLS.length}`, must: 'both', holds: controls.length === CONTROLS.length },
    );
  }
  return rows;
}

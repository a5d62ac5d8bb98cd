// @ts-check
/** npm run icons: public/icons from docs/store/icon.svg and icon-small.svg, drawn by the browser. */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from './lib/browsers.mjs';
import { root } from './lib/build.mjs';

const { browsers, missing } = ensureBrowsers(['chromium']);
if (browsers.chromium === undefined) throw new Error(missing.join('\n'));
const browser = await puppeteer.launch({ executablePath: browsers.chromium.path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const svg = fs.readFileSync(path.join(root, 'docs/store', size <= 48 ? 'icon-small.svg' : 'icon.svg'), 'utf8').replace(/width="\d+" height="\d+">/, `width="${size}" height="${size}">`);
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0;padding:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: path.join(root, 'public/icons', `${size}.png`), omitBackground: true });
}
await browser.close();

// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { look, show, type Found } from '../../sites/look.ts';

const folder = path.resolve('test/sites/saved');

/** Made by `npm run fixture` from saved pages. */
describe('a saved page', () => {
  it.each(readdirSync(folder))('%s: its text boxes are taken for what they are', (name) => {
    const about = JSON.parse(readFileSync(path.join(folder, name, 'about.json'), 'utf8')) as { url: string; expected: Found[] };
    show(readFileSync(path.join(folder, name, 'page.html'), 'utf8'), about.url);
    expect(about.expected.length).toBeGreaterThan(0);
    expect(look(new URL(about.url).hostname)).toEqual(about.expected);
  });
});

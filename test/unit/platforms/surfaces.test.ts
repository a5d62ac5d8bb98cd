// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { surfacesText } from '../../../scripts/report/surfaces.mjs';
import { platforms } from '../../../src/platforms/index.ts';
import { pages } from '../../sites/pages.ts';

describe('docs/surfaces.md', () => {
  it('is of these practice pages (npm run surfaces)', () => { expect(readFileSync('docs/surfaces.md', 'utf8')).toBe(surfacesText()); });

  it('names adapters that exist', () => {
    for (const { name, platform, adapter } of pages) {
      if (adapter !== undefined) expect(platforms.find(({ id }) => id === platform)?.variants, name).toContain(adapter);
    }
  });

  it('has a row for every composer that X’s adapter knows', () => {
    const shown = pages.filter(({ platform }) => platform === 'x').map(({ adapter }) => adapter);
    for (const variant of ['modal', 'inline', 'message', 'chat']) expect(shown).toContain(variant);
  });
});

import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { readComposer } from './reader.ts';

/** Lines, an empty one, two spaces, a tag, an address, an emoji. */
const WRITTEN = 'Good morning  “neighbours” 👍\n\n#Barberton https://example.org/a?b=1&c=2 – more\nlast';

/** What the adapter reads of every page, in the page: the table in docs/surfaces.md says no more than is shown here. */
export function reading(kind: Kind): void {
  describe('what is read of', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    // The same composer at yet another place is read by the same code: in Firefox it is looked at in the long runs.
    it.each(pages.filter(({ suite }) => kind === 'chromium' || suite !== 'brief' || process.env['PROVE'] === '1'))('$name: text, thread, attachments and account, exactly', async (site) => {
      const composer = await Composer.open(ground, page, site);
      await composer.type(WRITTEN);
      if (site.attach !== undefined) {
        const input = (await page.$(site.attach)) as ElementHandle<HTMLInputElement>;
        await input.uploadFile('public/icons/128.png');
      }
      const seen = await readComposer(composer);
      expect(seen).toEqual({
        text: WRITTEN, ...(site.remembers ? { surface: 'post', thread: [] } : { surface: site.surface, thread: site.thread ?? [] }),
        control: site.control ?? true, ...(site.cut ? { cut: true } : {}),
        attachments: site.attach === undefined ? seen?.attachments : [{ kind: 'image', name: '128.png' }],
        adapter: site.adapter ?? seen?.adapter, editors: site.editors ?? seen?.editors, account: site.account ?? seen?.account,
      });
    });
  });
}

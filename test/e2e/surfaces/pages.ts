import type { Browser } from 'webextension-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { shown } from '../shown.ts';
import { until } from '../until.ts';
import { rooms } from './rooms.ts';
import { Stage } from './stage.ts';
import type { Hall } from './surfaces.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

/** The options, first run and after, and the popup, as a person meets them. */
export function extensionPages(hall: Hall): void {
  const { visit, store, stored, wipe, text, press } = rooms(hall);
  const named = (role: string, name = '') => shown(hall.ground.kind, hall.page.mainFrame(), role, name);

  describe('the options', () => {
    beforeEach(async () => {
      await visit('options/index.html');
      await wipe();
      await visit('options/index.html');
    });

    it('open by themselves on the first run', () => { expect(hall.firstRun).toContain('/src/pages/options/'); });
    it('name the group and its employers, and none is chosen yet', async () => {
      expect((await named('radiogroup', "Your employer's policy"))).toHaveLength(1);
      const names = (await named('radio')).map(({ name }) => name);
      expect(names).toHaveLength(5);
      for (const wanted of [/Department of Correctional Services.*South Africa/, /Department of Corrections.*New Zealand/, /Social Services.*Australia/, /Prime Minister and Cabinet.*New Zealand/, /South Yorkshire.*United Kingdom/]) {
        expect(names.filter((name) => wanted.test(name))).toHaveLength(1);
      }
      expect(await hall.page.$$eval('input:checked', (all) => all.length)).toBe(0);
      expect(await text()).toContain('Not chosen yet');
    });
    it('lead through three steps by keyboard alone', async () => {
      const { page } = hall;
      await page.keyboard.press('Tab');
      await page.keyboard.type('corrections zealand');
      await until('one employer is left', () => page.$$eval('[name=policy]', (all) => all.length === 1));
      await page.keyboard.press('Tab');
      await page.keyboard.press(' ');
      const chosen = await until('it is saved', async () => (await stored())['policy'] as string | undefined);
      expect(chosen).toBe('nz-corrections');
      expect(await page.$eval('input:checked', (input) => (input).value)).toBe(chosen);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until('step 2', async () => (await text()).includes('Step 2 of 3'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try a draft');
      await page.keyboard.press('Tab');
      await page.keyboard.type(' More words.');
      await until('the draft was typed', () => page.$eval('textarea', (area) => area.value.includes('More words.')));
      await press('Next');
      await until('step 3', async () => (await text()).includes('Step 3 of 3'));
      await press('Finish');
      await until('the settings', async () => (await text()).includes('Clausewise settings'));
      await visit('options/index.html');
      expect(await text()).not.toContain('Step 1');
    });
    it('hold a draft that is tried, under the policy chosen', async () => {
      await store('sync', { settings: { version: 1, policy: 'za-dcs' } });
      await visit('options/index.html');
      await until('the sample is held', async () => /You would be asked[^]*Clause \d/.test(await text()));
      await hall.page.$eval('textarea', (area) => { area.value = 'Lovely sunset over the bay tonight.'; area.dispatchEvent(new Event('input', { bubbles: true })); });
      await until('the verdict follows', async () => (await text()).includes('No clause found.'));
    });
    it('find clauses by their words, and keep a level set for one', async () => {
      await store('sync', { settings: { version: 1, policy: 'za-dcs' } });
      const page = await visit('options/index.html');
      const before = await page.$$eval('li.clause', (all) => all.length);
      await page.type('#clauses input[type=search]', '7.2.4');
      await until('fewer clauses', async () => (await page.$$eval('li.clause', (all) => all.length)) < before);
      await page.select('li.clause select', 'note');
      await until('it is saved', async () => (await stored())['levels'] !== undefined);
      expect((await stored())['levels']).toEqual({ 'za-dcs/7.2.4': 'note' });
      await until('what it looks for, and an example', async () => /Looks for: speaking for the employer[^]*For example: On behalf of/.test(await text()));
      await press('Put back clause 7.2.4');
      await until('it is as the policy has it', async () => Object.keys((await stored())['levels'] as object).length === 0);
      await page.type('#clauses input[type=search]', ' zebra');
      await until('none', async () => (await text()).includes('No clause has these words.'));
    });
    it('say what was broken, keep the rest, and forget it when told', async () => {
      await store('sync', { settings: { version: 1, policy: 'nz-dpmc', sensitivity: 'loud', ownNames: ['Hana', 7] } });
      const page = await visit('options/index.html');
      expect(await text()).toMatch(/2 settings could not be read .*sensitivity and your names/);
      expect(await page.$eval('input[name=policy]:checked', (input) => (input).value)).toBe('nz-dpmc');
      await press('All right');
      await until('the notice goes', async () => !(await text()).includes('could not be read'));
      expect(await stored()).toMatchObject({ policy: 'nz-dpmc', sensitivity: 'usual', ownNames: ['Hana'] });
    });
    it('name a policy that is not there any more, and what applies instead', async () => {
      await store('sync', { settings: { version: 1, policy: 'gone-corp' } });
      await visit('options/index.html');
      expect(await text()).toMatch(/gone-corp.*not on this device.*Correctional Services/);
    });
    it('show what was decided, without a word of the draft, and forget it', async () => {
      await Stage.open(hall.ground, hall.page);
      await visit('options/index.html');
      await store('sync', { settings: { version: 1, policy: 'za-dcs' } });
      await until('the record is there', async () => { await visit('options/index.html'); return (await text()).includes('Edited the draft'); });
      expect(await text()).toContain('x.com');
      await press('Forget all of it');
      await until('it is gone', async () => (await text()).includes('Nothing yet.'));
    });
  });

  describe('the popup', () => {
    it('says why nothing is checked on another page', async () => {
      await visit('popup/index.html');
      expect(await text()).toContain('Not checked on this page');
    });
    it('shows the tab’s state, its clauses with their duty, whom to ask, and pauses', async () => {
      const { ground } = hall;
      await visit('options/index.html');
      await wipe();
      const site = await ground.browser.newPage();
      try {
        await Stage.open(ground, site);
        const tab = await hall.page.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
        await visit(`popup/index.html?tab=${tab}`);
        await until('the state', async () => (await text()).includes('Drafts on this page are checked'));
        expect(await text()).toMatch(/Clause 7\.2\.4 · [^]*Make no statement for the department[^]*Webmaster@dcs\.gov\.za/);
        expect(await text()).toContain('Not chosen yet');
        await press('Pause for an hour');
        await until('paused', async () => /Why: you paused Clausewise[^]*Paused until/.test(await text()));
        await press('Resume');
        await press('Pause on this site');
        await until('the site is paused', async () => (await text()).includes('you paused this site'));
        expect((await stored())['pausedSites']).toEqual(['x.com']);
      } finally {
        await site.close();
      }
    });
  });
}

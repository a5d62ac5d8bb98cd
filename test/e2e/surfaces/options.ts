import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { rooms } from './rooms.ts';
import type { Hall } from './surfaces.ts';

const PACK = readFileSync('src/policies/za-dcs/pack.json', 'utf8').replace('"id": "za-dcs"', '"id": "acme"').replace(/"employer": "[^"]*"/, '"employer": "Acme Prisons"');

/** What a person sets and brings along, on the options page. */
export function optionsInDepth(hall: Hall): void {
  const room = rooms(hall);
  const says = (what: RegExp): Promise<true> => until(`the page says ${what}`, async () => what.test(await room.text()));

  describe('the options in depth', () => {
    it('judge a draft with what surrounds it', async () => {
      const page = await room.options({});
      await page.$eval('textarea.draft', (area) => { area.value = '4 members. 1 critical'; area.dispatchEvent(new Event('input', { bubbles: true })); });
      await says(/No clause found/);
      await page.click('details.around summary');
      await room.press('Add a post');
      await (await room.field('Author')).type('Reporter');
      const posts = await page.$('fieldset textarea');
      await posts?.type('Is it true that officials were stabbed at the prison today?');
      await says(/You would be asked/);
      await room.press('Remove post 1');
      await says(/No clause found/);
    });

    it('take the names, places and hours of one’s own work', async () => {
      const page = await room.options({});
      for (const [label, words] of [['What you and others call', 'Greystone\n Greystone \n\nthe Rock'], ['Places you work at', 'Hut 9'], ['Your post', 'gate keeper']] as const) {
        await (await room.field(label)).type(words);
      }
      await room.press('Save');
      await says(/Saved\./);
      expect(await room.stored()).toMatchObject({ workplaceAliases: ['Greystone', 'the Rock'], workSites: ['Hut 9'], ownPosts: ['gate keeper'] });
      await (await room.field('Saturday')).click();
      await until('the hours are kept', async () => JSON.stringify((await room.stored())['hours']) === '{"days":[1,2,3,4,5,6],"from":"08:00","to":"17:00"}');
      await page.$eval('input[type=time]', (input) => { input.value = '23:00'; input.dispatchEvent(new Event('change', { bubbles: true })); });
      await says(/Nothing was saved/);
      await room.press('Use the policy’s hours');
      await until('the policy’s hours apply', async () => (await room.stored())['hours'] === null);
    });

    it('switch a site off with all its hosts, and on again', async () => {
      await room.options({ pausedSites: ['www.facebook.com', 'example.org'] });
      await (await room.field('X')).click();
      await until('X is off', async () => JSON.stringify((await room.stored())['pausedSites']) === '["www.facebook.com","example.org","x.com","twitter.com"]');
      await (await room.field('Facebook')).click();
      await until('Facebook is on', async () => JSON.stringify((await room.stored())['pausedSites']) === '["example.org","x.com","twitter.com"]');
    });

    it('name each fault of a policy file by line and field, and keep what is in force until a sound one comes', async () => {
      await room.options({});
      await room.give('Import a policy', 'bad.json', PACK.replace('"level":"stop"', '"level":"loud"'));
      const line = PACK.split('\n').findIndex((each) => each.includes('"level":"stop"')) + 1;
      await says(new RegExp(`1 fault\\. The file was not taken\\.[^]*Line ${line}, clauses\\.\\d+[.\\w]*level:`));
      expect((await room.stored())['policy']).toBe('za-dcs');
      await room.give('Import a policy', 'acme.json', PACK);
      await says(/The policy of Acme Prisons is in force now/);
      expect((await room.stored())['policy']).toBe('acme');
      await room.press('Remove the file of Acme Prisons');
      await says(/acme.*not on this device/);
    });

    it('take back words that were silenced', async () => {
      await room.options({ silencedPhrases: ['we can confirm', 'our prison'] });
      await room.press('Ask again about “we can confirm”');
      await until('it is gone', async () => JSON.stringify((await room.stored())['silencedPhrases']) === '["our prison"]');
    });
  });

  describe('the language', () => {
    it('can be chosen where the browser does not speak it, and the popup speaks it too', async () => {
      const page = await room.options({});
      await page.select('#language select', 'mi');
      await says(/Ngā tautuhinga o Clausewise/);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('mi');
      await room.visit('popup/index.html');
      await says(/Kāore e tirohia i tēnei whārangi/);
      await room.visit('options/index.html');
      await page.select('#language select', '');
      await says(/Clausewise settings/);
    });
  });

  describe('what was decided', () => {
    it('is drawn by week, clause and outcome, with a table behind each, and goes one by one', async () => {
      const page = await room.options({});
      await page.evaluate(async () => {
        const opened = indexedDB.open('clausewise', 1);
        await new Promise((done) => { opened.onsuccess = done; });
        const store = opened.result.transaction('decisions', 'readwrite').objectStore('decisions');
        store.clear();
        const now = Date.now();
        for (const [days, decision, clauses] of [[0, 'edit', ['7.2.4']], [8, 'edit', ['7.2.4', '8.5']], [9, 'post-anyway', ['8.5']]] as const) {
          store.add({ at: now - days * 86_400_000, site: 'x.com', surface: 'post', policy: 'za-dcs', clauses, level: 'stop', decision });
        }
        await new Promise((done) => { store.transaction.oncomplete = done; });
        opened.result.close();
      });
      await room.visit('options/index.html');
      await until('three entries', async () => (await page.$$('#activity .scroll tbody tr')).length === 3);
      const said = await page.$$eval('#activity svg', (all) => all.map((svg) => svg.getAttribute('aria-label') ?? ''));
      expect(said).toEqual([expect.stringMatching(/^By week: (Week of .* \d, ){3,}/), 'By clause: 7.2.4 2, 8.5 2', 'By what you chose: Edited the draft 2, Posted anyway 1']);
      expect(await page.$$eval('#activity figure table', (all) => all.length)).toBe(3);
      const names = await page.$$eval('#activity [aria-label^="Delete the entry of"]', (all) => all.map((each) => each.ariaLabel!));
      await room.press(names[2]!);
      await until('two are left', async () => (await page.$$('#activity .scroll tbody tr')).length === 2);
      await room.press('Forget all of it');
      await until('none is left', async () => (await room.text()).includes('Nothing yet.'));
    });
  });

  describe('drafts set aside', () => {
    it('are listed in the popup with their clauses, and forgotten at a press', async () => {
      const page = await room.options({});
      await room.setAside('What I wanted to say.\n\nAnd more.');
      await room.visit('popup/index.html');
      await says(/1 draft set aside/);
      await page.click('details.aside summary');
      await says(/What I wanted to say\.\s+And more\.[^]*May fall under: 7\.2\.4/);
      // There is nobody in this tab to take it: it is copied whole, and can be pasted.
      await room.visit('popup/index.html?tab=99999');
      await page.click('details.aside summary');
      const [back] = await page.$$eval('[aria-label^="Put back the draft from"]', (all) => all.map((each) => each.ariaLabel!));
      await room.press(back!);
      await says(/so it was copied/);
      await room.visit('options/index.html#try');
      const draft = await room.field('Draft');
      await draft.evaluate((area) => { (area as unknown as HTMLTextAreaElement).select(); });
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      await until('it is there, line by line', async () => (await draft.evaluate((area) => area.value)) === 'What I wanted to say.\n\nAnd more.');
      await room.visit('popup/index.html');
      await page.click('details.aside summary');
      const [forget] = await page.$$eval('[aria-label^="Forget the draft from"]', (all) => all.map((each) => each.ariaLabel!));
      await room.press(forget!);
      await says(/No draft is set aside/);
    });
  });
}

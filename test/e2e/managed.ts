import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go } from './bidi.ts';
import { freshGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { until } from './until.ts';

const POLICY = { policy: 'nz-corrections', lockPolicy: true, officialAccounts: ['CorrectionsNZ'], workplaceAliases: ['the Rock'] };
const GECKO_ID = 'clausewise@clausewise.example';

/** Where each browser looks for what an administrator set, on Debian, and how that is written (docs/for-administrators.md). */
const PLACES: Readonly<Record<Kind, { readonly file: string; readonly text: (id: string) => string }>> = {
  chromium: { file: '/etc/chromium/policies/managed/clausewise-test.json', text: (id) => JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }) },
  firefox: { file: '/etc/firefox/policies/policies.json', text: () => JSON.stringify({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: POLICY } } } }) },
};

/** The outermost folder that was made for it. */
let made: string | undefined;

/** Can this machine be told what to do, and is nobody else telling it? */
function mayWrite(file: string): boolean {
  if (existsSync(file)) return false;
  try {
    made = mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '{}');
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}

/** What an administrator set, by the browser's own policy files. Long runs only: it needs a browser of its own, and the right to write to /etc. */
export function managed(kind: Kind): void {
  const { file, text } = PLACES[kind];
  describe.runIf(process.env['PROVE'] === '1' && mayWrite(file))('what an organisation has set', { timeout: 120_000 }, () => {
    let ground: Ground;
    beforeAll(async () => {
      if (kind === 'firefox') writeFileSync(file, text(GECKO_ID));
      ground = await freshGround(kind);
      // Chromium gives an unpacked extension its id by its folder; policies are read anew while it runs.
      if (kind === 'chromium') writeFileSync(file, text(new URL(ground.extension!).hostname));
    });
    afterAll(async () => {
      rmSync(made ?? file, { force: true, recursive: true });
      await ground.browser.close();
    });
    it('is in force at once, and the options say what is fixed, and by whom', async () => {
      const page = await ground.browser.newPage();
      const url = `${ground.extension}/src/pages/options/index.html`;
      const says = (): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '');
      // The first run, with its three steps, stays where it was open before the policy came.
      await until('the options say so', async () => {
        await (kind === 'firefox' ? go(page.mainFrame(), url) : page.goto(url));
        return until('they are drawn', async () => /Clausewise settings[^]*Your organisation has set this policy for everybody/.test(await says()), 3000).catch(() => false);
      }, 90_000);
      const radios = await page.$$eval('[name=policy]', (all) => all.map((radio) => [radio.getAttribute('value'), (radio as HTMLInputElement).checked, (radio as HTMLInputElement).disabled]));
      expect(radios.filter(([, checked]) => checked)).toEqual([['nz-corrections', true, false]]);
      expect(radios.filter(([, checked, disabled]) => !checked && !disabled)).toEqual([]);
      expect(await says()).toMatch(/Set by your organisation: CorrectionsNZ[^]*Set by your organisation: the Rock/);
      // Theirs is not mixed with one's own.
      expect(await page.$$eval('#accounts textarea', (all) => all.map((area) => area.value).join(''))).toBe('');
    });
  });
}

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs axe on a page (or what `selector` finds) and gives each violation as a line; none is an empty list. */
export async function axe(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (within) => {
    type Result = { id: string; nodes: { target: unknown; failureSummary?: string }[] };
    const { axe: run } = window as unknown as { axe: { run(context: unknown, options: object): Promise<{ violations: Result[] }> } };
    const { violations } = await run.run(within === null ? document : { include: within }, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, selector ?? null);
}

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Checked {
  readonly data?: { readonly contrastRatio?: number } | null;
  readonly relatedNodes?: readonly { readonly element?: Element }[];
}
interface Result {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly element?: Element; readonly failureSummary?: string; readonly any: readonly Checked[] }[];
}
type WithAxe = { axe?: { run(context: unknown, options: object): Promise<{ violations: Result[]; incomplete: Result[] }> } };

/**
 * Runs axe on a page (or what `selector` finds) and gives each violation as a line; none is an empty list. A contrast that axe could
 * not measure counts as one, whatever it hides. Exempt are the words of a chart (axe measures none in a drawing, and a table has them
 * all) and a line of mixed directions, which axe takes for an element in front of itself.
 */
export async function axe(page: Page, selector?: string): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(source);
  return page.evaluate(async (within) => {
    const { violations, incomplete } = await (window as WithAxe).axe!.run(within === null ? document : { include: within }, { resultTypes: ['violations', 'incomplete'], elementRef: true });
    const unknown = incomplete.filter(({ id }) => id === 'color-contrast').map(({ id, nodes }) => ({
      id: `${id} not measured`,
      nodes: nodes.filter(({ any, element }) => !element?.closest('svg')
        && any.some(({ data, relatedNodes = [] }) => data?.contrastRatio === 0 && !relatedNodes.some((other) => other.element === element))),
    }));
    return [...violations, ...unknown].flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, selector ?? null);
}

import type { Frame } from 'puppeteer-core';
import { call, locate, type RemoteNode } from './bidi.ts';
import type { Kind } from './launch.ts';

/** An element as assistive technology meets it, wherever it is: closed shadow roots included. */
export interface Shown {
  readonly name: string;
  /** The visible text. */
  readonly text: string;
  readonly focused: boolean;
  /** Middle of the element in its frame, CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Runs in the page, by its source: it may use nothing from here. */
function describeElement(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    .map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '').join(' ');
  const own = [element.getAttribute('aria-label'), labelled, (element as HTMLInputElement).labels?.[0]?.textContent, element.textContent];
  const box = element.getBoundingClientRect();
  return JSON.stringify({
    name: (own.find((text) => text) ?? '').replace(/\s+/g, ' ').trim(),
    text: (element as HTMLElement).innerText, focused: root.activeElement === element, x: box.x + box.width / 2, y: box.y + box.height / 2,
  });
}

async function inChromium(frame: Frame, role: string, name: string): Promise<string[]> {
  const handles = await frame.$$(`aria/${name}[role="${role}"]`);
  const shown: string[] = [];
  for (const handle of handles) {
    shown.push(await handle.evaluate(describeElement));
    await handle.dispose();
  }
  return shown;
}

/** Closed roots hang where a host can: right under <html>, or in the body. */
async function roots(frame: Frame): Promise<RemoteNode[]> {
  const found: RemoteNode[] = [];
  const walk = (node: RemoteNode): void => {
    if (node.value?.shadowRoot) {
      found.push(node.value.shadowRoot);
      walk(node.value.shadowRoot);
    }
    for (const child of node.value?.children ?? []) walk(child);
  };
  for (const html of await locate(frame, { type: 'css', value: 'html' }, [], { includeShadowTree: 'all', maxDomDepth: 2 })) walk(html);
  return found;
}

async function inFirefox(frame: Frame, role: string, name: string): Promise<string[]> {
  const locator = { type: 'accessibility', value: { role, ...(name === '' ? {} : { name }) } };
  const nodes = [...await locate(frame, locator)];
  for (const root of await roots(frame)) nodes.push(...await locate(frame, locator, [root]));
  return Promise.all(nodes.map((node) => call(frame, describeElement.toString(), node)));
}

/**
 * Everything with a role, and a name if one is given, found through the browser's own accessibility tree.
 * A node that goes while it is being read counts as not there.
 */
export async function shown(kind: Kind, frame: Frame, role: string, name = ''): Promise<Shown[]> {
  try {
    const found = await (kind === 'chromium' ? inChromium : inFirefox)(frame, role, name);
    return found.map((each) => JSON.parse(each) as Shown);
  } catch (error) {
    if (/stale|detached|no such node|Cannot find context|Node with given id|does not belong|no such element|destroyed/i.test(String(error))) return [];
    throw error;
  }
}

import type { Page } from 'puppeteer-core';
import { inChrome } from './bidi.ts';
import { until } from './until.ts';

/** Presses Allow in Firefox's own question for an extension, once it is asked and takes a press. */
export async function allowInFirefox(page: Page, done: () => Promise<boolean>): Promise<void> {
  await until('the browser’s question is answered', async () => {
    // A press is not taken for half a second after the question has come up.
    await inChrome(page.mainFrame(), "document.getElementById('addon-webext-permissions-notification')?.button?.click()");
    return done();
  });
}

/**
 * What lets a test into Chromium's own windows: its interface as a tree, over a socket at this port, and presses made in it.
 */
export const openWindows = (port: number): string[] => [`--enable-ui-devtools=${port}`, '--enable-features=ui-debug-tools-enable-synthetic-events'];

/** A part of Chromium's interface. */
interface View { readonly nodeId: number; readonly attributes?: readonly string[]; readonly children?: readonly View[] }

const partsOf = (view: View, name: string): View[] =>
  [...(view.attributes?.includes(name) ? [view] : []), ...(view.children ?? []).flatMap((child) => partsOf(child, name))];

/** Presses the last button of Chromium's own question for an extension, which allows. `blank` is a page that may open a socket. */
export async function allowInChromium(blank: Page, port: number, done: () => Promise<boolean>): Promise<void> {
  await blank.evaluate(async (address) => {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => { reject(new Error(`nobody answers at ${address}`)); };
    });
    let last = 0;
    Object.assign(window, {
      send: (method: string, params: object) => new Promise((resolve) => {
        const id = last += 1;
        socket.addEventListener('message', ({ data }) => {
          const answer = JSON.parse(data as string) as { id?: number; result?: unknown };
          if (answer.id === id) resolve(answer.result);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    });
  }, `ws://127.0.0.1:${port}/0`);
  const send = (method: string, params = {}): Promise<unknown> =>
    blank.evaluate((name, given) => (window as unknown as { send(name: string, given: object): Promise<unknown> }).send(name, given), method, params);
  await send('DOM.enable');
  await until('the browser’s question is answered', async () => {
    const { root } = await send('DOM.getDocument') as { root: View };
    const allow = partsOf(root, 'ExtensionInstallDialogView').flatMap((dialog) => partsOf(dialog, 'MdTextButton')).at(-1);
    // A press is not taken as soon as the question has come up.
    for (const type of allow ? ['mousePressed', 'mouseReleased'] : []) {
      await send('DOM.dispatchMouseEvent', { nodeId: allow!.nodeId, event: { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' } });
    }
    return done();
  });
}

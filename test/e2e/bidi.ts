import type { Frame } from 'puppeteer-core';

/** What puppeteer keeps to itself: the raw WebDriver BiDi session of a Firefox frame. Held to the pinned puppeteer version. */
interface BidiFrame {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: { readonly browser: { readonly session: { send(method: string, params: object): Promise<{ result: unknown }> } } };
  };
}

/** A node as BiDi serialises it. */
export interface RemoteNode {
  readonly sharedId: string;
  readonly value?: { readonly children?: readonly RemoteNode[]; readonly shadowRoot?: RemoteNode | null };
}

const contextOf = (frame: Frame): BidiFrame['browsingContext'] => (frame as unknown as BidiFrame).browsingContext;

async function send<T>(frame: Frame, method: string, params: object): Promise<T> {
  return (await contextOf(frame).userContext.browser.session.send(method, params)).result as T;
}

/** browsingContext.locateNodes, from the document or from given nodes. */
export async function locate(frame: Frame, locator: object, startNodes: readonly RemoteNode[] = [], serializationOptions: object = {}): Promise<readonly RemoteNode[]> {
  const { nodes } = await send<{ nodes: RemoteNode[] }>(frame, 'browsingContext.locateNodes', {
    context: contextOf(frame).id, locator, serializationOptions,
    ...(startNodes.length > 0 ? { startNodes: startNodes.map(({ sharedId }) => ({ sharedId })) } : {}),
  });
  return nodes;
}

/** Calls a function (its source) on a node; the function answers with a string. */
export async function call(frame: Frame, functionDeclaration: string, node?: RemoteNode): Promise<string> {
  const answer = await send<{ type: string; result?: { value: string }; exceptionDetails?: { text: string } }>(frame, 'script.callFunction', {
    functionDeclaration, awaitPromise: true, target: { context: contextOf(frame).id },
    arguments: node === undefined ? [] : [{ sharedId: node.sharedId }],
  });
  if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? 'the script failed');
  return answer.result.value;
}

/** Goes to an address without waiting: Firefox reports no load event for an extension's page. */
export const go = (frame: Frame, url: string): Promise<unknown> => send(frame, 'browsingContext.navigate', { context: contextOf(frame).id, url, wait: 'none' });

/** Sets a whole-number preference of a running Firefox (its own windows answer to the driver where it was started with --remote-allow-system-access). */
export async function setPreference(frame: Frame, name: string, value: number): Promise<void> {
  const { contexts } = await send<{ contexts: { context: string }[] }>(frame, 'browsingContext.getTree', { 'moz:scope': 'chrome', 'maxDepth': 0 });
  const answer = await send<{ type: string }>(frame, 'script.callFunction', {
    functionDeclaration: '(name, value) => { Services.prefs.setIntPref(name, value); }', awaitPromise: false, target: { context: contexts[0]?.context },
    arguments: [{ type: 'string', value: name }, { type: 'number', value }],
  });
  if (answer.type !== 'success') throw new Error(`the preference ${name} could not be set`);
}

/** Evaluates in Firefox's own window (launch.ts lets it: --remote-allow-system-access). */
export async function inChrome(frame: Frame, expression: string): Promise<void> {
  const { contexts: [window] } = await send<{ contexts: { context: string }[] }>(frame, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  await send(frame, 'script.evaluate', { expression, awaitPromise: true, target: { context: window!.context } });
}

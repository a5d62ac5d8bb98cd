import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { launch, type Ground, type Kind } from './launch.ts';

const running = new Map<string, Promise<{ ground: Ground; page: Page }>>();

/** A browser of one's own, with the extension: for a test that leaves it in no state to go on with. The caller closes it. */
export async function freshGround(kind: Kind, switches: readonly string[] = []): Promise<Ground> {
  const { port, proxyPort, browsers, extensions } = inject('ground');
  return launch({ kind, executablePath: browsers[kind], port, proxyPort, extensionDir: extensions[kind], switches });
}

/** The browser of this file, started at the first call and shared by all its suites: with the extension, or the pages by themselves. */
export function ground(kind: Kind, extension: 'with' | 'without' | 'granted' = 'with'): Promise<{ ground: Ground; page: Page }> {
  const key = `${kind} ${extension}`;
  const known = running.get(key);
  if (known) return known;
  const { port, proxyPort, browsers, extensions, granted } = inject('ground');
  const folder = { with: extensions[kind], granted: granted[kind], without: undefined }[extension];
  const started = launch({
    kind, executablePath: browsers[kind], port, proxyPort, ...(folder === undefined ? {} : { extensionDir: folder }),
  }).then(async (made) => {
    // The first-run page has done its part; in front, it would keep the page under test from drawing.
    for (const first of await made.browser.pages()) if (made.extension !== undefined && first.url().startsWith(made.extension)) await first.close();
    return { ground: made, page: await made.browser.newPage() };
  });
  running.set(key, started);
  return started;
}

/** Ends what this file started. */
export async function closeAll(): Promise<void> {
  for (const started of running.values()) await (await started).ground.browser.close();
  running.clear();
}

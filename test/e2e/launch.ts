import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { hosts, type SitePage } from '../sites/pages.ts';

export type Kind = 'chromium' | 'firefox';

/** A running browser with the extension in it. */
export interface Ground {
  readonly kind: Kind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; undefined without the extension. */
  readonly extension: string | undefined;
}

export interface LaunchOptions {
  readonly kind: Kind;
  readonly executablePath: string;
  readonly port: number;
  readonly proxyPort: number;
  readonly headless?: boolean;
  /** The unpacked extension; absent: the fixture pages by themselves. */
  readonly extensionDir?: string;
  /** Further switches of Chromium. */
  readonly switches?: readonly string[];
}

/** Firefox gives an extension a random host name; a fixed one lets a test open its pages. */
const FIREFOX_UUID = 'c1a05e15-0000-4000-8000-000000000001';
const GECKO_ID = 'clausewise@clausewise.example';

async function chromium(options: LaunchOptions): Promise<Ground> {
  const map = hosts.map((host) => `MAP ${host} 127.0.0.1:${options.port}`).join(', ');
  const browser = await puppeteer.launch({
    executablePath: options.executablePath, headless: options.headless ?? true, acceptInsecureCerts: true,
    // Stock Chrome and Edge ignore --load-extension; over the pipe the devtools method Extensions.loadUnpacked works everywhere.
    pipe: true, enableExtensions: true,
    args: [
      `--host-resolver-rules=${map}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`, '--no-first-run', '--lang=en-US', '--force-color-profile=srgb',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.switches ?? []),
      // For `npm run prove -- silence`: everything the browser asks the network for, and who wanted it.
      ...(process.env['NET_LOG'] === undefined ? [] : [`--log-net-log=${path.join(process.env['NET_LOG'], `${process.pid}-${Date.now()}.json`)}`]),
    ],
    defaultViewport: options.headless === false ? null : { width: 1100, height: 800 },
  });
  const id = options.extensionDir === undefined ? undefined : await browser.installExtension(path.resolve(options.extensionDir));
  return { kind: 'chromium', browser, extension: id === undefined ? undefined : `chrome-extension://${id}` };
}

async function firefox(options: LaunchOptions): Promise<Ground> {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: options.executablePath, headless: options.headless ?? true, acceptInsecureCerts: true,
    // Without it Firefox lets no test look at an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': options.proxyPort, 'network.proxy.no_proxies_on': '',
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'intl.locale.requested': 'en-US',
    },
    defaultViewport: { width: 1100, height: 800 },
  });
  if (options.extensionDir === undefined) return { kind: 'firefox', browser, extension: undefined };
  await browser.installExtension(path.resolve(options.extensionDir));
  return { kind: 'firefox', browser, extension: `moz-extension://${FIREFOX_UUID}` };
}

/**
 * Waits for the first-run page. It opens a tab in front, and a tab behind draws no frames; or it takes over an empty tab,
 * which may be the one a test has just opened. Firefox shows it to no driver, and opens it behind.
 */
async function firstRun({ kind, browser, extension }: Ground): Promise<void> {
  if (kind !== 'chromium' || extension === undefined) return;
  await browser.waitForTarget((target) => target.url().startsWith(`${extension}/src/pages/`), { timeout: 10_000 });
}

/** Starts a real browser that knows only the practice site, with the built extension loaded. */
export async function launch(options: LaunchOptions): Promise<Ground> {
  const ground = await (options.kind === 'chromium' ? chromium(options) : firefox(options));
  await firstRun(ground);
  return ground;
}

/** The address of a fixture page with the site's behaviour switched (see test/sites/shared/site.ts). */
export function addressOf(page: SitePage, query: Readonly<Record<string, string>> = {}): string {
  const url = new URL(page.url);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

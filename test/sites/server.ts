import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { bundleSites } from './bundle.ts';
import { certificate } from './certificate.ts';
import { hosts, pages, places, type SitePage } from './pages.ts';

/** As strict as the sites' own: nothing of ours may need the page's leave. */
const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; base-uri 'self'; object-src 'none'";

const frame = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/__site/site.css">${head}</head><body>${body}</body></html>`;

const pageHtml = (page: SitePage): string => frame(page.title, `<div id="react-root"></div><script src="/__site/${page.name}.js"></script>`, '<script src="/__site/first.js"></script>');

const indexHtml = (): string => frame('Practice pages', `<h1>Practice pages</h1><p>Nothing typed here leaves this computer.</p><ul>${pages.map((page) => `<li><a href="${page.url}">${page.title}</a></li>`).join('')}</ul>`);

/** The page an address shows: the one whose own address asks for most of its query. */
function pageAt(url: URL): SitePage | undefined {
  return [...pages, ...places].filter((page) => {
    const own = new URL(page.url);
    return own.host === url.host && own.pathname === url.pathname && [...own.searchParams].every(([name, value]) => url.searchParams.get(name) === value);
  }).sort((a, b) => b.url.length - a.url.length)[0];
}

/** For `npm run prove -- silence`: a line for everything that is asked of us. */
function note(line: string): void {
  const file = process.env['REQUEST_LOG'];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}

function answer(assets: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'x.com'}`);
  note(`GET ${url.href}`);
  const send = (status: number, type: string, body: string | Buffer): void => {
    response.writeHead(status, { 'content-type': type, 'content-security-policy': CSP, 'cache-control': 'no-store' }).end(body);
  };
  if (url.pathname.startsWith('/__site/')) {
    const file = path.join(assets, path.basename(url.pathname));
    if (!existsSync(file)) { send(404, 'text/plain', 'no such file'); return; }
    send(200, file.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(file));
    return;
  }
  if (url.pathname === '/practice') { send(200, 'text/html; charset=utf-8', indexHtml()); return; }
  const page = pageAt(url);
  if (page === undefined) send(404, 'text/html; charset=utf-8', frame('Not here', '<p>The practice site has no such page. <a href="/practice">All practice pages</a></p>'));
  else send(200, 'text/html; charset=utf-8', pageHtml(page));
}

/** Tunnels the sites' host names to the local server and nothing else: Firefox cannot map host names by itself. */
function createProxy(port: number, open: Set<Socket>): Server {
  const proxy = createHttpServer((request, response) => {
    note(`GET ${request.url ?? ''}`);
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    note(`CONNECT ${host}`);
    open.add(client.once('close', () => { open.delete(client); }));
    client.on('error', () => { client.destroy(); });
    if (!hosts.includes(host)) { client.end('HTTP/1.1 403 Forbidden\r\n\r\n'); return; }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => { client.destroy(); });
    client.on('close', () => { upstream.destroy(); });
  });
  return proxy;
}

export interface Sites {
  /** Port of the HTTPS server on 127.0.0.1. */
  readonly port: number;
  /** Port of the CONNECT proxy on 127.0.0.1. */
  readonly proxyPort: number;
  close(): void;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Bundles what is needed and serves the fixture pages on this machine. */
export async function serveSites(): Promise<Sites> {
  const assets = await bundleSites();
  const server = createHttpsServer(await certificate(), (request, response) => { answer(assets, request, response); });
  const port = await listen(server);
  const tunnels = new Set<Socket>();
  const proxy = createProxy(port, tunnels);
  const proxyPort = await listen(proxy);
  return {
    port, proxyPort,
    close: () => {
      for (const each of [server, proxy]) {
        each.close();
        each.closeAllConnections();
      }
      for (const tunnel of tunnels) tunnel.destroy();
    },
  };
}

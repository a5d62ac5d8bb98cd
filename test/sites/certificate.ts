import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';
import { hosts } from './pages.ts';

const day = 86_400_000;
const folder = path.resolve('.cache/tls');

/** The practice server's self-signed certificate, kept in .cache/tls and made anew when it runs out or a host is new. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
    const read = new X509Certificate(kept.cert);
    const lasts = Date.parse(read.validTo) - Date.now() > 7 * day;
    if (lasts && hosts.every((host) => read.checkHost(host) !== undefined)) return kept;
  }
  const made = await generate([{ name: 'commonName', value: 'Clausewise practice site' }], {
    keySize: 2048, algorithm: 'sha256', notAfterDate: new Date(Date.now() + 90 * day),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert };
}

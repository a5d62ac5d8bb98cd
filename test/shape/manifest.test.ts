import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };

interface Manifest {
  readonly web_accessible_resources?: unknown;
  readonly host_permissions?: unknown;
  readonly optional_host_permissions?: unknown;
  readonly optional_permissions?: unknown;
  readonly externally_connectable?: unknown;
  readonly permissions: readonly string[];
  readonly content_scripts: readonly { js: readonly string[]; css?: unknown; run_at: string; all_frames: boolean; match_about_blank: boolean }[];
  readonly content_security_policy: { extension_pages: string };
}

const read = (file: string): string => {
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build first`);
  return readFileSync(file, 'utf8');
};

/** What is shipped, not what was meant: the built manifests, whole. A change of permissions has to be made here by hand. */
describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = path.resolve('dist', browser);
  const manifest = (): Manifest => JSON.parse(read(path.join(folder, 'manifest.json'))) as Manifest;

  it('has exactly the manifest of the golden file', () => {
    expect(manifest()).toEqual(JSON.parse(read(path.resolve(`test/shape/manifest.${browser}.golden.json`))));
  });
  it('lets no page see a file of ours, and none talk to us', () => {
    const built = manifest();
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
  });
  it('asks for storage and nothing more; all else is for the person to grant, and not before', () => {
    const built = manifest();
    expect(built.permissions).toEqual(['storage']);
    expect(built.host_permissions).toBeUndefined();
    // Further places are asked for one by one, by a click in the options (docs/permissions.md).
    expect(built.optional_permissions).toEqual(['scripting']);
    expect(built.optional_host_permissions).toEqual(['https://*/*']);
  });
  it('keeps the extension pages’ policy as written: nothing by default, no connection', () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toBe(source.content_security_policy.extension_pages);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
  it('has one content script, at document_start in every frame', () => {
    const scripts = manifest().content_scripts;
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatchObject({ run_at: 'document_start', all_frames: true, match_about_blank: true });
    expect(scripts[0]?.js).toHaveLength(1);
    expect(scripts[0]?.css).toBeUndefined();
  });
  it('has a content script that is one self-contained classic script', () => {
    const script = read(path.join(folder, manifest().content_scripts[0]?.js[0] ?? ''));
    // Parsed as a classic script: a static import or export is a syntax error there.
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\bimport\s*\(/);
    expect(script).not.toMatch(/\bprocess\.env\b|\bimport\.meta\b/);
  });
});

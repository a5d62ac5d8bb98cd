// @ts-check
/** Finds the two browsers the suite and the practice site run in; where one is missing or too old and apt may be used, installs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Kind
 * @typedef {{ kind: Kind, path: string, version: string, major: number }} Found
 * @typedef {{ label: string, env: string, package: string, minimum: number, names: string[], places: Partial<Record<NodeJS.Platform, string[]>>, elsewhere: Partial<Record<NodeJS.Platform, string>> }} Wanted
 */

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const onWindows = (/** @type {string} */ tail) => windowsRoots.map((root) => path.win32.join(root, tail));
const onMac = (/** @type {string} */ app) => [`/Applications/${app}`, path.join(process.env['HOME'] ?? '/', 'Applications', app)];

/** `minimum` is what the manifests ask for (minimum_chrome_version, strict_min_version). @type {Record<Kind, Wanted>} */
const WANTED = {
  chromium: {
    label: 'Chromium', env: 'CHROME_PATH', package: 'chromium', minimum: 120,
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
    places: {
      linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
      darwin: [
        ...onMac('Chromium.app/Contents/MacOS/Chromium'), ...onMac('Google Chrome.app/Contents/MacOS/Google Chrome'),
        ...onMac('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ],
      win32: [
        ...onWindows('Chromium\\Application\\chrome.exe'), ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
        ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
      ],
    },
    elsewhere: { darwin: 'brew install --cask chromium', win32: 'winget install --id Google.Chrome' },
  },
  firefox: {
    label: 'Firefox', env: 'FIREFOX_PATH', package: 'firefox-esr', minimum: 142,
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
      darwin: [...onMac('Firefox.app/Contents/MacOS/firefox'), ...onMac('Firefox Developer Edition.app/Contents/MacOS/firefox')],
      win32: onWindows('Mozilla Firefox\\firefox.exe'),
    },
    elsewhere: { darwin: 'brew install --cask firefox', win32: 'winget install --id Mozilla.Firefox' },
  },
};

/** @param {Kind} kind @returns {string[]} the executables that exist, best first */
function candidates(kind) {
  const wanted = WANTED[kind];
  const named = process.env[wanted.env];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = wanted.names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  return [...(named === undefined ? [] : [named]), ...onPath, ...(wanted.places[process.platform] ?? [])].filter((file) => existsSync(file));
}

/** @param {Kind} kind @param {string} file @returns {Found | undefined} undefined where the program does not say its version */
function inspect(kind, file) {
  // On Windows a browser does not answer --version: it opens a window. Its file version is asked for instead.
  const run = process.platform === 'win32'
    ? spawnSync('powershell', ['-NoProfile', '-Command', `(Get-Item '${file.replaceAll("'", "''")}').VersionInfo.ProductVersion`], { encoding: 'utf8' })
    : spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] });
  const version = /\d+(?:\.\d+)+/.exec(run.stdout ?? '')?.[0];
  return version === undefined ? undefined : { kind, path: file, version, major: Number.parseInt(version, 10) };
}

/**
 * The newest-enough browser of a kind on this machine.
 * @param {Kind} kind
 * @returns {{ found?: Found, tooOld?: Found }}
 */
export function find(kind) {
  /** @type {Found | undefined} */
  let tooOld;
  for (const file of candidates(kind)) {
    const seen = inspect(kind, file);
    if (seen === undefined) continue;
    if (seen.major >= WANTED[kind].minimum) return { found: seen };
    tooOld ??= seen;
  }
  return tooOld === undefined ? {} : { tooOld };
}

/** @returns {string[] | undefined} how to run apt-get with the rights it needs; undefined where there is no way */
function apt() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

/** @param {string[]} command @param {string[]} rest */
function runApt(command, rest) {
  const [program, ...before] = /** @type {[string, ...string[]]} */ (command);
  const run = spawnSync(program, [...before, ...rest], { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return { ok: run.status === 0, why: (run.stderr ?? '').trim().split('\n').at(-1) ?? '' };
}

/** @param {Kind} kind */
function installCommand(kind) {
  const wanted = WANTED[kind];
  return wanted.elsewhere[process.platform] ?? `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${wanted.package}`;
}

/**
 * Finds the browsers, installing with apt what is missing. Says what it did, a line a browser.
 * @param {readonly Kind[]} kinds
 * @param {(line: string) => void} [say]
 * @returns {{ browsers: Partial<Record<Kind, Found>>, missing: string[] }} `missing`: a sentence for each that could not be had
 */
export function ensureBrowsers(kinds, say = console.log) {
  /** @type {Partial<Record<Kind, Found>>} */
  const browsers = {};
  /** @type {string[]} */
  const missing = [];
  let listsAreFresh = false;
  for (const kind of kinds) {
    const wanted = WANTED[kind];
    const before = find(kind);
    let { found } = before;
    let did = 'found';
    let why = before.tooOld ? `${before.tooOld.path} is version ${before.tooOld.version}, older than ${wanted.minimum}` : 'it is not on this machine';
    const command = found ? undefined : apt();
    if (!found && command) {
      say(`${wanted.label}: ${why}; installing ${wanted.package} with apt-get …`);
      // Old package lists offer a version that is no longer served, or one too old for us.
      if (!listsAreFresh) runApt(command, ['update']);
      listsAreFresh = true;
      const install = runApt(command, ['install', '-y', '--no-install-recommends', wanted.package]);
      ({ found } = find(kind));
      did = 'installed';
      if (!install.ok) why = `apt-get could not install ${wanted.package}: ${install.why}`;
    }
    if (found) {
      browsers[kind] = found;
      say(`${wanted.label}: ${did} ${found.path} (${found.version})`);
    } else {
      missing.push(`${wanted.label} ${wanted.minimum} or newer is needed, and ${why}. Install it with: ${installCommand(kind)}  (or name one in ${wanted.env})`);
    }
  }
  return { browsers, missing };
}

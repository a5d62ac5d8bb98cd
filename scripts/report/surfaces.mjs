// @ts-check
/**
 * npm run surfaces: writes docs/surfaces.md, every composer that a practice page stands for, with what is read of it and on which
 * evidence. What the table says is what about.json says, and the suite holds about.json to the page (test/e2e/reading.ts). The unit
 * suite fails where the table is stale (test/unit/platforms/surfaces.test.ts).
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/build.mjs';

const PLATFORMS = { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' };
const SUITES = { whole: 'whole', core: 'core', brief: 'brief', own: 'tests of its own' };

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|') || '–';

/** @param {any} page */
function row(page) {
  const ways = [
    ...(page.before?.length ? ['further steps, then'] : []), ...(page.control === false ? [] : ['button']), ...page.keys.map((/** @type {string} */ keys) => `\`${keys}\``),
  ].join(page.before?.length ? ' ' : ', ');
  const thread = page.thread?.length ? `${page.thread.length} above${page.cut ? ', cut noticed' : ''}` : '';
  const account = page.account ? Object.keys(page.account).join(', ') : '';
  return [page.title.replace(/^[^:]+: /, ''), page.surface, page.adapter ?? '', [...new Set(page.editors ?? [])].join(', '), ways, thread, page.attach ? 'by file' : '',
    account, SUITES[/** @type {keyof typeof SUITES} */ (page.suite ?? 'whole')] ?? page.suite].map(cell).join(' | ');
}

/** What is known to be missing, and why. */
const NOT_COVERED = `## Not covered

- **Work phone numbers** in forms: no policy here names a number or a prefix, and none is guessed; a number is not told from a private one.
- **Facebook**: a reaction picked from the row of faces; a like on a button that shows a number, a follow and “Share now” in a language their
  adapter has no word for; a request accepted on the asking person’s own profile.
- **LinkedIn**: a repost without words on the new stack (no source shows its control); following.
- **X**: publishing an article in a language its adapter has no word for (the badge says so); Grok.
- **Instagram** and **Facebook** stories and their stickers; **YouTube** community posts and descriptions; **TikTok** captions; **WhatsApp**
  status; replies on **Bluesky**; **Reddit** posts in Markdown where the text box stands in a shadow root.
`;

/** The places that can be granted, of every page under test/sites/places. @returns {string} */
function furtherText() {
  const folder = path.join(root, 'test/sites/places');
  const pages = fs.readdirSync(folder).sort().map((name) => JSON.parse(fs.readFileSync(path.join(folder, name, 'about.json'), 'utf8')));
  return `## Further places

| composer | surface | submitted by | evidence |
| --- | --- | --- | --- |
${pages.map((page) => `| ${[page.title, page.surface, ['button', ...page.keys.map((/** @type {string} */ keys) => `\`${keys}\``)].join(', '), page.evidence.join('; ')].map(cell).join(' | ')} |`).join('\n')}
`;
}

/** The table, of every page under test/sites/pages. @returns {string} */
export function surfacesText() {
  const folder = path.join(root, 'test/sites/pages');
  const pages = fs.readdirSync(folder).sort().map((name) => ({ name, ...JSON.parse(fs.readFileSync(path.join(folder, name, 'about.json'), 'utf8')) }));
  const platforms = [...new Set([...Object.keys(PLATFORMS), ...pages.map(({ platform }) => platform)])];
  const parts = platforms.map((platform) => {
    const own = pages.filter((page) => page.platform === platform);
    const title = PLATFORMS[/** @type {keyof typeof PLATFORMS} */ (platform)] ?? platform;
    return `## ${title}

| composer | surface | adapter | editor | submitted by | thread | attachments | account | held to |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${own.map((page) => `| ${row(page)} |`).join('\n')}

${own.map((page) => `- **${page.name}** (${page.date}): ${page.evidence.join('; ')}.`).join('\n')}
`;
  });
  return `# Surfaces

Every composer the extension is held to, each on a practice page with the site's real editor. Made by \`npm run surfaces\` from
\`test/sites/pages/*/about.json\`; do not edit. No live page was opened: what a row rests on stands below its table, with the day the page
was made, and “inferred” where nothing better was found.

In all of them, in Chromium and in Firefox, a clean draft goes out untouched, once; a risky one is held by every way of submitting and goes
out once, unchanged, when the person says so. **whole**, **core** and **brief** are how much of the behaviour suite is run on it. Text, thread,
attachments and account are read inside the page and compared, character for character. – means there is none there, or none is claimed.

A composer that matches none of these is left alone and says “not checked here”.

Further places, once granted, are held to a shorter suite of their own; their rows stand at the end, and after them what nobody covers.

${parts.join('\n')}
${furtherText()}
${NOT_COVERED}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  fs.writeFileSync(path.join(root, 'docs/surfaces.md'), surfacesText());
  console.log('docs/surfaces.md');
}

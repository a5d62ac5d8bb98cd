import { KINDS, type Attack } from './attack.ts';

const HEADINGS: Readonly<Record<Attack['kind'], string>> = {
  read: 'Reading the card', keys: 'Reading or swallowing keys', hide: 'Hiding the card', cover: 'Covering the card', move: 'Moving the card',
  press: 'Pressing for the person', starve: 'Starving the browser', race: 'Racing', patch: 'Replacing what the browser is made of',
  detach: 'Taking the composer away', swap: 'Swapping the draft', slip: 'Slipping a press past us',
};

/** docs/threat-model.md, from the attacks themselves: what a page does, what stops it, what remains. */
export function threatModel(attacks: readonly (Attack & { readonly name: string })[]): string {
  const sections = KINDS.map((kind) => {
    const own = attacks.filter((attack) => attack.kind === kind);
    return `## ${HEADINGS[kind]}\n\n| a page that … | what stops it | test |\n| --- | --- | --- |\n${own.map(({ threat, counter, limit, name }) => `| ${threat} | ${counter}${limit ? ` *What remains: ${limit}*` : ''} | [${name}](../test/attacks/${name}.ts) |`).join('\n')}\n`;
  });
  return `# Threat model

What this guards: a risky draft is not posted by the person’s own press without their having decided so; nobody decides for them; no key they
press on the card and no word of what the card says about them reaches the page; nothing leaves the machine.

Who attacks: the page, with everything a page’s scripts can do, from its first script on. The content script runs in a world of its own, before
that first script. What a page does by its own script with nobody pressing anything is out of reach: it can always post, and it can always take
an interface of ours away; then the draft stays held, and the person is told.

Each of the ${attacks.length} below is a file that plays the attack on the built extension, in Chromium and in Firefox, on practice pages of the three sites with
their real editors: \`npm run prove -- attacks\` plays all of them, \`npm test\` the sharpest. Whatever the page does, nothing is posted, nothing is
decided, nothing is learned. This page is made from those files.

${sections.join('\n')}
## Not promised

- A page that opens its document anew (\`document.open\`) and listens in the same breath comes before us from then on: it can take a press for
  itself and post by its own script.
- A page that says a list of suggestions is open has Enter to itself: only the page knows what Enter does then.
- A page that shows one draft and posts another: what is checked is what stands in the composer.
- The underline is drawn with the page’s own highlight registry: a page can read which words are underlined, and take the line away.
- Another extension, the browser, or the system itself.
`;
}

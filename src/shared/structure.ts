import * as z from 'zod/mini';
import { browserApi } from './browser.ts';
import type { Message } from './messages.ts';

/**
 * What a text box that nobody knows is made of, for a report that helps to mend the adapter: names of tags, roles, test ids,
 * data attributes (never their values) and kinds of editor. No text, no name, no handle, no address: every part is of a closed
 * list or of a short alphabet without spaces.
 */
const node = z.strictObject({
  tag: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  role: z.optional(z.string().check(z.regex(/^[a-z]{1,30}$/))),
  test: z.optional(z.string().check(z.regex(/^[A-Za-z0][\w-]{0,59}$/))),
  data: z.array(z.string().check(z.regex(/^data-[a-z0-9-]{1,40}$/))).check(z.maxLength(12)),
  flags: z.array(z.enum(['contenteditable', 'aria-modal', 'aria-multiline', 'disabled', 'aria-disabled', 'shadow'])),
});
const structure = z.strictObject({
  site: z.string().check(z.regex(/^[a-z0-9.-]{1,100}$/)),
  /** What the adapter of this site knows. */
  variants: z.array(z.string().check(z.regex(/^[\w.-]{1,40}$/))).check(z.maxLength(30)),
  editor: z.string().check(z.regex(/^[a-z.]{1,20}$/)),
  /** The editor and what it stands in, innermost first. */
  path: z.array(node).check(z.maxLength(20)),
  /** The buttons nearest to it. */
  controls: z.array(node).check(z.maxLength(20)),
});

export type StructureNode = z.infer<typeof node>;
export type Structure = z.infer<typeof structure>;

/** Is it a report, whole and with nothing over? */
export const isStructure = (value: unknown): value is Structure => structure.safeParse(value).success;

/** Asks the frames of a tab what the text box in focus is made of; undefined where none is puzzled. */
export async function askStructure(tab: number): Promise<Structure | undefined> {
  try {
    const answer: unknown = await browserApi()?.tabs.sendMessage(tab, { to: 'tab', type: 'structure' } satisfies Message);
    return isStructure(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

const line = ({ tag, role, test, data, flags }: StructureNode): string =>
  [tag, role && `role=${role}`, test && `test=${test}`, ...flags, ...data].filter(Boolean).join(' ');

/** The report as the person copies it, line by line. `version` of the extension. */
export const structureText = ({ site, variants, editor, path, controls }: Structure, version: string): string => [
  `Clausewise ${version} on ${site}; known here: ${variants.join(', ') || 'nothing'}`,
  `editor: ${editor}`, ...path.map((each) => `  in ${line(each)}`),
  'buttons nearby:', ...controls.map((each) => `  ${line(each)}`),
].join('\n');

import { editorKind, type EditorKind } from '../reading/kind.ts';
import { BUTTON } from './buttons.ts';
import { above } from './path.ts';

/** One element, by what the site's makers called it: see shared/structure.ts for what may be in it. */
export interface Part {
  tag: string;
  role?: string;
  test?: string;
  data: string[];
  flags: Flag[];
}
const FLAGS = ['contenteditable', 'aria-modal', 'aria-multiline', 'disabled', 'aria-disabled'] as const;
type Flag = (typeof FLAGS)[number] | 'shadow';

const MOST = 20;

/** Whoever is linked to on the page: some sites write handles into test ids. */
function handles(page: Document): RegExp | undefined {
  const names = new Set<string>();
  for (const { pathname } of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const name = /^\/(?:in\/)?@?([\w.-]{2,60})/.exec(pathname)?.[1];
    if (name) names.add(name.replace(/[.-]/g, '\\$&'));
  }
  return names.size > 0 ? new RegExp(`(?<![a-z0-9])(?:${[...names].join('|')})(?![a-z0-9])`, 'gi') : undefined;
}

function partOf(element: Element, people: RegExp | undefined): Part {
  const part: Part = { tag: element.localName.slice(0, 41), data: [], flags: FLAGS.filter((name) => element.hasAttribute(name)) };
  const role = element.getAttribute('role');
  if (role && /^[a-z]{1,30}$/.test(role)) part.role = role;
  // Numbers are ids of posts and people.
  const test = (element.getAttribute('data-testid') ?? '').replace(/(?<=Container-).+/, '0').replace(people ?? /$^/, '0').replace(/\d+/g, '0');
  if (/^[A-Za-z0][\w-]{0,59}$/.test(test)) part.test = test;
  part.data = element.getAttributeNames().filter((name) => /^data-[a-z-]{1,40}$/.test(name)).slice(0, 12);
  return part;
}

/**
 * What an editor and its surroundings are made of: tags, roles, test ids, names of data attributes. Never a text, a value, a
 * name or an address. On demand only: it looks at every link of the page.
 */
export function structureOf(editor: Element): { editor: EditorKind; path: Part[]; controls: Part[] } {
  const people = handles(editor.ownerDocument);
  const path: Part[] = [];
  let controls: Part[] = [];
  for (let at: Element | null = editor; at && path.length < MOST; at = above(at)) {
    const part = partOf(at, people);
    if (at.shadowRoot) part.flags.push('shadow');
    path.push(part);
    if (controls.length === 0 && at !== editor) controls = [...at.querySelectorAll(BUTTON)].slice(0, MOST).map((button) => partOf(button, people));
  }
  return { editor: editorKind(editor), path, controls };
}

import type { Composer, KeyPress, Path, Platform, Submit, Surroundings } from '../platform.ts';
import { readEditors } from '../reading/editor.ts';
import { closerOf } from './closer.ts';
import { linkFrom } from './link.ts';
import { above, upFrom } from './path.ts';

export type Enter = 'bare' | 'modified';

/** One kind of composer on a site, described by its anchors. See docs/add-a-platform.md. */
export interface SurfaceSpec {
  /** Unique on the platform. */
  readonly variant: string;
  /** Selector of the editors. */
  readonly editor: string;
  /** Selector of what may submit; `isControl` narrows it where a selector cannot. */
  readonly control: string;
  readonly isControl?: (candidate: Element, root: Element) => boolean;
  /** Selector of what a composer never reaches beyond: a dialog, a form, a post of the feed. */
  readonly boundary: string;
  /** The composer is the whole of its boundary, and there is none without one. Otherwise: what holds editor and control. */
  readonly whole?: boolean;
  /** Is this really the surface? Asked with an editor, or with the control where there is none. */
  readonly applies?: (anchor: Element) => boolean;
  /** The composer has one editor and no more: what holds a second one is beyond it. (Without it: a thread of posts is one composer.) */
  readonly single?: boolean;
  /** `bare`: Enter submits, Shift+Enter is a new line. `modified`: Ctrl+Enter or ⌘+Enter submits. A function where the page decides. */
  readonly enter: Enter | ((composer: Composer) => Enter);
  /** A form that says who the person is, rather than what they have to say. */
  readonly form?: true;
  readonly step?: Composer['step'];
  /** Does this control lead on to a step without an editor, posting nothing yet? */
  readonly advances?: (control: Element) => boolean;
  /** Editors elsewhere on the page whose text goes out with this composer's, ahead of it: an article behind the box that publishes it. */
  readonly also?: (composer: Composer) => readonly Element[];
  readonly surroundings: (composer: Composer) => Surroundings;
}

export interface PlatformSpec {
  readonly id: string;
  readonly hosts: readonly string[];
  /** The first that fits is taken. */
  readonly surfaces: readonly SurfaceSpec[];
  /** Told of presses that submit nothing (see Platform.pressed). */
  readonly pressed?: (path: Path) => void;
  /** The address of the post a composer answers, as it stands in the page (see Platform.linkOf). */
  readonly linkOf?: (composer: Composer) => string | null | undefined;
}

/** A control for what nothing in the composer sends: another one publishes it. */
export const NO_CONTROL = ':not(*)';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** A platform from its description: all the climbing and scoping is here, so that a site's file is anchors and little else. */
export function definePlatform(spec: PlatformSpec): Platform {
  const { id, hosts, surfaces } = spec;
  const surfaceOf = (composer: Composer): SurfaceSpec => surfaces.find(({ variant }) => variant === composer.variant) ?? surfaces[0]!;

  const enterOf = (composer: Composer): Enter => {
    const { enter } = surfaceOf(composer);
    return typeof enter === 'function' ? enter(composer) : enter;
  };

  const controlsIn = (surface: SurfaceSpec, root: Element): Element[] =>
    [...root.querySelectorAll(surface.control)].filter((control) => within(surface, control, root) && isControl(surface, control, root));

  const compose = (surface: SurfaceSpec, root: Element, anchor: Element): Composer | undefined => {
    const editors = [...root.querySelectorAll(surface.editor)].filter((editor) => within(surface, editor, root));
    const step = surface.step ?? 'only';
    const first = editors[0];
    if ((step === 'last') === (first !== undefined)) return undefined;
    if (surface.applies && !surface.applies(first ?? anchor)) return undefined;
    return { platform: id, variant: surface.variant, root, editors, key: first ?? root, step };
  };

  const fromEditor = (surface: SurfaceSpec, editor: Element): Composer | undefined => {
    const edge = editor.closest(surface.boundary);
    if (surface.whole) return edge ? compose(surface, edge, editor) : undefined;
    if (surface.applies && !surface.applies(editor)) return undefined;
    let root = editor.parentElement ?? editor;
    for (let at: Element | null = root; at && at.tagName !== 'BODY'; at = at === edge ? null : at.parentElement) {
      if (crowded(surface, at)) break;
      if (at.querySelector(surface.control) && controlsIn(surface, at).length > 0) return compose(surface, at, editor);
      if (at === edge) root = edge;
    }
    // Sites draw the control only once there is something to submit; the editor is a composer all the same.
    return compose(surface, root, editor);
  };

  const fromControl = (surface: SurfaceSpec, control: Element): Composer | undefined => {
    const edge = control.closest(surface.boundary);
    if (surface.whole) return edge && isControl(surface, control, edge) ? compose(surface, edge, control) : undefined;
    for (let at: Element | null = control.parentElement; at && at.tagName !== 'BODY'; at = at === edge ? null : at.parentElement) {
      const holder = at;
      if (crowded(surface, at)) return undefined;
      const editor = [...at.querySelectorAll(surface.editor)].find((candidate) => within(surface, candidate, holder));
      if (editor) return isControl(surface, control, at) ? compose(surface, at, editor) : undefined;
    }
    return undefined;
  };

  const composerAt = (path: Path): Composer | undefined => {
    for (const node of path) {
      if (!isElement(node)) continue;
      for (const surface of surfaces) {
        const found = node.matches(surface.editor) && fromEditor(surface, node);
        if (found) return found;
      }
    }
    // Not in an editor: a key pressed on a composer's tool bar, or a form submitted as a whole.
    const [inner] = path.filter(isElement);
    for (let at = inner ?? null; at && at.tagName !== 'BODY'; at = above(at)) {
      for (const surface of surfaces) {
        const editor = surface.step === 'last' ? null : at.querySelector(surface.editor);
        const found = editor && fromEditor(surface, editor);
        if (found) return upFrom(inner!).includes(found.root) ? found : undefined;
      }
    }
    return undefined;
  };

  const submitAt = (path: Path): Submit | undefined => {
    for (const control of path) {
      if (!isElement(control)) continue;
      // An editor is no control, whatever it sits in: presses inside it are typing.
      if (surfaces.some(({ editor }) => control.matches(editor))) return undefined;
      for (const surface of surfaces) {
        const composer = control.matches(surface.control) && fromControl(surface, control);
        if (composer) return { composer, control, advances: surface.advances?.(control) ?? false };
      }
    }
    return undefined;
  };

  const refresh = (composer: Composer): Composer | undefined => {
    const surface = surfaceOf(composer);
    if (composer.step === 'last') return composer.root.isConnected ? compose(surface, composer.root, composer.root) : undefined;
    const editor = composer.editors.find(({ isConnected }) => isConnected)
      ?? (composer.root.isConnected ? composer.root.querySelector(surface.editor) : null);
    return (editor && fromEditor(surface, editor)) ?? undefined;
  };

  return {
    id, hosts, variants: surfaces.map(({ variant }) => variant), pressed: spec.pressed, fields: surfaces.filter(({ form }) => form).map(({ editor }) => editor).join(', '), submitAt, composerAt, refresh,
    keySubmits: (composer, press) => press.key === 'Enter' && submitsWith(enterOf(composer), press),
    enterSubmits: (composer) => enterOf(composer) === 'bare',
    deaf: (composer) => composer.step !== 'last' && !surfaceOf(composer).form && surfaceOf(composer).control !== NO_CONTROL && enterOf(composer) !== 'bare'
      && controlsIn(surfaceOf(composer), composer.root).length === 0,
    controlOf: (composer) => controlsIn(surfaceOf(composer), composer.root).at(-1),
    closerOf: ({ root }) => closerOf(root),
    read: (composer) => readEditors([...(surfaceOf(composer).also?.(composer) ?? []), ...composer.editors]),
    linkOf: (composer) => linkFrom(spec.linkOf?.(composer)),
    surroundings: (composer) => surfaceOf(composer).surroundings(composer),
  };
}

/** An element is of this composer only if no nearer boundary (a dialog within the page, a post within the feed) holds it. */
const within = (surface: SurfaceSpec, element: Element, root: Element): boolean => {
  const edge = element.closest(surface.boundary);
  return edge === null || edge === root || edge.contains(root);
};

/** Holds more editors than the composer can have. */
const crowded = (surface: SurfaceSpec, holder: Element): boolean => surface.single === true && holder.querySelectorAll(surface.editor).length > 1;

const isControl = (surface: SurfaceSpec, candidate: Element, root: Element): boolean => surface.isControl?.(candidate, root) ?? true;

/** Ctrl and ⌘ count alike on every system, and no further modifier saves a press from counting: sites look for one and ignore the rest. */
const submitsWith = (enter: Enter, { ctrlKey, metaKey, shiftKey }: KeyPress): boolean =>
  enter === 'bare' ? !shiftKey || ctrlKey || metaKey : ctrlKey || metaKey;

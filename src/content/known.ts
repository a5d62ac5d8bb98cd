import type { Composer, Path, Platform, Submit } from '../platforms/platform.ts';

/**
 * A platform that keeps what it has recognised. A page can take the marks off its button or its editor, or move them apart,
 * in the moment before they are pressed: what was a composer's button when the person last wrote in it still is, whatever
 * it is called and wherever it stands by then.
 */
export function remembering(platform: Platform): Platform {
  /** The composer an editor, or the control that would have sent it, was last seen with. */
  const byPart = new WeakMap<Element, Composer>();
  /** The control of a composer when it was last looked at: an earlier one may do something else by now. */
  const controls = new WeakMap<Element, Element>();

  const there = ({ editors }: Composer): boolean => editors.some(({ isConnected }) => isConnected);

  function keep(composer: Composer, control: Element | undefined): void {
    if (composer.step === 'last') return;
    for (const editor of composer.editors) byPart.set(editor, composer);
    if (!control) return;
    byPart.set(control, composer);
    controls.set(composer.key, control);
  }

  function kept(path: Path, wanted: (composer: Composer, node: Element) => boolean): Submit | undefined {
    for (const node of path) {
      const composer = byPart.get(node as Element);
      if (composer && there(composer) && wanted(composer, node as Element)) return { composer, control: node as Element, advances: false };
    }
    return undefined;
  }

  return {
    ...platform,
    submitAt(path) {
      const found = platform.submitAt(path);
      if (found) keep(found.composer, found.control);
      // Without the marks of its editor a composer looks like the last of two steps, which has none.
      if (found && found.composer.step !== 'last') return found;
      const known = kept(path, (composer, node) => controls.get(composer.key) === node);
      return known && (!found || found.composer.root.contains(known.composer.key)) ? known : found;
    },
    composerAt(path) {
      const found = platform.composerAt(path);
      if (found) keep(found, platform.controlOf(found));
      return found ?? kept(path, (composer, node) => composer.editors.includes(node))?.composer;
    },
    refresh(composer) {
      return platform.refresh(composer) ?? (composer.step !== 'last' && there(composer) ? composer : undefined);
    },
  };
}

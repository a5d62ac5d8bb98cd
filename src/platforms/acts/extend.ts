import { upFrom } from '../locate/path.ts';
import type { Act, Composer, Keyed, Path, Platform } from '../platform.ts';
import type { ActSpec, Done, SiteActs } from './act.ts';

const files = import.meta.glob<SiteActs>(['./*.ts', '!./act.ts', '!./extend.ts'], { eager: true, import: 'acts' });

/** Begins the variant of a composer that is an act. */
const ACT = 'act:';
const actOf = ({ variant }: Composer): Act => variant.slice(ACT.length) as Act;

/** Where a letter is a letter. */
const WRITTEN_IN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** An act on an event's path: a composer with nothing in it but its control. */
export type ActAt = (path: Path) => Composer | undefined;

/**
 * A platform that knows its site's acts as well. To everything else an act is a composer without an editor: its draft is
 * empty, its thread is what the act is done to (which is also its key: menus come and go), and its root the control. So it
 * is held, asked about and carried out by the same code as a post; but only where `holds` says that the policy may hold
 * such an act. Elsewhere no press is looked at.
 */
export function withActs(platform: Platform, holds: (act: Act) => boolean): Platform & { readonly actAt: ActAt; readonly keyed: Keyed } {
  const site = Object.values(files).find(({ id }) => id === platform.id);
  if (!site) return { ...platform, actAt: () => undefined, keyed: () => undefined };
  const { specs, keys } = site;
  const isAct = ({ variant }: Composer): boolean => variant.startsWith(ACT);
  const specOf = ({ variant, root }: Composer): ActSpec | undefined =>
    specs.find(({ act, control }) => variant === ACT + act && root.matches(control)) ?? specs.find(({ act }) => variant === ACT + act);
  const done = (composer: Composer): Done => specOf(composer)?.read(composer.key) ?? { thread: [] };

  const actAt: ActAt = (path) => {
    for (const node of path) {
      const control = node as Element;
      const fitting = node.nodeType === 1 ? specs.filter((each) => control.matches(each.control)) : [];
      for (const spec of fitting) {
        const key = spec.undoes?.(control) ? undefined : spec.to(control);
        if (key) return { platform: platform.id, variant: ACT + spec.act, root: control, editors: [], key, step: 'only' };
      }
      if (fitting.length > 0) return undefined;
    }
    return undefined;
  };

  const keyed: Keyed = ({ key, ctrlKey, metaKey, shiftKey, altKey }, path) => {
    const control = ctrlKey || metaKey || shiftKey || altKey ? undefined : keys?.controls.get(key.toLowerCase());
    if (!keys || !control) return undefined;
    const way = path().filter((node): node is Element => node.nodeType === 1);
    if (way.some((element) => element.matches(WRITTEN_IN))) return undefined;
    const pressed = way.find((element) => element.matches(keys.post))?.querySelector(control);
    return pressed ? upFrom(pressed) : undefined;
  };

  return {
    ...platform,
    actAt,
    keyed,
    submitAt(path) {
      site.saw?.(path);
      const hit = platform.submitAt(path);
      const composer = hit ? undefined : actAt(path);
      return composer && holds(actOf(composer)) ? { composer, control: composer.root, advances: false } : hit;
    },
    refresh: (composer) => (isAct(composer) ? (composer.key.isConnected ? composer : undefined) : platform.refresh(composer)),
    controlOf: (composer) => (isAct(composer) ? (composer.root.isConnected ? composer.root : undefined) : platform.controlOf(composer)),
    read: (composer) => (isAct(composer) ? { text: done(composer).words ?? '', runs: [] } : platform.read(composer)),
    surroundings(composer) {
      if (!isAct(composer)) return platform.surroundings(composer);
      const { thread, attachments = [] } = done(composer);
      const act = actOf(composer);
      return { surface: 'repost', thread, attachments: act === 'repost' ? attachments : [], account: site.account(), act };
    },
  };
}

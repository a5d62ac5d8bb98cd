import type { Act } from '../platforms/platform.ts';
import { language, t, type Key } from '../shared/i18n.ts';
import type { Telling } from './attached.ts';
import type { Force } from './force.ts';
import type { Judged } from './judge.ts';
import { createNote, type Note, type Spot } from './note.ts';

const ACTS: Readonly<Record<Act, Key>> = { repost: 'noteRepost', like: 'noteLike', follow: 'noteFollow', connect: 'noteConnect' };

/** A position as people write it, to about a hundred metres: enough to know the place, little to look over a shoulder at. */
const written = (latitude: number, longitude: number): string =>
  [[latitude, 'N', 'S'] as const, [longitude, 'E', 'W'] as const].map(([degrees, plus, minus]) => `${Math.abs(degrees).toFixed(3)}° ${degrees < 0 ? minus : plus}`).join(', ');

/** What files tell of their owner, in words, one sentence a file. */
export function tellingWords(files: readonly Telling[]): string {
  return files.map(({ name, metadata: { place, device } }) => {
    const parts = [...(place ? [t('photoPlace', written(place.latitude, place.longitude))] : []), ...(device ? [t('photoDevice', device)] : [])];
    return t('photoTells', name, new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts));
  }).join('\n');
}

/** The quiet words beside a composer or a press. Drawing is a courtesy: if it fails, all else goes on. */
export function createNotes(force: () => Force) {
  let [files, act]: [Note | undefined, Note | undefined] = [undefined, undefined];
  const draw = (work: () => void): void => {
    try {
      work();
    } catch { /* a page can take anything away */ }
  };
  return {
    /** What the files of this composer tell; none takes the note away. */
    files(root: Element, telling: readonly Telling[]): void {
      draw(() => {
        if (telling.length > 0) (files ??= createNote()).show(tellingWords(telling), root, false);
        else files?.hide();
      });
    },
    /** What an act may fall under: its first clause. */
    act({ verdict }: Judged, kind: Act, spot: Spot): void {
      const [finding] = verdict.findings;
      if (!finding) return;
      const heading = force().pack.clauses.find(({ id }) => id === finding.clause)?.heading ?? '';
      draw(() => { (act ??= createNote()).show(t(ACTS[kind], finding.clause, heading), spot, true); });
    },
    hide(): void {
      draw(() => {
        files?.hide();
        act?.hide();
      });
    },
  };
}

import { pathOf } from '../platforms/locate/path.ts';
import type { Composer, Media, MediaKind, Platform } from '../platforms/platform.ts';
import { readMetadata, type Metadata } from './metadata.ts';

/** A file the person put into a composer. The site's own preview keeps neither its name nor what it says of its owner. */
interface Put extends Media {
  key: Element;
  readonly variant: string;
  readonly href: string;
  metadata?: Metadata;
  /** `seen`: a preview of it is on the page. `gone`: one was, so the person took the file out again. */
  preview?: 'seen' | 'gone';
  /** When it went out, milliseconds of performance.now(). */
  sentAt?: number;
}

/** Files with something to say of their owner. */
export interface Telling {
  readonly name: string;
  readonly metadata: Metadata;
}

/** Files remembered on one page. */
const MOST = 40;
/** A press that posts is several events: its files count for all of them. Milliseconds. */
const SENT_MS = 1000;

export const kindOf = (file: { readonly type: string }): MediaKind => {
  const [kind] = file.type.split('/');
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'document';
};

/**
 * What is attached, from what the page shows and what the person put there: each file names one preview of its kind, and
 * one without a preview (it is being uploaded, or the site draws it in a way we do not know) counts by itself.
 */
export function withFiles(shown: readonly Media[], puts: readonly (Media & { preview?: 'seen' | 'gone' })[]): Media[] {
  const all = [...shown];
  const free = new Set(all.keys());
  for (const put of puts) {
    const same = [...free].find((at) => all[at]!.kind === put.kind && all[at]!.name === put.name) ?? [...free].find((at) => all[at]!.kind === put.kind);
    if (same !== undefined) {
      free.delete(same);
      const { name } = all[same]!;
      // What the site says of a picture (its alt text) is read along.
      all[same] = { kind: put.kind, name: name === '' || name === put.name ? put.name : `${put.name} ${name}` };
      put.preview = 'seen';
    } else if (put.preview) put.preview = 'gone';
    else all.push({ kind: put.kind, name: put.name });
  }
  return all;
}

const filesOf = (event: Event): readonly File[] => {
  if (event.type === 'change') return [...((event.composedPath()[0] as Partial<HTMLInputElement>).files ?? [])];
  return [...((event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer)?.files ?? []];
};

/**
 * Remembers the files that go into each composer, by file dialog, paste and drop, and reads what they say of their owner:
 * on this machine, when the file is chosen, never on a key.
 */
export function createAttached(platform: Platform | undefined, told: (composer: Composer) => void) {
  let puts: Put[] = [];
  /** Where a file goes whose dialog stands apart from the composer. */
  let last: Composer | undefined;

  const mine = (composer: Composer): Put[] => {
    const now = performance.now();
    puts = puts.filter(({ sentAt }) => sentAt === undefined || now - sentAt < SENT_MS);
    for (const put of puts) {
      // The site built its editor anew.
      if (!put.key.isConnected && put.variant === composer.variant && put.href === location.href) put.key = composer.key;
    }
    return puts.filter(({ key }) => key === composer.key);
  };

  function onFiles(event: Event): void {
    if (!event.isTrusted) return;
    const files = filesOf(event);
    if (files.length === 0) return;
    const composer = platform?.composerAt(pathOf(event)) ?? last;
    if (!composer) return;
    const { key, variant } = composer;
    for (const file of files) {
      const put: Put = { kind: kindOf(file), name: file.name, key, variant, href: location.href };
      puts = [...puts, put].slice(-MOST);
      void readMetadata(file).then((metadata) => {
        if (metadata) put.metadata = metadata;
        told(composer);
      });
    }
  }

  return {
    handlers: { change: onFiles, paste: onFiles, drop: onFiles },
    /** The composer was read: files chosen next, with no composer around the dialog, are its own. */
    met(composer: Composer): void { last = composer; },
    /** What is attached, under the files' own names. */
    name: (composer: Composer, shown: readonly Media[]): readonly Media[] => (puts.length === 0 ? shown : withFiles(shown, mine(composer))),
    /** The files of this composer that tell something of their owner. */
    telling: (composer: Composer): readonly Telling[] =>
      (puts.length === 0 ? [] : mine(composer).flatMap(({ name, metadata, preview }) => (metadata && preview !== 'gone' ? [{ name, metadata }] : []))),
    /** The draft went out, and its files with it. */
    sent(key: Element): void {
      for (const put of puts) if (put.key === key) put.sentAt ??= performance.now();
    },
  };
}
export type Attached = ReturnType<typeof createAttached>;

import type { Media, MediaKind } from '../platform.ts';

/** An image this small is an avatar or an emoji. CSS pixels; where the page says nothing, it counts. */
const SMALLEST = 48;

const kindOfFile = (file: File): MediaKind => {
  const [kind] = file.type.split('/');
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'document';
};

const sized = (image: Element): boolean => {
  const width = Number(image.getAttribute('width') ?? NaN);
  return Number.isNaN(width) || width >= SMALLEST;
};

/**
 * What is attached to a draft, in document order: files still in a file input give the name, what the page shows of them
 * the kind. `shown` is the selector of images, videos and cards that the site renders for an attachment.
 */
export function readAttachments(root: Element, shown: string): Media[] {
  const files = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap((input) => [...(input.files ?? [])]);
  const found: Media[] = files.map((file) => ({ kind: kindOfFile(file), name: file.name }));
  const named = new Map<MediaKind, number>();
  for (const { kind } of found) named.set(kind, (named.get(kind) ?? 0) + 1);
  for (const element of root.querySelectorAll(shown)) {
    const kind = kindOf(element);
    if (kind === 'image' && !sized(element)) continue;
    // A picture on the page and the file it came from are one attachment.
    const left = named.get(kind) ?? 0;
    if (left > 0) named.set(kind, left - 1);
    else found.push({ kind, name: nameOf(element) });
  }
  return found;
}

function kindOf(element: Element): MediaKind {
  switch (element.tagName) {
    case 'IMG': return 'image';
    case 'VIDEO': return 'video';
    case 'AUDIO': return 'audio';
    case 'A': return 'link';
    default: return 'document';
  }
}

const nameOf = (element: Element): string =>
  element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? (element.tagName === 'A' ? element.getAttribute('href') ?? '' : '');

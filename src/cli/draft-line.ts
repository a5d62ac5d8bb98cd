import type { AttachmentKind, Draft, Surface } from '../engine/draft.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line of `check` input as a draft: only `text` is required, unknown fields are ignored. Throws naming the field that is wrong. */
export function asDraft(data: unknown): Draft {
  if (!isRecord(data)) throw new Error('a draft is a JSON object');
  if (!isText(data['text'])) throw new Error('text: missing, or not a string');
  const { mode, platform, surface, thread, attachments, account, at } = data;
  if (mode !== undefined && mode !== null && mode !== 'personal' && mode !== 'official') throw new Error('mode: personal or official');
  if (thread !== undefined && thread !== null && !Array.isArray(thread)) throw new Error('thread: a list of {author, text}');
  if (attachments !== undefined && attachments !== null && !Array.isArray(attachments)) throw new Error('attachments: a list of {kind, name}');
  const posts = ((thread ?? []) as unknown[]).map((post, i) => {
    if (!isRecord(post) || !isText(post['text'])) throw new Error(`thread.${i}.text: missing, or not a string`);
    return { author: isText(post['author']) ? post['author'] : '', text: post['text'] };
  });
  const media = ((attachments ?? []) as unknown[]).map((a, i) => {
    if (!isRecord(a) || !isText(a['kind'])) throw new Error(`attachments.${i}.kind: missing, or not a string`);
    return { kind: a['kind'] as AttachmentKind, name: isText(a['name']) ? a['name'] : '' };
  });
  const handle = isRecord(account) && isText(account['handle']) ? account['handle'] : undefined;
  return {
    text: data['text'],
    ...(mode === 'official' ? { mode } : {}),
    ...(isText(platform) ? { platform } : {}),
    ...(isText(surface) ? { surface: surface as Surface } : {}),
    ...(posts.length ? { thread: posts } : {}),
    ...(media.length ? { attachments: media } : {}),
    ...(handle !== undefined ? { account: { handle } } : {}),
    ...(isText(at) ? { at } : {}),
  };
}

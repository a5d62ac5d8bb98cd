import type { ComponentChildren } from 'preact';
import type { Attachment, AttachmentKind, Draft, Mode, Surface, ThreadPost } from '../../engine/draft.ts';
import { t, type Key } from '../../shared/i18n.ts';

/** Everything around a draft that a check may go by, as it stands in the form. */
export interface Context extends Required<Pick<Draft, 'platform' | 'surface' | 'mode' | 'thread' | 'attachments'>> {
  readonly handle: string;
  /** Local date and time as the form has it (`2026-11-20T10:00`); empty: none. */
  readonly at: string;
}

export const NO_CONTEXT: Context = { platform: 'x', surface: 'post', mode: 'personal', thread: [], attachments: [], handle: '', at: '' };

/** The draft a form describes, but for its text. A time in the form is the writer's own. */
export const draftOf = ({ platform, surface, mode, thread, attachments, handle, at }: Context): Omit<Draft, 'text'> => ({
  platform, surface, mode, thread: thread.filter(({ text }) => text.trim() !== ''), attachments,
  ...(handle === '' ? {} : { account: { handle: handle.replace(/^@/, '') } }),
  ...(at === '' ? {} : { at: `${at}:00` }),
});

const PLATFORMS: readonly (readonly [string, string])[] = [['x', 'X'], ['facebook', 'Facebook'], ['linkedin', 'LinkedIn']];
const SURFACES: readonly (readonly [Surface, Key])[] = [
  ['post', 'surfacePost'], ['reply', 'surfaceReply'], ['comment', 'surfaceComment'], ['quote', 'surfaceQuote'], ['repost', 'surfaceRepost'],
  ['message', 'surfaceMessage'], ['bio', 'surfaceBio'],
];
const KINDS: readonly (readonly [AttachmentKind, Key])[] = [
  ['image', 'kindImage'], ['video', 'kindVideo'], ['audio', 'kindAudio'], ['link', 'kindLink'], ['document', 'kindDocument'],
];
const MODES: readonly (readonly [Mode, Key])[] = [['personal', 'modePersonal'], ['official', 'modeOfficial']];

const NEW_FILE: Attachment = { kind: 'image', name: '' };
const NEW_POST: ThreadPost = { author: '', text: '' };

/** The form of what surrounds a draft: closed at first, since most drafts need none of it. */
export function TryContext({ context, set }: { context: Context; set: (next: Context) => void }) {
  const change = (part: Partial<Context>): void => { set({ ...context, ...part }); };
  return (
    <details class="around">
      <summary>{t('tryAround')}</summary>
      <div class="stack wide">
        <div class="fields">
          <Choice label="tryPlatform" value={context.platform} options={PLATFORMS} set={(platform) => { change({ platform }); }} />
          <Choice label="trySurface" value={context.surface} options={named(SURFACES)} set={(surface) => { change({ surface: surface as Surface }); }} />
          <Choice label="tryMode" value={context.mode} options={named(MODES)} set={(mode) => { change({ mode: mode as Mode }); }} />
          <label class="field"><span>{t('tryHandle')}</span>
            <input type="text" dir="auto" value={context.handle} onInput={(event) => { change({ handle: event.currentTarget.value }); }} />
          </label>
          <label class="field"><span>{t('tryAt')}</span>
            <input type="datetime-local" value={context.at} onInput={(event) => { change({ at: event.currentTarget.value }); }} />
          </label>
        </div>
        <Rows legend="tryThread" add="tryThreadAdd" drop="tryThreadDrop" rows={context.thread} fresh={NEW_POST} set={(thread) => { change({ thread }); }}
          view={(post, put) => <>
            <label class="field"><span>{t('tryAuthor')}</span><input type="text" dir="auto" value={post.author} onInput={(event) => { put({ ...post, author: event.currentTarget.value }); }} /></label>
            <label class="field grow"><span>{t('tryPost')}</span><textarea class="short" dir="auto" value={post.text} onInput={(event) => { put({ ...post, text: event.currentTarget.value }); }} /></label>
          </>} />
        <Rows legend="tryAttachments" add="tryAttachmentAdd" drop="tryAttachmentDrop" rows={context.attachments} fresh={NEW_FILE} set={(attachments) => { change({ attachments }); }}
          view={(file, put) => <>
            <Choice label="tryKind" value={file.kind} options={named(KINDS)} set={(kind) => { put({ ...file, kind: kind as AttachmentKind }); }} />
            <label class="field grow"><span>{t('tryName')}</span><input type="text" dir="auto" value={file.name} onInput={(event) => { put({ ...file, name: event.currentTarget.value }); }} /></label>
          </>} />
      </div>
    </details>
  );
}

const named = (options: readonly (readonly [string, Key])[]): readonly (readonly [string, string])[] => options.map(([value, key]) => [value, t(key)]);

function Choice({ label, value, options, set }: { label: Key; value: string; options: readonly (readonly [string, string])[]; set: (value: string) => void }) {
  return (
    <label class="field"><span>{t(label)}</span>
      <select value={value} onChange={(event) => { set(event.currentTarget.value); }}>
        {options.map(([key, name]) => <option value={key} key={key}>{name}</option>)}
      </select>
    </label>
  );
}

interface RowsProps<T> {
  legend: Key;
  add: Key;
  /** Takes the row's number. */
  drop: Key;
  rows: readonly T[];
  fresh: T;
  set: (rows: readonly T[]) => void;
  view: (row: T, put: (next: T) => void) => ComponentChildren;
}

/** A list that grows and shrinks by a row. */
function Rows<T>({ legend, add, drop, rows, fresh, set, view }: RowsProps<T>) {
  return (
    <fieldset class="stack">
      <legend>{t(legend)}</legend>
      {rows.map((row, at) => (
        <div class="row entry" key={at}>
          {view(row, (next) => { set(rows.map((each, place) => (place === at ? next : each))); })}
          <button type="button" aria-label={t(drop, String(at + 1))} onClick={() => { set(rows.filter((_row, place) => place !== at)); }}>×</button>
        </div>
      ))}
      {rows.length < 12 && <div><button type="button" onClick={() => { set([...rows, fresh]); }}>{t(add)}</button></div>}
    </fieldset>
  );
}

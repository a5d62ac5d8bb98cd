import { BUTTON, labelOf, lastButton } from './locate/buttons.ts';
import { definePlatform } from './locate/define.ts';
import type { Composer, ParentPost, Surroundings } from './platform.ts';
import { readAttachments } from './reading/attachments.ts';
import { textOf } from './reading/walk.ts';

/**
 * Facebook. Classes are scrambled and labels translated, so the anchors are roles, Lexical's own attribute, and the id
 * `focused-state-composer-submit`, which repeats when several comment boxes are open and is therefore only looked for
 * within one. Sources: trusthuman.io apps/trustahuman-ext 2026-02 (comment form, bare Enter), jackwener/OpenCLI feed.js 2026
 * (aria-posinset on posts, role=article on comments), a report of 2026-05-20 (create post in one and in two steps).
 */

const LEXICAL = '[data-lexical-editor="true"][role="textbox"]';
const DIALOG = '[role="dialog"]';
const COMMENT_FORM = 'form[role="presentation"]';
const STORY = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';

/**
 * What the button to the second step is called. Only a hint, and only to wait: a name missing here means that the draft is
 * read at the first step already, never that it is not read.
 */
const NEXT = new Set((
  'next|siguiente|suivant|weiter|avanti|próximo|seguinte|avançar|volgende|nästa|næste|neste|seuraava|dalej|další|ďalej|următorul|tovább|επόμενο|далее|далі|напред|следеће|'
  + 'ileri|sonraki|التالي|הבא|بعدی|अगला|আরও|পরবর্তী|அடுத்து|తర్వాత|ถัดไป|tiếp|berikutnya|selanjutnya|seterusnya|susunod|下一步|繼續|次へ|다음|volgende stap|inayofuata|okulandelayo'
).split('|'));

const isNext = (control: Element): boolean => NEXT.has(labelOf(control));

/** The button at the bottom of the dialog goes on or posts; a page that says "Post" in so many words is taken at its word. */
const leadsOn = (candidate: Element, dialog: Element): boolean =>
  candidate === lastButton(dialog) || isNext(candidate) || /^(post|publish|share|publicar|publier|posten|pubblica|đăng|發佈|โพสต์|share now)$/.test(labelOf(candidate));

const cookie = (name: string): string => new RegExp(`(?:^|; )${name}=(\\d+)`).exec(document.cookie)?.[1] ?? '';

/** Acting as a page has a cookie of its own (source unnamed). The numbers are stable; names are only on the page. */
const account = (): Surroundings['account'] => {
  const handle = cookie('i_user') || cookie('c_user');
  return handle ? { handle } : {};
};

const MEDIA = '[role="group"] img[src^="blob:"], img[src^="blob:"], video[src^="blob:"], [role="group"] video';

function authorIn(element: Element): string {
  const name = element.querySelector('[data-ad-rendering-role="profile_name"]') ?? element.querySelector('h2, h3, h4, a[role="link"], a[href]');
  return textOf(name).trim();
}

/** The nearest post around the comment box, and, in a reply, the comment it answers. */
function conversation(form: Element): ParentPost[] {
  const thread: ParentPost[] = [];
  let post: Element | null = form.parentElement;
  while (post && !post.querySelector(STORY)) post = post.parentElement;
  const story = post?.querySelector(STORY);
  if (post && story) thread.push({ author: authorIn(post), text: textOf(story) });
  const comment = answered(form, post);
  if (comment) thread.push({ author: authorIn(comment), text: [...comment.querySelectorAll('[dir="auto"]')].filter((part) => !part.parentElement?.closest('[dir="auto"]') && !part.closest('form')).map(textOf).join('\n') });
  return thread;
}

/** Only comments are articles. A reply box stands inside the comment it answers, or inside the list item that holds it. */
function answered(form: Element, post: Element | null): Element | undefined {
  const around = form.closest('[role="article"]');
  if (around && around !== post && !around.querySelector(STORY)) return around;
  for (let at = form.parentElement; at && at !== post; at = at.parentElement) {
    const [only, ...others] = at.querySelectorAll(':scope > [role="article"], :scope > * > [role="article"]');
    if (only && others.length === 0) return only;
  }
  return undefined;
}

function post(composer: Composer): Surroundings {
  // A post being shared is shown inside the dialog.
  const story = [...composer.root.querySelectorAll(STORY)].find((element) => !composer.editors.some((editor) => editor.contains(element) || element.contains(editor)));
  const thread = story ? [{ author: authorIn(composer.root), text: textOf(story) }] : [];
  return { surface: story ? 'repost' : 'post', thread, attachments: readAttachments(composer.root, MEDIA), account: account() };
}

function comment(composer: Composer): Surroundings {
  const thread = conversation(composer.root);
  const reply = thread.length > 1;
  return { surface: reply ? 'reply' : 'comment', thread, attachments: readAttachments(composer.root, MEDIA), account: account() };
}

export const platform = definePlatform({
  id: 'facebook',
  hosts: ['facebook.com'],
  surfaces: [
    {
      variant: 'comment', editor: `${COMMENT_FORM} ${LEXICAL}`, control: `#focused-state-composer-submit :is(${BUTTON})`,
      boundary: COMMENT_FORM, whole: true, enter: 'bare', surroundings: comment,
    },
    {
      variant: 'create', editor: `${DIALOG} ${LEXICAL}`, control: BUTTON, isControl: leadsOn, boundary: DIALOG, whole: true,
      // A photo viewer is a dialog as well, with comment boxes in it.
      applies: (anchor) => anchor.closest(COMMENT_FORM) === null,
      enter: 'modified', step: 'first', advances: isNext, surroundings: post,
    },
    {
      variant: 'create-settings', editor: `${DIALOG} ${LEXICAL}`, control: BUTTON, isControl: leadsOn, boundary: DIALOG, whole: true,
      enter: 'modified', step: 'last', surroundings: post,
    },
  ],
});

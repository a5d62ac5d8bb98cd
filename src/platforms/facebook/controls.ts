import { labelOf, lastButton } from '../locate/buttons.ts';
import { LEXICAL, LOG, wordedAfter } from './anchors.ts';
import { sharedInto } from './thread.ts';

/**
 * What the button to the second step is called. Only a hint, and only to wait: a name missing here means that the draft is
 * read at the first step already, never that it is not read.
 */
const NEXT = new Set((
  'next|siguiente|suivant|weiter|avanti|próximo|seguinte|avançar|volgende|nästa|næste|neste|seuraava|dalej|další|ďalej|următorul|tovább|επόμενο|далее|далі|напред|следеће|'
  + 'ileri|sonraki|التالي|הבא|بعدی|अगला|আরও|পরবর্তী|அடுத்து|తర్వాత|ถัดไป|tiếp|berikutnya|selanjutnya|seterusnya|susunod|下一步|繼續|次へ|다음|volgende stap|inayofuata|okulandelayo'
).split('|'));

export const isNext = (control: Element): boolean => NEXT.has(labelOf(control));

/**
 * The button at the bottom of the dialog goes on or posts; a page that says "Post" in so many words is taken at its word.
 * Below "Share now" a share sheet lists people and places to send to: there it is the first with a word after the text.
 */
export const leadsOn = (candidate: Element, dialog: Element): boolean => {
  if (candidate === lastButton(dialog) || isNext(candidate)) return true;
  if (/^(post|publish|share|publicar|publier|posten|pubblica|đăng|發佈|โพสต์|share now)$/.test(labelOf(candidate))) return true;
  const editor = dialog.querySelector(LEXICAL);
  return editor !== null && sharedInto(dialog, [editor]).length > 0 && candidate === wordedAfter(editor)[0];
};

/** The composer's row of a conversation: the largest part that holds the editor and not the messages. */
function rowOf(editor: Element): Element {
  let row = editor;
  while (row.parentElement && !row.parentElement.querySelector(LOG)) row = row.parentElement;
  return row;
}

/** The last button beside a message: a thumb while there is no text, which sends itself, and then the arrow that sends. */
export const sendsMessage = (candidate: Element, conversation: Element): boolean => {
  const editor = conversation.querySelector(LEXICAL);
  return editor !== null && candidate === lastButton(rowOf(editor));
};

/** The last button with a word after a caption: "Back" comes before "Publish". */
export const publishes = (candidate: Element, page: Element): boolean => {
  const editor = page.querySelector(LEXICAL);
  return editor !== null && candidate === wordedAfter(editor).at(-1);
};

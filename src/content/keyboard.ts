/** The part of a keyboard event that is out of fashion and still decides: input methods and Draft.js go by it. */
interface Old { readonly keyCode: number }

/** The old key code: 229 for a key that belongs to an input method, whatever it says it is. */
export const oldCode = (event: KeyboardEvent): number => (event as unknown as Old).keyCode;

/** What a synthetic keydown needs to look like the person's own. Draft.js reads the old code, Lexical `key`. */
export const keyOf = (event: KeyboardEvent): KeyboardEventInit => ({
  ...enter, ...old(oldCode(event)), key: event.key, code: event.code, location: event.location,
  ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey, altKey: event.altKey,
});

const old = (code: number): object => ({ keyCode: code, which: code });
const enter: KeyboardEventInit = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, composed: true, ...old(13) };

/** A bare Enter, where the person's own key could not be told apart. */
export const bareEnter = (): KeyboardEventInit => enter;

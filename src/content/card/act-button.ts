import { el } from '../dom.ts';

/** What a button asks for; `confirm` is the first of the two steps to posting at level `stop`. The numbers are places on the card. */
export type Act =
  | 'edit' | 'disengage' | 'confirm' | 'post-anyway' | 'add-disclaimer' | `refer:${string}`
  | `silence:${'phrase' | 'draft' | 'clause'}:${number}` | `unsilence:${number}`;

/** A button of the card; the card itself hears the press. A vital one has to be in sight for any press to count. */
export const actButton = (act: Act, label: string, kind: 'main' | 'plain' | 'quiet' = 'plain', vital = false): HTMLButtonElement =>
  el('button', { 'type': 'button', 'class': kind, 'data-act': act, 'data-vital': vital, 'autofocus': act === 'edit' }, label);

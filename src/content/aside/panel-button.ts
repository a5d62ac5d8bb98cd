import { el } from '../dom.ts';

/** What a button of the badge or the panel beneath it asks for. */
export type PanelAct = 'why' | 'close' | 'copy' | 'disclaim' | 'choose';

/** A button of the panel; the badge hears the press. */
export const panelButton = (act: PanelAct, label: string): HTMLButtonElement => el('button', { 'type': 'button', 'data-act': act }, label);

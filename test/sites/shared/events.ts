/** Events a site may post on. */
export const SUBMIT_EVENTS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'] as const;
export type SubmitEvent = (typeof SUBMIT_EVENTS)[number];

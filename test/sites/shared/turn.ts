/** `?turn=1`: one voice of the conversation turns hostile over the employer's business. */
const HOSTILE = 'Shame on you, you people at Correctional Services let him die in that prison cell';

/** What that voice says. */
export const turning = (text: string): string => (new URLSearchParams(location.search).get('turn') === '1' ? HOSTILE : text);

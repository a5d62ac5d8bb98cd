// @ts-check
/**
 * Inputs made to be slow, by name: each is a unit to repeat to a Facebook post's full length. Shared by the fuzz test and the bench.
 * @type {Readonly<Record<string, string>>}
 */
export const HOSTILE = {
  repeats: 'a', brackets: '(', digits: '1', mentions: '@a', addresses: 'http://', 'dotted addresses': 'a.', mails: 'a@', 'combining marks': 'a\u0301', 'lone surrogates': '\ud800', spaced: 'f u c k ',
  stars: 'f**k ', phones: '021 555 0123 ', names: 'Bob Smith ', hashtags: '#fuckshit', quotes: '"', he: 'he will ', dashes: '-', breaks: '\n', 'he said': 'my boss is an idiot and ', emoji: '😀',
};

/** Most characters a Facebook post may have. */
export const LONGEST_POST = 63_206;

/**
 * @param {string} unit
 * @param {number} length in UTF-16 units
 */
export const repeated = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

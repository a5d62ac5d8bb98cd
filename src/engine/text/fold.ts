/**
 * Letters that look like a Latin letter but are not, and do not decompose to one under NFKD.
 * A targeted fold, not the whole of Unicode's confusables (which fold m to rn): Cyrillic, Greek, Armenian, Cherokee and
 * Latin look-alikes people use to slip a word past a filter. Source: Unicode UTS #39 confusables, picked by eye.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аαɑаᴀ', b: 'ЬƄʙвᏏ', c: 'сϲᴄⅽ', d: 'ԁɗᴅⅾ', e: 'еҽєεᴇ', f: 'ƒꜰғ', g: 'ɡցɢ', h: 'һհʜн', i: 'іıɩιɪⅰ', j: 'јʝᴊ', k: 'кκᴋ',
  l: 'ӏⅼʟ', m: 'мᴍⅿ', n: 'пոռɴ', o: 'оοօσᴏ', p: 'рρᴘ', q: 'ԛզ', r: 'гʀᴦ', s: 'ѕꜱ', t: 'тτᴛ', u: 'υսцᴜ', v: 'νѵᴠⅴ', w: 'ԝшωᴡ',
  x: 'хχⅹ', y: 'уγүʏ', z: 'ᴢʐ', "'": '’‘ʼ`´′＇', '"': '“”„«»″', '-': '‐‑‒–—−', '.': '。․', '…': '⋯',
};

export const FOLD: ReadonlyMap<number, string> = new Map(
  Object.entries(LOOKALIKES).flatMap(([to, from]) => [...from].map((ch) => [ch.codePointAt(0)!, to] as const)),
);

/** Characters that show nothing: zero-width, soft hyphen, bidi controls, variation selectors, tags. Dropped before reading. */
export function invisible(code: number): boolean {
  return code === 0xad || code === 0x34f || code === 0x61c || code === 0x115f || code === 0x1160 || code === 0x180e
    || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
    || code === 0x3164 || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code === 0xffa0
    || (code >= 0xe0000 && code <= 0xe0fff);
}

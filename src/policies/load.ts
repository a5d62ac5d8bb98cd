import { packSchema, type FullPack } from './schema.ts';

/** One fault of a pack: where it stands in the file (line from 1) and in the data, and what is wrong. */
export interface PackFault {
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

export type Loaded = { readonly ok: true; readonly pack: FullPack } | { readonly ok: false; readonly faults: readonly PackFault[] };

/** Largest pack read, in UTF-16 units. */
const LARGEST = 1_000_000;

/** Reads a pack from JSON text. Never throws: what is wrong comes back with its line and field. */
export function loadPack(source: string): Loaded {
  if (source.length > LARGEST) return { ok: false, faults: [{ line: 1, field: '', message: `a pack has at most ${LARGEST} characters` }] };
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    const message = (error as Error).message;
    const position = /position (\d+)/.exec(message);
    return { ok: false, faults: [{ line: position ? lineOf(source, Number(position[1])) : lastLine(source), field: '', message: `not JSON: ${message}` }] };
  }
  const result = packSchema.safeParse(data);
  if (result.success) return { ok: true, pack: result.data };
  return {
    ok: false,
    faults: result.error.issues.slice(0, 50).map((issue) => ({
      line: lineOf(source, locate(source, issue.path)),
      field: issue.path.map(String).join('.'),
      message: issue.message,
    })),
  };
}

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
const lastLine = (source: string): number => source.split('\n').length;

/** The offset at which the value of a path begins; the nearest ancestor's where the value is missing. The source is sound JSON. */
export function locate(source: string, path: readonly PropertyKey[]): number {
  let at = skip(source, 0);
  for (const key of path) {
    const child = typeof key === 'number' ? element(source, at, key) : member(source, at, String(key));
    if (child < 0) return at;
    at = child;
  }
  return at;
}

function skip(source: string, at: number): number {
  while (at < source.length && /\s/.test(source[at]!)) at++;
  return at;
}

/** The offset behind the value that begins at `at`. */
function behind(source: string, at: number): number {
  if (source[at] === '"') return string(source, at);
  if (source[at] !== '{' && source[at] !== '[') {
    while (at < source.length && !/[,\]}\s]/.test(source[at]!)) at++;
    return at;
  }
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    const ch = source[i]!;
    if (ch === '"') { i = string(source, i) - 1; continue; }
    if (ch === '{' || ch === '[') depth++;
    if ((ch === '}' || ch === ']') && --depth === 0) return i + 1;
  }
  return source.length;
}

function string(source: string, at: number): number {
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '"') return i + 1;
  }
  return source.length;
}

function element(source: string, at: number, index: number): number {
  if (source[at] !== '[') return -1;
  let i = skip(source, at + 1);
  for (let n = 0; n < index; n++) {
    i = skip(source, behind(source, i));
    if (source[i] !== ',') return -1;
    i = skip(source, i + 1);
  }
  return source[i] === ']' ? -1 : i;
}

function member(source: string, at: number, name: string): number {
  if (source[at] !== '{') return -1;
  let i = skip(source, at + 1);
  while (source[i] === '"') {
    const end = string(source, i);
    const key = JSON.parse(source.slice(i, end)) as string;
    i = skip(source, skip(source, end) + 1);
    if (key === name) return i;
    i = skip(source, behind(source, i));
    if (source[i] !== ',') return -1;
    i = skip(source, i + 1);
  }
  return -1;
}

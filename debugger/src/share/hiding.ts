// Finds secrets wherever they stand, in whatever form they were written there: as they are, percent-encoded, with JSON's escapes, in
// Base64 or hexadecimal, or several of these at once. Works on bytes, each a character from U+0000 to U+00FF, so that a body that is no
// text is searched like any other.

/** What stands where a secret stood. */
const LEFT_OUT = '[left out]';
/** A shorter one would be found in every number: it cannot be replaced, only noticed. */
const SHORTEST = 6;
/** A token in a URL in JSON in a string of JSON. */
const DEEPEST = 4;

type Bytes = string;

export class Hiding {
  /** Something was left out. */
  hasFound = false;
  /** A secret too short to be told from other text may be there still. */
  isUnsure = false;
  readonly #long: readonly Bytes[];
  readonly #short: readonly Bytes[];

  constructor(secrets: readonly string[]) {
    const all = new Set(secrets.flatMap((secret) => [secret, secret.trim()]).filter((secret) => secret !== ''));
    const forms = [...all].flatMap((secret) => [bytesOf(secret), utf16(secret, true), utf16(secret, false)]);
    // A secret may hold another one: the longest goes first.
    this.#long = [...new Set(forms)].filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length);
    this.#short = [...all].map(bytesOf).filter((form) => form.length < SHORTEST);
  }

  /** A text without what is secret. */
  text(text: string): string {
    const bytes = bytesOf(text);
    const cleaned = this.#clean(bytes, 0);
    return cleaned === bytes ? text : textOf(cleaned);
  }

  /** The same of bytes that are no text. */
  bytes(bytes: Uint8Array): Uint8Array {
    return packed(this.#clean(unpacked(bytes), 0));
  }

  #clean(text: Bytes, depth: number): Bytes {
    const plain = this.#long.reduce((rest, secret) => rest.replaceAll(secret, LEFT_OUT), text).replace(PRIVATE_KEY, LEFT_OUT);
    if (this.#short.some((secret) => plain.includes(secret))) this.isUnsure = true;
    const cleaned = depth < DEEPEST ? this.#within(plain, depth + 1) : plain;
    if (cleaned !== text) this.hasFound = true;
    return cleaned;
  }

  /** The same of what stands in the text in another form. Where there is a secret in it, it is written anew, or left out as a whole. */
  #within(text: Bytes, depth: number): Bytes {
    const changed = (inner: Bytes): Bytes | undefined => {
      const cleaned = this.#clean(inner, depth);
      return cleaned === inner ? undefined : cleaned;
    };
    const unescaped = withStrings(text, (inner) => {
      const cleaned = inner.includes('\\') ? changed(withoutEscapes(inner)) : undefined;
      return cleaned === undefined ? inner : withEscapes(cleaned);
    });
    const decoded = unescaped.replace(/[^\s"'<>]+/g, (word) => (word.includes('%') ? percentCleaned(word, changed) : word));
    const without = (run: Bytes, readings: (run: Bytes) => Bytes[]): Bytes => {
      const found = readings(run);
      if (found.some((inner) => this.#short.some((secret) => inner.includes(secret)))) this.isUnsure = true;
      return found.some((inner) => this.#long.some((secret) => inner.includes(secret))) ? LEFT_OUT : run;
    };
    return decoded
      .replace(/[A-Za-z0-9+/_-]{8,}={0,2}/g, (run) => without(run, base64Readings))
      .replace(/[0-9A-Fa-f]{12,}/g, (run) => without(run, hexReadings));
  }
}

const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|$)/gs;

function unpacked(bytes: Uint8Array): Bytes {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function packed(text: Bytes): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const bytesOf = (text: string): Bytes => unpacked(new TextEncoder().encode(text));

const textOf = (bytes: Bytes): string => new TextDecoder().decode(packed(bytes));

/** Changes what stands between quotes. One that is never closed reaches to the end. */
function withStrings(text: Bytes, change: (inner: Bytes) => Bytes): Bytes {
  const pieces: Bytes[] = [];
  let done = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', done)) {
    let close = open + 1;
    while (close < text.length && text[close] !== '"') close += text[close] === '\\' ? 2 : 1;
    pieces.push(text.slice(done, open + 1), change(text.slice(open + 1, close)));
    done = close;
    if (done < text.length) {
      pieces.push('"');
      done += 1;
    }
  }
  return pieces.join('') + text.slice(done);
}

function utf16(text: string, isLittle: boolean): Bytes {
  const pair = (unit: number): number[] => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]);
  return String.fromCharCode(...Array.from({ length: text.length }, (_, at) => pair(text.charCodeAt(at))).flat());
}

const NAMED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const withoutEscapes = (text: Bytes): Bytes =>
  text.replace(/((?:\\u[0-9A-Fa-f]{4})+)|\\(.)/gs, (_, units: string | undefined, character: string) =>
    units === undefined
      ? (NAMED[character] ?? character)
      : bytesOf(String.fromCharCode(...units.match(/[0-9A-Fa-f]{4}/g)!.map((unit) => parseInt(unit, 16)))),
  );

const withEscapes = (bytes: Bytes): Bytes =>
  bytes.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** From the parts of a query to the pieces of a path: a secret may hold what separates the finer ones. */
const SEPARATORS = [/([&?#;]+)/, /^([^=]*)(=)/, /([=,/]+)/];

/** A word without what is secret in its decoded form: the smallest part that holds it is written anew. */
function percentCleaned(word: Bytes, changed: (inner: Bytes) => Bytes | undefined, level = 0): Bytes {
  const cleaned = percentDecoded(word).map(changed).find((inner) => inner !== undefined);
  const separator = SEPARATORS[level];
  if (cleaned === undefined) return word;
  if (separator === undefined) return percentEncoded(cleaned);
  const pieces = word.split(separator).map((piece) => percentCleaned(piece, changed, level + 1));
  const whole = pieces.join('');
  return percentDecoded(whole).every((inner) => changed(inner) === undefined) ? whole : percentEncoded(cleaned);
}

/** In an address a plus is a plus, in a form it is a blank. */
const percentDecoded = (text: Bytes): Bytes[] =>
  [text, text.replaceAll('+', ' ')].map((one) =>
    one.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
  );

function percentEncoded(bytes: Bytes): Bytes {
  const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return bytes.split(LEFT_OUT).map((rest) => rest.replace(/[^A-Za-z0-9._~-]/g, encoded)).join(LEFT_OUT);
}

/** A run of letters may begin before the Base64 does: one of four beginnings is right. */
function base64Readings(run: Bytes): Bytes[] {
  const digits = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  return [0, 1, 2, 3].map((start) => {
    const rest = digits.slice(start);
    return atob(rest.slice(0, rest.length % 4 === 1 ? -1 : undefined));
  });
}

const hexReadings = (run: Bytes): Bytes[] =>
  [0, 1].map((start) => run.slice(start).replace(/(..)|./g, (_, pair: string | undefined) => (pair ? String.fromCharCode(parseInt(pair, 16)) : '')));

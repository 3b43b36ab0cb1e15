// A case that may be given to others: the requests and what is known around them, without what is secret.

import type { Around, Direction, Header, Request } from '../engine/messages.js';
import { isSecretHeader } from '../form/secret.js';
import { textOf, utf8 } from '../page/dom.js';
import { fromBase64, toBase64 } from '../page/pack.js';

type Body = { text: string } | { base64: string };

export interface SharedCase {
  /** What kind of file this is, and its version. */
  readonly paraf: 'case-1';
  readonly profile: string;
  readonly direction: Direction;
  readonly around: Around;
  readonly requests: readonly { method: string; url: string; headers: readonly Header[]; body: Body }[];
}

export interface ToShare {
  readonly profile: string;
  readonly direction: Direction;
  readonly around: Around;
  readonly requests: readonly Request[];
  /** Names and texts of the credential. */
  readonly secrets: readonly (readonly [name: string, text: string])[];
  readonly hasKeys: boolean;
}

/** What stands where a secret stood. */
const LEFT_OUT = '[left out]';
/** A shorter one would be found in every number. */
const SHORTEST_SECRET = 6;

/** The case, and the names of what was left out: of headers, of parts of the credential, and `elsewhere`. */
export function withoutSecrets(given: ToShare): { shared: SharedCase; leftOut: string[] } {
  const leftOut = new Set(given.secrets.map(([name]) => name));
  if (given.hasKeys) leftOut.add('keys');
  const secretHeaders = given.requests.flatMap(({ headers }) =>
    headers.filter(([name, value]) => isSecretHeader(name) && value !== ''),
  );
  for (const [name] of secretHeaders) leftOut.add(name);
  const values = [
    ...given.secrets.map(([, text]) => text),
    ...secretHeaders.flatMap(([, value]) => [value, value.replace(/^\S+ /, '')]),
  ];
  const needles = values.filter((value) => value.length >= SHORTEST_SECRET).sort((a, b) => b.length - a.length);
  const clean = (text: string): string => {
    const cleaned = needles.reduce((rest, needle) => rest.replaceAll(needle, LEFT_OUT), text);
    if (cleaned !== text) leftOut.add('elsewhere');
    return cleaned;
  };
  const header = ([name, value]: Header): Header => [name, isSecretHeader(name) ? '' : clean(value)];
  const shared: SharedCase = {
    paraf: 'case-1',
    profile: given.profile,
    direction: given.direction,
    around: Object.fromEntries(Object.entries(given.around).map(([name, text]) => [name, text && clean(text)])),
    requests: given.requests.map(({ method, url, headers, body }) => ({
      method,
      url: clean(url),
      headers: headers.map(header),
      body: bodyOf(body, clean),
    })),
  };
  return { shared, leftOut: [...leftOut] };
}

function bodyOf(bytes: Uint8Array, clean: (text: string) => string): Body {
  const text = textOf(bytes);
  return text === undefined ? { base64: toBase64(bytes) } : { text: clean(text) };
}

/** The case that a text holds; none where it is another text. */
export function readCase(text: string): SharedCase | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isCase(value) ? value : undefined;
}

export function requestsOf({ requests }: SharedCase): Request[] {
  return requests.map(({ method, url, headers, body }) => ({
    method,
    url,
    headers,
    body: 'text' in body ? utf8(body.text) : fromBase64(body.base64),
  }));
}

/** A link or a file may come from anywhere: nothing of another shape goes on. */
function isCase(value: unknown): value is SharedCase {
  if (!isRecord(value) || value['paraf'] !== 'case-1' || !isRecord(value['around']) || !Array.isArray(value['requests']))
    return false;
  const texts = [value['profile'], value['direction'], ...Object.values(value['around'])];
  return texts.every(isText) && value['requests'].length > 0 && value['requests'].length <= 2 && value['requests'].every(isRequest);
}

function isRequest(value: unknown): boolean {
  if (
    !isRecord(value) ||
    !isText(value['method']) ||
    !isText(value['url']) ||
    !isRecord(value['body']) ||
    !Array.isArray(value['headers'])
  )
    return false;
  const isHeader = (header: unknown): boolean => Array.isArray(header) && header.length === 2 && header.every(isText);
  const { text, base64 } = value['body'];
  return value['headers'].every(isHeader) && (isText(text) || (isText(base64) && /^[A-Za-z0-9+/]*={0,2}$/.test(base64)));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A case that may be given to others: the requests and what is known around them, without what is secret.

import type { Around, Direction, Header, Request } from '../engine/messages.js';
import { isSecretHeader } from '../form/secret.js';
import { textOf, utf8 } from '../page/dom.js';
import { fromBase64, toBase64 } from '../page/pack.js';
import { Hiding } from './hiding.js';

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

/** What may be given away; `problem` where it cannot be told whether something secret is in it still. */
export interface Cleaned {
  readonly shared: SharedCase;
  /** The names of what was left out: of headers, of parts of the credential, and `elsewhere`. */
  readonly leftOut: string[];
  readonly problem?: 'short' | 'compressed' | undefined;
}

export function withoutSecrets(given: ToShare): Cleaned {
  const leftOut = new Set(given.secrets.map(([name]) => name));
  if (given.hasKeys) leftOut.add('keys');
  const secretHeaders = given.requests.flatMap(({ headers }) =>
    headers.filter(([name, value]) => isSecretHeader(name) && value !== ''),
  );
  for (const [name] of secretHeaders) leftOut.add(name);
  const hiding = new Hiding([
    ...given.secrets.map(([, text]) => text),
    ...secretHeaders.flatMap(([, value]) => [value, value.replace(/^\S+ /, '')]),
  ]);
  const clean = (text: string): string => hiding.text(text);
  const header = ([name, value]: Header): Header => [name, isSecretHeader(name) ? '' : clean(value)];
  const shared: SharedCase = {
    paraf: 'case-1',
    profile: given.profile,
    direction: given.direction,
    around: Object.fromEntries(Object.entries(given.around).map(([name, text]) => [name, text && clean(text)])),
    requests: given.requests.map(({ method, url, headers, body }) => ({
      method: clean(method),
      url: clean(url),
      headers: headers.map(header),
      body: bodyOf(body, hiding),
    })),
  };
  if (hiding.hasFound) leftOut.add('elsewhere');
  const problem = given.requests.some(isCompressed) ? 'compressed' : hiding.isUnsure ? 'short' : undefined;
  return { shared, leftOut: [...leftOut], problem };
}

function bodyOf(bytes: Uint8Array, hiding: Hiding): Body {
  const text = textOf(bytes);
  return text === undefined ? { base64: toBase64(hiding.bytes(bytes)) } : { text: hiding.text(text) };
}

/** Nobody sees what is in it: gzip, zlib, zstd, or what a header says of bytes that are no text. */
function isCompressed({ headers, body }: Request): boolean {
  const [first, second] = body;
  const isKnown = (first === 0x1f && second === 0x8b) || (first === 0x28 && second === 0xb5) || (first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second ?? 0));
  return isKnown || (textOf(body) === undefined && headers.some(([name]) => name.toLowerCase() === 'content-encoding'));
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

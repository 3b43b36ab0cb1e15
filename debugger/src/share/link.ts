// A case in the fragment of an address: the part that a browser sends to nobody.

import { deflate, fromBase64, inflate, toBase64 } from '../page/pack.js';
import { readCase, type SharedCase } from './case.js';

const MARK = '#case=';
/** In bytes of JSON: two requests of 1 MiB, as Base64 where they are no text. A few characters can be packed that grow without end. */
const LONGEST = 4 << 20;

/** The address of this page with the case behind it. */
export async function linkTo(shared: SharedCase): Promise<string> {
  const [address] = location.href.split('#');
  return address + MARK + toBase64Url(await deflate(new TextEncoder().encode(JSON.stringify(shared))));
}

/** The case in the address; none where there is none. It is taken out of the address, so that it stays in no history. */
export async function caseOfLink(): Promise<SharedCase | 'damaged' | undefined> {
  if (!location.hash.startsWith(MARK)) return undefined;
  const packed = location.hash.slice(MARK.length);
  history.replaceState(null, '', location.href.split('#')[0]);
  try {
    const bytes = await inflate(fromBase64Url(packed), LONGEST);
    return readCase(new TextDecoder().decode(bytes)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

const toBase64Url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));

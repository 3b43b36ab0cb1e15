// A case in the fragment of an address: the part that a browser sends to nobody.

import { fromBase64, toBase64 } from './base64.js';
import { readCase, type SharedCase } from './case.js';

const MARK = '#case=';

/** The address of this page with the case behind it. */
export async function linkTo(shared: SharedCase): Promise<string> {
  const [address] = location.href.split('#');
  return address + MARK + toBase64Url(await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(shared))));
}

/** The case in the address; none where there is none. It is taken out of the address, so that it stays in no history. */
export async function caseOfLink(): Promise<SharedCase | 'damaged' | undefined> {
  if (!location.hash.startsWith(MARK)) return undefined;
  const packed = location.hash.slice(MARK.length);
  history.replaceState(null, '', location.href.split('#')[0]);
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64Url(packed));
    return readCase(new TextDecoder().decode(bytes)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

const toBase64Url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));

// Bytes made smaller, and written as text.

type Bytes = Uint8Array<ArrayBuffer>;

export const deflate = (bytes: Bytes): Promise<Bytes> => through(new CompressionStream('deflate-raw'), bytes);

export const inflate = (bytes: Bytes): Promise<Bytes> => through(new DecompressionStream('deflate-raw'), bytes);

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Of any number of bytes: `String.fromCharCode(...bytes)` has a limit. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

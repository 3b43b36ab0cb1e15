// Bytes made smaller, and written as text.

type Bytes = Uint8Array<ArrayBuffer>;

export const deflate = (bytes: Bytes): Promise<Bytes> => through(new CompressionStream('deflate-raw'), bytes);

/** Rejects where it would grow longer than that. */
export const inflate = (bytes: Bytes, longest = Infinity): Promise<Bytes> =>
  through(new DecompressionStream('deflate-raw'), bytes, longest);

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes, longest = Infinity): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough<Bytes>(stream).getReader();
  const pieces: Bytes[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > longest) {
      // What would come is never made.
      await reader.cancel();
      throw new RangeError('too long');
    }
    pieces.push(read.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Of any number of bytes: `String.fromCharCode(...bytes)` has a limit. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** In a loop: the page has a megabyte of it to read before it can do anything, and a call for each character takes ten times as long. */
export function fromBase64(text: string): Bytes {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let n = 0; n < binary.length; n += 1) bytes[n] = binary.charCodeAt(n);
  return bytes;
}

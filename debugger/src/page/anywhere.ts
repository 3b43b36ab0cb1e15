// What is pasted or dropped anywhere on the page is taken, wherever the focus is.

import { utf8 } from './dom.js';

/** A file, or, without a name, what was pasted. */
export interface Given {
  readonly name: string | undefined;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export function takeAnywhere(take: (given: Given) => Promise<void>): void {
  document.addEventListener('paste', (event) => {
    const isField = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isField || event.defaultPrevented || text.trim() === '') return;
    event.preventDefault();
    void take({ name: undefined, text, bytes: utf8(text) });
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', async (event) => {
    // A file that misses its place must not take the page's.
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    if (isTaken) return;
    for (const file of Array.from(event.dataTransfer?.files ?? [])) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await take({ name: file.name, text: new TextDecoder().decode(bytes), bytes });
    }
  });
}

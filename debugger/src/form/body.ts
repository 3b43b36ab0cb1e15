// The body: bytes. A text field turns CR LF into LF and cannot hold what is no text, so the bytes that came in stay until it is edited.

import { find, readable, textOf, utf8 } from '../page/dom.js';
import { sizeOf } from './secret.js';

export class BodyField {
  readonly #field: HTMLTextAreaElement;
  readonly #size: HTMLElement;
  readonly #warning: HTMLElement;
  #bytes: Uint8Array = new Uint8Array();
  #shown = '';

  constructor(root: HTMLElement, changed: () => void) {
    this.#field = find<HTMLTextAreaElement>('.body textarea', root);
    this.#size = find('.body .size', root);
    this.#warning = find('.bytes', root);
    this.#field.addEventListener('input', () => {
      this.describe();
      changed();
    });
  }

  get(): Uint8Array {
    return this.#field.value === this.#shown ? this.#bytes : utf8(this.#field.value);
  }

  set(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#field.value = readable(bytes);
    this.#shown = this.#field.value;
    this.describe();
  }

  describe(): void {
    const bytes = this.get();
    this.#size.textContent = sizeOf(bytes.length);
    this.#warning.hidden = textOf(bytes) !== undefined;
  }
}

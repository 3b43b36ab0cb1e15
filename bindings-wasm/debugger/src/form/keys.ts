// RSA keys: dropped as files, or pasted. Which form a key has, paraf says.

import { Refused, ask } from '../engine/client.js';
import type { Failure } from '../engine/messages.js';
import { language, t, word } from '../locale/index.js';
import { find, h, utf8 } from '../page/dom.js';
import { onDrop } from './drop.js';

interface Key {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: 'private' | 'public' | 'unreadable';
  readonly format: string;
  readonly bits: number;
}

export class Keys {
  readonly #root: HTMLElement;
  readonly #changed: () => void;
  #keys: Key[] = [];
  #complaint: { name: string; failure: Failure } | undefined;

  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    const field = find<HTMLTextAreaElement>('textarea', root);
    field.addEventListener('input', async () => {
      const text = field.value;
      if (text.trim() === '') return this.#complain();
      if (await this.#add(t('pasted-key'), utf8(text))) field.value = '';
    });
    onDrop(root, async (files) => {
      for (const file of files) await this.#add(file.name, new Uint8Array(await file.arrayBuffer()), true);
    });
  }

  get privateKey(): Uint8Array | undefined {
    return this.#keys.find(({ kind }) => kind === 'private')?.bytes;
  }

  get any(): boolean {
    return this.#keys.length > 0;
  }

  /** A key that cannot be read is among them: the diagnosis says what is wrong with it. */
  get publicKeys(): Uint8Array[] {
    return this.#keys.filter(({ kind }) => kind !== 'private').map(({ bytes }) => bytes);
  }

  async set(keys: readonly { name: string; text: string }[]): Promise<void> {
    this.clear();
    for (const { name, text } of keys) await this.#add(name, utf8(text));
  }

  clear(): void {
    for (const { bytes } of this.#keys) bytes.fill(0);
    this.#keys = [];
    find<HTMLTextAreaElement>('textarea', this.#root).value = '';
    this.#complain();
    this.show();
  }

  show(): void {
    const { name, failure } = this.#complaint ?? {};
    find('.problem', this.#root).textContent = failure ? `${name}: ${failure.texts[language()]}` : '';
    find('.keys', this.#root).replaceChildren(...this.#keys.map((key) => this.#row(key)));
  }

  /** False where the text is no key; a file that is none is kept all the same. */
  async #add(name: string, bytes: Uint8Array, keep = false): Promise<boolean> {
    try {
      this.#keys.push({ name, bytes, ...(await ask('key', bytes)) });
      this.#complain();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#complain({ name, failure: error.failure });
      if (!keep) return false;
      this.#keys.push({ name, bytes, kind: 'unreadable', format: '', bits: 0 });
    }
    this.show();
    this.#changed();
    return true;
  }

  #row(key: Key): HTMLElement {
    const remove = h('button', { type: 'button', class: 'quiet', 'aria-label': `${t('remove')} ${key.name}` }, t('remove'));
    remove.addEventListener('click', () => {
      key.bytes.fill(0);
      this.#keys = this.#keys.filter((other) => other !== key);
      this.#complain();
      find('textarea', this.#root).focus();
      this.#changed();
    });
    const form = key.kind === 'unreadable' ? '' : ` · ${t('bits', { n: key.bits })} · ${key.format}`;
    return h('li', { class: key.kind }, h('strong', {}, key.name), h('span', {}, word('kind', key.kind) + form), remove);
  }

  #complain(complaint?: { name: string; failure: Failure }): void {
    this.#complaint = complaint;
    this.show();
  }
}

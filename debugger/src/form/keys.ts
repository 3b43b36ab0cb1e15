// Keys: dropped as files, or pasted, whatever they are. What each is, and how it is converted, paraf says.

import { ask } from '../engine/client.js';
import type { KeyInfo } from '../engine/messages.js';
import { find, utf8 } from '../page/dom.js';
import { onDrop } from './drop.js';
import { keyRow, type Key } from './key_row.js';

export class Keys {
  readonly #root: HTMLElement;
  readonly #changed: () => void;
  #keys: Key[] = [];

  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    const field = find<HTMLTextAreaElement>('textarea', root);
    field.addEventListener('input', async () => {
      const text = field.value;
      this.#keys = this.#keys.filter(({ isTyped }) => !isTyped);
      if (text.trim() === '') return this.show();
      const key = { name: undefined, bytes: utf8(text), info: await ask('key', utf8(text)) };
      if (field.value !== text) return;
      if (isWhole(key.info)) field.value = '';
      this.#keep({ ...key, isTyped: !isWhole(key.info) });
    });
    onDrop(root, async (files) => {
      for (const file of files) await this.add(file.name, new Uint8Array(await file.arrayBuffer()));
    });
  }

  get privateKey(): Uint8Array | undefined {
    const usable = this.#keys.find(({ info }) => info.privateBits !== undefined);
    return (usable ?? this.#keys.find(({ info }) => isPrivate(info)))?.bytes;
  }

  get any(): boolean {
    return this.#keys.length > 0;
  }

  /** Keys that cannot be used are among them: the diagnosis says what is wrong with one. What is no key is not. */
  get publicKeys(): Uint8Array[] {
    return this.#keys
      .filter(({ info }) => info.publicBits !== undefined || (info.isKey && !isPrivate(info)))
      .map(({ bytes }) => bytes);
  }

  async set(keys: readonly { name: string; text: string }[]): Promise<void> {
    this.clear();
    for (const { name, text } of keys) await this.add(name, utf8(text));
  }

  /** Takes a file, or, without a name, what was pasted. */
  async add(name: string | undefined, bytes: Uint8Array): Promise<void> {
    this.#keep({ name, bytes, info: await ask('key', bytes), isTyped: false });
  }

  /** Takes what is a key in some form, and nothing else. */
  async addIfKey(name: string | undefined, bytes: Uint8Array): Promise<boolean> {
    const info = await ask('key', bytes);
    if (info.isKey) this.#keep({ name, bytes, info, isTyped: false });
    return info.isKey;
  }

  clear(): void {
    for (const { bytes } of this.#keys) bytes.fill(0);
    this.#keys = [];
    find<HTMLTextAreaElement>('textarea', this.#root).value = '';
    this.show();
  }

  show(): void {
    const rows = this.#keys.map((key) => keyRow(key, this.#keys, () => this.#remove(key)));
    find('.keys', this.#root).replaceChildren(...rows);
  }

  #keep(key: Key): void {
    this.#keys.push(key);
    this.show();
    this.#changed();
  }

  #remove(key: Key): void {
    key.bytes.fill(0);
    this.#keys = this.#keys.filter((other) => other !== key);
    const field = find<HTMLTextAreaElement>('textarea', this.#root);
    if (key.isTyped) field.value = '';
    this.show();
    field.focus();
    this.#changed();
  }
}

const isPrivate = ({ privateBits, problem }: KeyInfo): boolean => privateBits !== undefined || problem?.field === 'private_key';

/** Something that typing more letters would not change. */
const isWhole = ({ isKey, problem }: KeyInfo): boolean => isKey && problem === undefined;

// Provider, credential, and what is known around the request.

import type { Around, Case, Direction, ProfileInfo } from '../engine/messages.js';
import type { Live } from '../engine/live.js';
import { find, h } from '../page/dom.js';
import { language, t } from '../locale/index.js';
import { Keys } from './keys.js';
import { given, maskable } from './secret.js';

type Field = HTMLInputElement | HTMLTextAreaElement;
/** The texts of a credential; keys are apart. */
export type Secrets = Partial<
  Record<'clientSecret' | 'accessToken' | 'clientKey' | 'apiKey' | 'apiSecret' | 'otherSecret', string>
>;

export class Settings {
  readonly keys: Keys;
  readonly #profile = find<HTMLSelectElement>('#profile');
  readonly #directions = Array.from(document.querySelectorAll<HTMLInputElement>('input[name=direction]'));
  readonly #credential = named<HTMLInputElement>('credential');
  readonly #around = named<Field>('around');
  #profiles: readonly ProfileInfo[] = [];

  constructor({ soon, now }: Live) {
    this.keys = new Keys(find('#keys'), now);
    for (const field of this.#credential.values()) maskable(field);
    for (const field of [...this.#credential.values(), ...this.#around.values()]) field.addEventListener('input', soon);
    for (const field of this.#directions) field.addEventListener('change', now);
    this.#profile.addEventListener('change', () => {
      this.show();
      now();
    });
  }

  offer(profiles: readonly ProfileInfo[]): void {
    this.#profiles = profiles;
    this.#profile.replaceChildren(...profiles.map(({ name }) => h('option', { value: name })));
    this.#profile.value = 'bca';
    this.show();
  }

  get(): Case {
    const { otherSecret, ...texts } = read(this.#credential);
    return {
      profile: this.#profile.value,
      direction: (this.#directions.find(({ checked }) => checked)?.value ?? 'to-provider') as Direction,
      credential: { ...texts, otherSecret, privateKey: this.keys.privateKey, publicKeys: this.keys.publicKeys },
      around: read(this.#around),
    };
  }

  set(profile: string, direction: Direction, around: Around = {}): void {
    this.#profile.value = profile;
    for (const field of this.#directions) field.checked = field.value === direction;
    write(this.#around, around as Record<string, string>);
    if (Object.keys(around).length > 0) find<HTMLDetailsElement>('#around').open = true;
    this.show();
  }

  /** Takes the answer along that a captured request brought. */
  answered(responseCode: string | undefined, responseMessage: string | undefined): void {
    if (responseCode !== undefined)
      write(this.#around, { ...read(this.#around), responseCode, responseMessage: responseMessage ?? '' });
  }

  async setCredential(secrets: Secrets, keys: readonly { name: string; text: string }[] = []): Promise<void> {
    write(this.#credential, secrets);
    await this.keys.set(keys);
  }

  /** The names and texts of what must not leave the page. */
  secrets(): [name: string, text: string][] {
    return Array.from(this.#credential, ([name, field]): [string, string] => [name, field.value]).filter(([, text]) => text !== '');
  }

  /** The title of the chosen provider. */
  get provider(): string {
    return this.#profile.selectedOptions[0]?.textContent ?? '';
  }

  clear(): void {
    write(this.#credential, {});
    write(this.#around, {});
    for (const field of this.#credential.values()) field.type = 'password';
    this.keys.clear();
  }

  /** The providers, and what the chosen one says over the standard. */
  show(): void {
    this.#profiles.forEach(({ title }, n) => (this.#profile.options[n] as HTMLOptionElement).textContent = title[language()]);
    const chosen = this.#profiles.find(({ name }) => name === this.#profile.value);
    const rows = (chosen?.rules ?? []).map(({ path, value, source }) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, h('code', {}, path)),
        h('td', {}, value !== undefined && h('code', {}, value), source !== undefined && h('span', { class: 'source' }, source[language()])),
      ),
    );
    const table = h('table', {}, h('caption', { class: 'hint' }, t('differs-caption')), h('tbody', {}, ...rows));
    find('#differs .content').replaceChildren(table);
    this.keys.show();
  }
}

const named = <Kind extends Field>(kind: 'credential' | 'around'): Map<string, Kind> =>
  new Map(Array.from(document.querySelectorAll<Kind>(`[data-${kind}]`), (field) => [field.dataset[kind] ?? '', field]));

const read = (fields: Map<string, Field>): Record<string, string | undefined> =>
  Object.fromEntries(Array.from(fields, ([name, field]) => [name, given(field)]));

const write = (fields: Map<string, Field>, texts: Partial<Record<string, string>>): void =>
  fields.forEach((field, name) => {
    field.value = texts[name] ?? '';
  });

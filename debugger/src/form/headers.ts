// The headers of a request: a row each.

import type { Header } from '../engine/messages.js';
import { translate } from '../locale/index.js';
import { find, stamp } from '../page/dom.js';
import { isSecretHeader, maskable, setMasked } from './secret.js';

export class HeaderRows {
  readonly #list: HTMLElement;
  readonly #changed: () => void;

  constructor(fieldset: HTMLElement, changed: () => void) {
    this.#list = find('ul', fieldset);
    this.#changed = changed;
    find('.add', fieldset).addEventListener('click', () => find('.name', this.#add(['', ''])).focus());
  }

  get(): Header[] {
    return Array.from(this.#list.children, (row): Header => [name(row).value.trim(), value(row).value]).filter(
      ([named]) => named !== '',
    );
  }

  set(headers: readonly Header[]): void {
    this.#list.replaceChildren();
    for (const header of headers) this.#add(header);
  }

  #add([named, valued]: Header): HTMLElement {
    const row = stamp('header-row');
    name(row).value = named;
    value(row).value = valued;
    value(row).type = 'password';
    maskable(value(row));
    const mask = (): void => setMasked(value(row), isSecretHeader(name(row).value));
    mask();
    name(row).addEventListener('change', mask);
    row.addEventListener('input', this.#changed);
    find('.remove', row).addEventListener('click', () => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      (next ? name(next) : find('.add', this.#list.parentElement ?? document)).focus();
      this.#changed();
    });
    this.#list.append(row);
    translate(row);
    return row;
  }
}

const name = (row: Element): HTMLInputElement => find<HTMLInputElement>('.name', row);
const value = (row: Element): HTMLInputElement => find<HTMLInputElement>('.value', row);

// One request: pasted, opened from a file, or typed into fields.

import { Refused, ask } from '../engine/client.js';
import { detailOf, type Captured, type Failure, type Request } from '../engine/messages.js';
import { language, t, translate } from '../locale/index.js';
import { find, h, stamp, utf8 } from '../page/dom.js';
import { prose } from '../page/prose.js';
import { BodyField } from './body.js';
import { onDrop } from './drop.js';
import { HeaderRows } from './headers.js';
import { sizeOf } from './secret.js';

export interface SideEvents {
  changed(): void;
  /** A request was read that tells its answer too. */
  answered(responseCode: string | undefined, responseMessage: string | undefined): void;
  /** Text that may be a saved case; true if it was one. */
  opened(text: string): Promise<boolean>;
  /** What is no request may be a key; true if it was taken as one. */
  isKey(bytes: Uint8Array): Promise<boolean>;
}

export class Side {
  readonly root: HTMLElement = stamp('side');
  readonly #events: SideEvents;
  readonly #paste = find<HTMLTextAreaElement>('.paste', this.root);
  readonly #readButton = find<HTMLButtonElement>('.read', this.root);
  readonly #entries = find<HTMLSelectElement>('.entries select', this.root);
  readonly #note = find('.note', this.root);
  readonly #problem = find('.problem', this.root);
  readonly #details = find<HTMLDetailsElement>('.request', this.root);
  readonly #method = find<HTMLInputElement>('.method input', this.root);
  readonly #url = find<HTMLInputElement>('.url input', this.root);
  readonly #headers: HeaderRows;
  readonly #body: BodyField;
  #captured: Captured[] = [];
  /** The one whose reading is told; none once it was edited. */
  #told: Captured | undefined;
  #hasKey = false;
  #failure: Failure | undefined;

  constructor(events: SideEvents) {
    this.#events = events;
    const changed = (): void => {
      this.#told = undefined;
      this.#tell();
      this.#describe();
      events.changed();
    };
    this.#headers = new HeaderRows(find('.headers', this.root), changed);
    this.#body = new BodyField(this.root, changed);
    this.#method.addEventListener('input', changed);
    this.#url.addEventListener('input', changed);
    this.#listenToPaste();
    this.#entries.addEventListener('change', () => this.#take(this.#entries.selectedIndex));
    this.clear();
  }

  get(): Request {
    return { method: this.#method.value, url: this.#url.value, headers: this.#headers.get(), body: this.#body.get() };
  }

  set(request: Request): void {
    this.#method.value = request.method;
    this.#url.value = request.url;
    this.#headers.set(request.headers);
    this.#body.set(request.body);
    this.#describe();
  }

  isEmpty(): boolean {
    const { url, headers, body } = this.get();
    return url === '' && body.length === 0 && headers.every(([, value]) => value === '');
  }

  clear(): void {
    this.#paste.value = '';
    this.#forget();
    this.set({
      method: 'POST',
      url: '',
      headers: [
        ['X-TIMESTAMP', ''],
        ['X-SIGNATURE', ''],
        ['Authorization', ''],
      ],
      body: new Uint8Array(),
    });
  }

  /** The credential's first field goes where the eye is after pasting. */
  take(secret: HTMLElement): void {
    find('.drop', this.root).after(secret);
  }

  focus(): void {
    this.#paste.focus({ preventScroll: true });
  }

  name(title: string): void {
    find('h2', this.root).textContent = title;
    translate(this.root);
    this.#describe();
    this.#tell();
    this.#complain();
    this.#body.describe();
  }

  #listenToPaste(): void {
    const field = this.#paste;
    field.addEventListener('paste', (event) => {
      // As it is in the clipboard: the field itself would turn CR LF into LF.
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' || field.value !== '') return;
      event.preventDefault();
      field.value = text;
      void this.read(text);
    });
    field.addEventListener('input', (event) => {
      this.#readButton.hidden = field.value.trim() === '';
      // Typing is left alone until it is done; what comes in one piece is read at once.
      if (!/^(insertText|insertLineBreak|insertComposition|delete)/.test((event as InputEvent).inputType ?? ''))
        void this.read(field.value);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.read(field.value);
    });
    this.#readButton.addEventListener('click', () => void this.read(field.value));
    onDrop(find('.drop', this.root), async ([file]) => {
      if (file === undefined) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.read(new TextDecoder().decode(bytes), bytes);
    });
  }

  /** Reads what was pasted, or a file, whose bytes may be in another encoding; what cannot be read stays in the field, with the reason. */
  async read(text: string, bytes?: Uint8Array): Promise<void> {
    this.#forget();
    if (text.trim() === '') return;
    try {
      if (await this.#events.opened(text)) {
        this.#paste.value = '';
        return;
      }
      this.#captured = await ask('capture', bytes ?? text);
      this.#entries.replaceChildren(...this.#captured.map(({ method, url }) => h('option', {}, `${method} ${url}`)));
      find('.entries', this.root).hidden = this.#captured.length < 2;
      this.#paste.value = '';
      this.#readButton.hidden = true;
      this.#take(0);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (await this.#events.isKey(bytes ?? utf8(text))) {
        this.#paste.value = '';
        this.#hasKey = true;
        this.#tell();
        return;
      }
      this.#failure = error.failure;
      this.#complain();
      // What was pasted anywhere may be told out of sight.
      this.#problem.scrollIntoView({ block: 'nearest' });
    }
  }

  #take(entry: number): void {
    const captured = this.#captured[entry];
    if (captured === undefined) return;
    this.set(captured);
    this.#told = captured;
    this.#tell();
    this.#events.answered(captured.responseCode, captured.responseMessage);
    this.#events.changed();
  }

  #forget(): void {
    this.#captured = [];
    this.#entries.replaceChildren();
    find('.entries', this.root).hidden = true;
    this.#readButton.hidden = true;
    this.#told = undefined;
    this.#hasKey = false;
    this.#tell();
    this.#failure = undefined;
    this.#complain();
  }

  #tell(): void {
    const notes = this.#told?.notes.map((texts) => texts[language()]) ?? [];
    const read = this.#told ? [t('was-read', { what: this.#gist() }), ...notes] : [];
    const told = [...(this.#hasKey ? [t('was-key')] : []), ...read];
    this.#note.replaceChildren(...(told.length > 0 ? [prose(told.join('\n'))] : []));
  }

  /** What cannot be read, what it looks like, and the way to the fields. */
  #complain(): void {
    if (this.#failure === undefined) return this.#problem.replaceChildren();
    const type = h('button', { type: 'button', class: 'lead' }, t('type-fields'));
    type.addEventListener('click', () => {
      this.#details.open = true;
      this.#url.focus();
    });
    this.#problem.replaceChildren(prose(t('unreadable', { why: detailOf(this.#failure, language()) })), ' ', type);
  }

  #describe(): void {
    find('.gist', this.#details).textContent = this.isEmpty() ? '' : this.#gist();
    this.root.classList.toggle('filled', !this.isEmpty());
  }

  #gist(): string {
    const { method, url, headers, body } = this.get();
    return [`${method} ${url}`, t('header-count', { n: headers.length }), sizeOf(body.length)].join(' · ');
  }
}

/**
 * What an object holds, kept apart from it: `JSON.stringify` shows fields, and the console of a browser shows private ones too.
 */
export class Held<Contents> {
  readonly #contents = new WeakMap<object, Contents>();

  put(holder: object, contents: Contents): void {
    this.#contents.set(holder, contents);
  }

  of(holder: object): Contents {
    const contents = this.#contents.get(holder);
    if (contents === undefined) throw new TypeError('this is not an object that paraf made');
    return contents;
  }
}

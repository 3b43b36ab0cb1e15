/** A class of the WebAssembly module: its objects hold the address of theirs. */
interface Exported {
  readonly name: string;
  readonly prototype: { free(): void; [Symbol.dispose](): void };
}

/**
 * The code that wasm-bindgen generates hands `this.__wbg_ptr` to Rust whatever `this` is: a method of one class called on an object of
 * another would read foreign memory. So each method looks at `this` first, and an object can be freed twice.
 */
export function guard(...types: Exported[]): void {
  for (const type of types) {
    const { prototype } = type;
    const properties = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    for (const [name, property] of properties) {
      if (name === 'constructor' || name === 'free' || name === '__destroy_into_raw') continue;
      const kind = property.get === undefined ? 'value' : 'get';
      const unguarded: (...given: unknown[]) => unknown = property[kind];
      property[kind] = function (this: unknown, ...given: unknown[]): unknown {
        if (!isAlive(this, type)) throw new TypeError(`${type.name}.${name}: not a ${type.name}, or one that was freed`);
        return unguarded.apply(this, given);
      };
      Object.defineProperty(prototype, name, property);
    }
    const free = prototype.free;
    prototype.free = function () {
      if (isAlive(this, type)) free.call(this);
    };
    if (Symbol.dispose) prototype[Symbol.dispose] = prototype.free;
  }
}

/** Whether a value is an object of this class that has not been freed. */
export const isAlive = (value: unknown, type: object): boolean =>
  value instanceof (type as new () => object) && Object.hasOwn(value, '__wbg_ptr') && '__wbg_ptr' in value && value.__wbg_ptr !== 0;

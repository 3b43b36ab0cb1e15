/** Lets Node's `console.log(object)` say what `String(object)` says. */
export function inspectAsText(...types: { name: string; prototype: object }[]): void {
  for (const type of types) {
    Object.defineProperty(type.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(this: object): string {
        try {
          return String(this);
        } catch {
          // The prototype itself, or an object that was freed.
          return `${type.name} {}`;
        }
      },
    });
  }
}

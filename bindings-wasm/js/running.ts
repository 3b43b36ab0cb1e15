// What the classes and functions that the module is made with need of it, once it runs.

import type { Language } from './words.js';

/** A class of the module whose objects it takes back. */
export type Class = Function & { readonly prototype: object };

/** What `module.js` fills in. */
interface Running {
  errorText(code: string, field: string, message: string, language: Language): string;
  readonly Amount: Class;
  readonly Delivery: Class;
  readonly Profile: Class;
  readonly Service: Class;
}

/** Empty until the module runs: nothing above may import it, since the module imports what is above. */
export const running: Running = {} as Running;

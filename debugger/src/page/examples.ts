// The ready-made examples, made by examples.mjs when the page is built.

import type { Around, Direction } from '../engine/messages.js';
import type { Secrets } from '../form/settings.js';
import { t, type Key } from '../locale/index.js';
import { find, h } from '../page/dom.js';

export interface Example {
  readonly id: string;
  readonly profile: string;
  readonly direction: Direction;
  /** What a user would paste: one request, or two to compare. */
  readonly paste: readonly string[];
  readonly credential: Secrets;
  readonly keys: readonly { readonly name: string; readonly text: string }[];
  readonly around?: Around;
}

/** Replaced by the build. */
declare const BUILT_EXAMPLES: readonly Example[];

export const EXAMPLES: readonly Example[] = BUILT_EXAMPLES;

/** The list in the bar above the request. */
export function offerExamples(open: (example: Example) => void): void {
  const list = find<HTMLSelectElement>('#example');
  const title = (id: string): string => t(`example.${id}` as Key);
  list.replaceChildren(
    h('option', { value: '' }, t('choose-example')),
    ...EXAMPLES.map(({ id }) => h('option', { value: id }, title(id))),
  );
  list.onchange = () => {
    const chosen = EXAMPLES.find(({ id }) => id === list.value);
    if (chosen) open(chosen);
  };
}

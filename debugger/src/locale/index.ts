// The page's own words. What paraf says of a mistake comes from paraf, in the same two languages.

import { en } from './en.js';
import type { Key } from './en.js';
import { id } from './id.js';

export type { Key };

export type Language = 'en' | 'id';

const LOCALES: Record<Language, Record<Key, string>> = { en, id };

let current: Language = 'en';

export const language = (): Language => current;

/** The first of the browser's languages that the page speaks; `in` is the old code of Indonesian. */
export const preferredLanguage = (): Language =>
  navigator.languages.find((tag) => /^(en|id|in)\b/.test(tag))?.startsWith('i') ? 'id' : 'en';

export function setLanguage(chosen: Language): void {
  current = chosen;
}

/** The text of a key, with what stands between braces filled in; of `{n|byte|bytes}` the form that goes with the number. */
export const t = (key: Key, values: Record<string, string | number> = {}): string =>
  LOCALES[current][key].replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) =>
    one === undefined ? format(values[name] ?? '') : ((values[name] === 1 ? one : many) ?? ''),
  );

/** The text of a key that is made of a name; the name itself where the page has no word for it. */
export const word = (group: string, name: string): string => {
  const key = `${group}.${name}`;
  return key in en ? t(key as Key) : name;
};

const format = (value: string | number): string =>
  typeof value === 'number' ? new Intl.NumberFormat(current).format(value) : value;

/** Writes the texts of all elements that name a key: `data-t` its text, `data-t-label` its name, `data-t-hint` its placeholder. */
export function translate(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-t]')) element.textContent = t(element.dataset['t'] as Key);
  for (const element of root.querySelectorAll<HTMLElement>('[data-t-label]')) {
    element.setAttribute('aria-label', t(element.dataset['tLabel'] as Key));
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-t-hint]')) {
    element.setAttribute('placeholder', t(element.dataset['tHint'] as Key));
  }
}

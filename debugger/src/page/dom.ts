// Elements. Text goes in as text: nothing here reads markup.

export type Child = Node | string | undefined | false;

type Attributes = Record<string, string | boolean | undefined>;

/** `h('p', { class: 'hint' }, 'text')`. An attribute that is `false` or `undefined` is left out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The one element that this selector finds. */
export function find<Found extends Element = HTMLElement>(selector: string, root: ParentNode = document): Found {
  const element = root.querySelector<Found>(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  return element;
}

/** A copy of what a `<template>` holds: its one element. */
export function stamp(id: string): HTMLElement {
  const copy = find<HTMLTemplateElement>(`#${id}`).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the template ${id} is empty`);
  return copy;
}

/** The bytes of a text. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of bytes, a byte order mark included; none where they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of bytes, with a sign for each that is none. */
export const readable = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

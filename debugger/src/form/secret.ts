// Fields whose text is not shown unless asked for.

import { h } from '../page/dom.js';
import { t, translate } from '../locale/index.js';

/** Names of headers whose values are no one else's business; rather one too many. */
export const isSecretHeader = (name: string): boolean => /authorization|token|secret|key|cookie|password/i.test(name);

/** Puts a button beside the field that shows and hides its text. */
export function maskable(field: HTMLInputElement): void {
  const button = h('button', { type: 'button', class: 'reveal', 'aria-pressed': 'false', 'data-t-label': 'reveal' }, eye());
  button.addEventListener('click', () => {
    const shows = field.type === 'password';
    field.type = shows ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shows));
  });
  field.after(button);
  button.hidden = field.type !== 'password';
  translate(field.parentElement ?? document);
}

/** Masks the field, or shows it because it holds nothing secret. */
export function setMasked(field: HTMLInputElement, isMasked: boolean): void {
  const button = field.parentElement?.querySelector<HTMLButtonElement>('.reveal');
  if (!button || button.hidden !== isMasked) return;
  button.hidden = !isMasked;
  button.setAttribute('aria-pressed', 'false');
  field.type = isMasked ? 'password' : 'text';
}

function eye(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of [
    ['path', { d: 'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7S2 12 2 12Z' }],
    ['circle', { cx: '12', cy: '12', r: '3' }],
    ['path', { d: 'M4 4l16 16', class: 'bar' }],
  ] as const) {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}

/** The field's text; nothing for an empty one. */
export const given = (field: HTMLInputElement | HTMLTextAreaElement): string | undefined => field.value || undefined;

export const sizeOf = (bytes: number): string => t('bytes', { n: bytes });

// The string-to-sign: coloured, named parts, and the exact text.

import type { Trace } from '../engine/messages.js';
import { t, word } from '../locale/index.js';
import { h, type Child } from '../page/dom.js';
import { inWords, marked, shortened } from './text.js';

/** What stands between the parts, as the profile's template has it. */
const literals = (template: string): string[] => template.split(/\{\w+\}/);

/** The parts, one below the other. `other` is what they are compared with. */
export function segments(trace: Trace, other?: Trace): HTMLElement {
  const between = literals(trace.template);
  const rows = trace.segments.map((segment, n) => {
    const beside = other?.segments[n];
    const counterpart = beside?.field === segment.field ? beside : undefined;
    const text: Child[] = inWords(segment.text) === '' ? [h('em', {}, t('empty'))] : marked(inWords(segment.text), inWords(counterpart?.text ?? segment.text));
    const differs = counterpart !== undefined && counterpart.text !== segment.text;
    return h(
      'li',
      { class: differs ? 'segment differs' : 'segment', 'data-field': segment.field },
      h('span', { class: 'name' }, word('field', segment.field), h('code', {}, segment.field)),
      h('span', { class: 'value mono' }, ...text),
      between[n + 1] !== undefined &&
        between[n + 1] !== '' &&
        h('span', { class: 'separator mono', title: t('separator') }, shown(between[n + 1] ?? '')),
    );
  });
  return h('ol', { class: 'segments' }, ...rows);
}

/** The token is shown until it is hidden, whatever else changes, or the page is cleared. */
let reveals = false;

export const hideToken = (): void => {
  reveals = false;
};

/** The same in one line, with the same colours; the token by its length unless it was asked for. */
export function exactString(trace: Trace): HTMLElement {
  const line = h('pre', { class: 'text exact' });
  const button = h('button', { type: 'button', class: 'quiet', 'aria-pressed': 'false' });
  const show = (): void => {
    button.setAttribute('aria-pressed', String(reveals));
    button.textContent = t(reveals ? 'hide-token' : 'show-token');
    if (reveals) line.replaceChildren(h('span', {}, shortened(trace.revealed)));
    else line.replaceChildren(h('span', {}, ...coloured(trace)));
  };
  button.addEventListener('click', () => {
    reveals = !reveals;
    show();
  });
  show();
  return h('div', { class: 'exactly' }, line, trace.revealed !== trace.stringToSign && button);
}

function coloured(trace: Trace): Child[] {
  const between = literals(trace.template);
  return trace.segments.flatMap((segment, n): Child[] => [
    between[n],
    h('span', { 'data-field': segment.field, title: word('field', segment.field) }, shortened(inWords(segment.text))),
    n === trace.segments.length - 1 && between[n + 1],
  ]);
}

const shown = (separator: string): string => separator.replace(/\n/g, '⏎');

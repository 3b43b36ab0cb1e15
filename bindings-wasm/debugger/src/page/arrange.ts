// Where the parts of the page stand. Beside each other where there is room; on a small screen one below the other, in the order in which
// they are needed: first the welcome, then what was sent and at once the answer. The elements themselves move, so that keys and screen
// readers meet them in the order in which they are seen.

import { find } from './dom.js';

const NARROW = matchMedia('(max-width: 62rem)');

let isAnswered = false;

export function arrange(answered: boolean): void {
  isAnswered = answered;
  const [main, form, more, answer] = [find('main'), find('#form'), find('#more'), find('#answer')];
  document.body.classList.toggle('answered', answered);
  const order = !NARROW.matches ? [form, answer] : answered ? [form, answer, more] : [answer, form, more];
  if (!NARROW.matches) put(form, more, find('#ask'));
  order.forEach((part, n) => put(main, part, order[n - 1]));
}

/** Leaves what is in its place alone: an element that moves loses the focus. */
function put(parent: HTMLElement, part: HTMLElement, before: HTMLElement | undefined): void {
  if (part.parentElement === parent && part.previousElementSibling === (before ?? null)) return;
  if (before) before.after(part);
  else parent.prepend(part);
}

export const arrangeAnew = (): void => NARROW.addEventListener('change', () => arrange(isAnswered));

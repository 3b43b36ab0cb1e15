// Where the parts of the page stand. Beside each other where there is room; on a small screen one below the other, in the order in which
// they are needed: first the welcome, then what was sent and at once the answer. The elements themselves move, so that keys and screen
// readers meet them in the order in which they are seen. The form stays: what moves loses the focus.

import { find } from './dom.js';

const NARROW = matchMedia('(max-width: 62rem)');

let isAnswered = false;

export function arrange(answered: boolean): void {
  isAnswered = answered;
  document.body.classList.toggle('answered', answered);
  const [form, more, answer] = [find('#form'), find('#more'), find('#answer')];
  if (NARROW.matches && !answered) {
    if (form.previousElementSibling !== answer) form.before(answer);
    if (form.nextElementSibling !== more) form.after(more);
    return;
  }
  if (form.nextElementSibling !== answer) form.after(answer);
  const before = NARROW.matches ? answer : find('#ask');
  if (before.nextElementSibling !== more) before.after(more);
}

export const arrangeAnew = (): void => NARROW.addEventListener('change', () => arrange(isAnswered));

// What stands where the answer will be: what the page does, and examples to click.

import { t, type Key } from '../locale/index.js';
import { find, h } from '../page/dom.js';
import { EXAMPLES, type Example } from '../page/examples.js';

export function showWelcome(open: (example: Example) => void, begin: () => void): void {
  const steps = [1, 2, 3].map((n) => h('li', {}, t(`step-${n}` as Key)));
  const cards = EXAMPLES.map((example) => {
    const button = h(
      'button',
      { type: 'button', 'data-example': example.id },
      h('strong', {}, t(`example.${example.id}` as Key)),
      h('span', { class: 'about' }, t(`example.${example.id}.about` as Key)),
    );
    button.addEventListener('click', () => open(example));
    return h('li', {}, button);
  });
  const start = h('button', { type: 'button', class: 'primary start' }, t('start'));
  start.addEventListener('click', () => {
    begin();
    find('.side').scrollIntoView();
  });
  find('#verdict').replaceChildren();
  find('#result').replaceChildren(
    h(
      'div',
      { class: 'welcome' },
      h('h2', {}, t('welcome')),
      h('p', {}, t('welcome-what')),
      start,
      h('ol', { class: 'steps' }, ...steps),
      h('h3', {}, t('examples')),
      h('p', { class: 'hint' }, t('examples-hint')),
      h('ul', { class: 'gallery' }, ...cards),
    ),
  );
}

// Text that is to be taken along: shown, with a button that copies it.

import { h, type Child } from './dom.js';
import { t } from '../locale/index.js';

/** How long the button says that it has copied. */
const SAID = 2_000;

/** Tells whether the browser let the page copy. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A line of code or a command, under what is said of it. Where the browser does not let the page copy, the text is selected. */
export function copyable(text: string, title?: Child): HTMLElement {
  // A line may end behind a hyphen, but not within an arrow or an option.
  const pieces = text.split(/(->|(?<!\S)--?\w[\w-]*)/).map((piece, n) => (n % 2 === 1 ? h('span', { class: 'whole' }, piece) : piece));
  const code = h('pre', { class: 'text code', tabindex: '0' }, ...pieces);
  const button = h('button', { type: 'button', class: 'copy' }, t('copy'));
  button.addEventListener('click', async () => {
    const isCopied = await copied(text);
    if (!isCopied) getSelection()?.selectAllChildren(code);
    button.textContent = t(isCopied ? 'copied' : 'selected');
    setTimeout(() => (button.textContent = t('copy')), SAID);
  });
  return h('div', { class: 'copyable' }, h('div', { class: 'tools' }, title, button), code);
}

// The dialog that gives a case away, and says what it keeps back.

import { t, word } from '../locale/index.js';
import { copied } from '../page/copy.js';
import { find, h } from '../page/dom.js';
import { withoutSecrets, type ToShare } from './case.js';
import { linkTo } from './link.js';

export function prepareShareDialog(toShare: () => ToShare): void {
  const dialog = find<HTMLDialogElement>('#share-dialog');
  const link = find<HTMLTextAreaElement>('#share-link');
  const status = find('#share-status');
  find('#share').addEventListener('click', async () => {
    const { shared, leftOut, problem } = withoutSecrets(toShare());
    dialog.classList.toggle('refused', problem !== undefined);
    status.textContent = problem === undefined ? '' : t(`not-shared-${problem}`);
    for (const name of ['#share-copy', '#share-save']) find<HTMLButtonElement>(name).disabled = problem !== undefined;
    find('#left-out').replaceChildren(
      h('h3', {}, t('left-out')),
      leftOut.length === 0
        ? h('p', {}, t('left-out-nothing'))
        : h('ul', { class: 'chips' }, ...leftOut.map((name) => h('li', {}, word('secret', name)))),
    );
    link.value = problem === undefined ? await linkTo(shared) : '';
    find('#share-note').textContent = t(location.protocol === 'file:' ? 'link-from-file' : 'link-fragment');
    find<HTMLButtonElement>('#share-save').onclick = () => {
      save(JSON.stringify(shared, null, 2));
      status.textContent = t('saved');
    };
    dialog.showModal();
  });
  find('#share-copy').addEventListener('click', async () => {
    link.select();
    status.textContent = t((await copied(link.value)) ? 'link-copied' : 'copy-yourself');
  });
  find('#share-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    link.value = '';
  });
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  h('a', { href: address, download: 'paraf-case.json' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

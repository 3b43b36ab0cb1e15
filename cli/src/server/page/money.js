// Accounts and holds.

const isCustomer = (account) => account.kind === 'customer';

/** What the bank's own accounts are for, by their number. */
function nameOf(account) {
  if (isCustomer(account)) return account.name;
  if (account.number === 'bank:vault') return t('vault');
  return account.number.startsWith('biller:') ? t('biller', { code: account.number.slice('biller:'.length) }) : account.number;
}

function accountRow(account) {
  return h('tr', {},
    h('th', { scope: 'row' }, h('span', { class: 'name' }, nameOf(account)), isCustomer(account) && h('span', { class: 'mono' }, account.number),
      account.is_closed && h('span', { class: 'tag bad' }, t('closed'))),
    h('td', { class: 'number' }, money(account.posted), account.currency !== 'IDR' && h('span', { class: 'sub' }, account.currency)),
    isCustomer(account) ? h('td', { class: 'number' }, money(account.held), h('span', { class: 'sub' }, money(account.available))) : h('td', {}));
}

const HOLD_TONES = { live: 'good', released: '', expired: '', collected: '' };

function holdRow(hold) {
  const isLive = hold.state === 'live';
  return h('li', {},
    h('span', { class: 'grow' }, h('strong', {}, money(hold.amount)), ' ', h('span', { class: 'mono' }, hold.account),
      h('span', { class: 'sub' }, `#${hold.hold} · ${t('hold-until', { when: when(hold.expires_at, DAY) })}`)),
    h('span', { class: `tag ${HOLD_TONES[hold.state] ?? ''}` }, word('hold', hold.state)),
    isLive && h('button', { type: 'button', 'data-release': hold.hold, 'aria-label': t('release-label', { hold: hold.hold }) }, t('release')));
}

function renderMoney({ ledger }) {
  const [customers, own] = [ledger.accounts.filter(isCustomer), ledger.accounts.filter((account) => !isCustomer(account))];
  keep(find('#customers'), customers, (account) => account.number, accountRow);
  keep(find('#own'), own, (account) => account.number, accountRow);
  const chosen = customers.filter((account) => !account.is_closed);
  for (const select of all('select.customers')) {
    options(select, chosen.map(({ number, name }) => ({ value: number, text: `${name} · ${number}` })));
  }
  keep(find('#holds'), [...ledger.holds].reverse(), (hold) => hold.hold, holdRow);
  find('#no-holds').hidden = ledger.holds.length > 0;
}

function prepareMoney() {
  onSubmit(find('#hold'), async ({ account, amount, days }) => {
    const { hold } = await call('POST', ofWorld('counter'), { hold: { account: account.value, amount: amount.value.trim(), days: Number(days.value) } });
    amount.value = '';
    return () => t('did-hold', { hold });
  });
  find('#holds').addEventListener('click', ({ target }) => {
    const button = target.closest('[data-release]');
    if (button === null || button.hasAttribute('aria-disabled')) return;
    const hold = Number(button.dataset.release);
    act(find('#hold .told'), async () => {
      await call('POST', ofWorld('counter'), { 'release-hold': { hold } });
      return () => t('did-release', { hold });
    });
  });
}

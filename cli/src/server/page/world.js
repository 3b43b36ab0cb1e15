// The world itself: whether its money is right, its credentials, its beginning.

/** Shown until it is hidden, another world is chosen, or the page is left. */
let revealed;

function renderReveal() {
  const button = find('#reveal');
  put(button, t(revealed === undefined ? 'reveal' : 'conceal'));
  button.setAttribute('aria-expanded', String(revealed !== undefined));
  const rows = revealed === undefined ? [] : revealed.partners.flatMap((partner) => [
    ['X-PARTNER-ID', partner.partner_ids.join(', ')],
    ['X-CLIENT-KEY', partner.client_key],
    ['client secret', partner.client_secret],
    [t('private-key'), partner.private_key],
    ...(partner.bank_calls === null ? [] : [
      [t('your-server'), partner.bank_calls.url],
      [`${t('your-server')}: X-CLIENT-KEY`, partner.bank_calls.client_key],
      [`${t('your-server')}: client secret`, partner.bank_calls.client_secret],
      [t('bank-key'), partner.bank_calls.public_key],
    ]),
  ]).filter(([, value]) => value);
  find('#credentials').replaceChildren(...(rows.length === 0 ? [] : [h('dl', {}, rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', { class: 'mono' }, value))))]));
}

function conceal() {
  revealed = undefined;
  renderReveal();
}

let broken;

function renderChecked() {
  const place = find('#checked');
  if (broken === undefined) return place.replaceChildren();
  if (broken.length === 0) return place.replaceChildren(h('p', { class: 'verdict good' }, t('all-hold')));
  place.replaceChildren(h('p', { class: 'verdict bad' }, t('broken')), h('ul', {}, broken.map((text) => h('li', {}, h('code', {}, text)))));
}

let isSure = false;

function renderReset() {
  put(find('#reset'), t(isSure ? 'reset-sure' : 'reset'));
  find('#reset').classList.toggle('danger', isSure);
}

function renderWorld() {
  options(find('#world'), state.worlds.map((name) => ({ value: name, text: name })));
  find('#world').value = state.world;
  renderReveal();
  renderChecked();
  renderReset();
}

/** Looks at another world: nothing of the one before stays. */
function enter(world) {
  Object.assign(state, { world, epoch: state.epoch + 1, revision: undefined, clock: undefined, ledger: undefined });
  conceal();
  broken = undefined;
  telling.clear();
  all('.told').forEach((status) => put(status, ''));
  find('#feed').replaceChildren();
  return refresh();
}

/** Asks for a part of the world, and forgets the answer where somebody looks at another one by then. */
function ask(part, use) {
  const { epoch } = state;
  return call('GET', ofWorld(part)).then((answer) => epoch === state.epoch && use(answer), refresh);
}

function prepareWorld() {
  find('#world').addEventListener('change', ({ target }) => (location.hash = target.value));
  addEventListener('hashchange', () => enter(fromAddress()));
  find('#check').addEventListener('click', () => ask('invariants', (answer) => {
    ({ broken } = answer);
    renderChecked();
  }));
  find('#reveal').addEventListener('click', () => revealed !== undefined ? conceal() : ask('', (answer) => {
    revealed = answer;
    renderReveal();
  }));
  addEventListener('pagehide', conceal);
  find('#reset').addEventListener('click', () => {
    if (!isSure) {
      isSure = true;
      setTimeout(() => ((isSure = false), renderReset()), 5_000);
      return renderReset();
    }
    isSure = false;
    return act(find('#reset-told'), async () => {
      await call('POST', ofWorld('reset'));
      broken = undefined;
      find('#feed').replaceChildren();
      return () => t('did-reset');
    });
  });
}

/** The world that the address names: `/_bank/#samples`. */
const fromAddress = () => (/^#[\w-]{1,64}$/.test(location.hash) ? location.hash.slice(1) : 'default');

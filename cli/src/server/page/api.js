// The control API. Its guards hold for the page as for everybody: a request is JSON that says so, and comes from the bank's own origin.

/** Why the bank did not do it. */
class Refused extends Error {
  constructor(status, { code = String(status), field = '', message = '' } = {}) {
    super(message);
    Object.assign(this, { status, code, field });
  }

  /** In the page's language, by its code. */
  text() {
    const known = `error.${this.code}`;
    return known in WORDS.en ? t(known, { field: this.field }) : t('error.other', { code: this.code });
  }
}

/** Beyond loopback. It is kept in this variable alone. */
let token;

async function call(method, path, body) {
  const headers = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (token !== undefined) headers.Authorization = `Bearer ${token}`;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(`/_bank/${path}`, { method, headers, body: sent, cache: 'no-store', credentials: 'omit', redirect: 'error' });
  const text = await response.text();
  const isJson = (response.headers.get('Content-Type') ?? '').startsWith('application/json');
  const answer = isJson && text !== '' ? JSON.parse(text) : text;
  if (!response.ok) throw new Refused(response.status, isJson ? answer.error : undefined);
  return answer;
}

/** What is known of the bank, and of the world that is looked at. */
const state = { world: 'default', worlds: [], words: undefined, revision: undefined, epoch: 0 };

/** Newest first; older ones are the API's alone. */
const MOST = 50;

const ofWorld = (part) => `worlds/${encodeURIComponent(state.world)}${part === '' ? '' : `/${part}`}`;

/** Asks what time it is, and for everything else only where something happened. */
async function look() {
  const { epoch } = state;
  state.words ??= await call('GET', 'words');
  const [{ worlds }, clock] = await Promise.all([call('GET', 'worlds'), call('GET', ofWorld('clock'))]);
  if (epoch !== state.epoch) return;
  Object.assign(state, { worlds, clock });
  if (clock.revision === state.revision) return;
  const parts = await Promise.all([
    call('GET', ofWorld(`ledger?last=${MOST}`)),
    call('GET', ofWorld(`payments?last=${MOST}`)),
    call('GET', ofWorld('faults')),
    call('GET', ofWorld(`exchanges?last=${MOST}`)),
  ]);
  if (epoch !== state.epoch) return;
  const [ledger, { billers, payments }, { faults }, { exchanges }] = parts;
  Object.assign(state, { ledger, billers, payments, faults, exchanges, revision: clock.revision });
}

/** Does what a form or a button asks for, says beside it how it went, and looks at once. */
async function act(status, doing) {
  const form = status.closest('form, .card');
  const buttons = all('button', form);
  try {
    buttons.forEach((button) => button.setAttribute('aria-disabled', 'true'));
    const text = await doing();
    tell(status, text ?? '', false);
  } catch (error) {
    tell(status, error instanceof Refused ? () => error.text() : () => t('offline'), true);
  } finally {
    buttons.forEach((button) => button.removeAttribute('aria-disabled'));
  }
  await refresh();
}

const telling = new Map();

/** A text, or what makes one in whichever language the page has. */
function tell(status, text, isProblem) {
  telling.set(status, text);
  status.classList.toggle('problem', isProblem);
  put(status, typeof text === 'function' ? text() : text);
}

function tellAgain() {
  for (const [status, text] of telling) put(status, typeof text === 'function' ? text() : text);
}

/** A form that is sent by a request instead of by the browser, once at a time. */
function onSubmit(form, doing) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (find('button[aria-disabled]', form) === null) act(find('.told', form), () => doing(form.elements));
  });
}

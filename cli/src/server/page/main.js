// Language, light, panels, and looking again.

/** What the browser remembers of this page: language and light. Where it may not, nothing is remembered. */
const remembered = {
  get(name) {
    try {
      return localStorage.getItem(`paraf-bank-${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(`paraf-bank-${name}`, value);
    } catch {}
  },
};

/** The first of the browser's languages that the page speaks; `in` is the old code of Indonesian. */
const preferred = () => (navigator.languages.find((tag) => /^(en|id|in)\b/.test(tag))?.startsWith('i') ? 'id' : 'en');

function speak(chosen) {
  language = chosen;
  for (const button of all('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language));
  translate();
  tellAgain();
  render();
}

function prepareTheme() {
  const [root, button, system] = [document.documentElement, find('#theme'), matchMedia('(prefers-color-scheme: dark)')];
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  const chosen = remembered.get('theme');
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    remembered.set('theme', root.dataset.theme);
    show();
  });
  system.addEventListener('change', show);
  show();
}

/** Where the traffic stands beside the panels, it is none of them. */
const wide = matchMedia('(min-width: 62rem)');

function choose(tab) {
  const chosen = wide.matches && tab === 'exchanges' ? 'money' : tab;
  document.body.dataset.tab = chosen;
  for (const button of all('[role=tab]')) {
    const isChosen = button.id === `tab-${chosen}`;
    button.setAttribute('aria-selected', String(isChosen));
    button.tabIndex = isChosen ? 0 : -1;
  }
}

function prepareTabs() {
  const list = find('[role=tablist]');
  const shown = () => all('[role=tab]', list).filter((tab) => tab.checkVisibility());
  list.addEventListener('click', ({ target }) => target.id.startsWith('tab-') && choose(target.id.slice('tab-'.length)));
  list.addEventListener('keydown', (event) => {
    const tabs = shown();
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length);
    choose(tab.id.slice('tab-'.length));
    tab.focus();
  });
  wide.addEventListener('change', () => choose(document.body.dataset.tab));
  choose('money');
}

function render() {
  renderWorld();
  const isKnown = state.clock !== undefined && state.ledger !== undefined;
  document.body.setAttribute('aria-busy', String(!isKnown));
  if (!isKnown) return;
  renderClock(state);
  renderMoney(state);
  renderBills(state);
  renderFaults(state);
  renderFeed(state);
}

function gate(isShut) {
  find('#gate').hidden = !isShut;
  document.body.classList.toggle('shut', isShut);
}

let looking = Promise.resolve();

/** One look after the other. */
function refresh() {
  looking = looking.then(async () => {
    let problem = '';
    try {
      await look();
      gate(false);
    } catch (error) {
      // Whoever answers next may be another bank.
      state.revision = undefined;
      const { status, code } = error; // of a refusal: a connection that fails has neither
      if (status === 401) gate(true);
      else problem = code === 'not-found' ? 'gone' : 'offline';
      if (problem === 'gone') await call('GET', 'worlds').then(({ worlds }) => (state.worlds = worlds), () => undefined);
    }
    put(find('#offline'), problem === '' ? '' : t(problem));
    render();
  });
  return looking;
}

/** Often enough to be live, and not where nobody sees it. */
const PAUSE = 1_000;

async function watch() {
  if (!document.hidden) await refresh();
  setTimeout(watch, PAUSE);
}

state.world = fromAddress();
prepareTheme();
prepareTabs();
prepareMoney();
prepareBills();
prepareFaults();
prepareFeed();
prepareClock();
prepareWorld();
onSubmit(find('#gate'), async ({ token: field }) => {
  token = field.value.trim();
  try {
    await call('GET', 'worlds');
    field.value = '';
  } catch (error) {
    token = undefined;
    throw error;
  }
});
for (const button of all('[data-language]')) {
  button.addEventListener('click', () => {
    remembered.set('language', button.dataset.language);
    speak(button.dataset.language);
  });
}
speak(['en', 'id'].find((known) => known === remembered.get('language')) ?? preferred());
document.addEventListener('visibilitychange', () => !document.hidden && refresh());
watch();

// Puts the page together. The forms hold what was given; whenever it changes, the engine is asked and the answer shown.

import { Refused, ask, stop } from './engine/client.js';
import { live } from './engine/live.js';
import type { Analysis, Direction, Request } from './engine/messages.js';
import { Settings } from './form/settings.js';
import { Side } from './form/side.js';
import { language, preferredLanguage, setLanguage, t, translate, type Key, type Language } from './locale/index.js';
import { find, h } from './page/dom.js';
import { offerExamples, type Example } from './page/examples.js';
import { prepareTheme } from './page/theme.js';
import { gist, showOne, showTwo } from './result/index.js';
import { showWelcome } from './result/welcome.js';
import { readCase, requestsOf, type SharedCase } from './share/case.js';
import { prepareShareDialog } from './share/dialog.js';
import { caseOfLink } from './share/link.js';

const PROGRAMMING_LANGUAGES = { php: 'PHP', javascript: 'JavaScript', python: 'Python', java: 'Java', go: 'Go', csharp: 'C#' };

const analyse = live(answer);
const settings = new Settings(analyse);
const sides = [0, 1].map(
  () =>
    new Side({
      changed: analyse,
      answered: (code, message) => settings.answered(code, message),
      async opened(text) {
        const shared = readCase(text);
        if (shared !== undefined) openCase(shared);
        return shared !== undefined;
      },
    }),
) as [Side, Side];
const compare = find('#compare');
const programmingLanguage = find<HTMLSelectElement>('#programming-language');
let answered: { requests: Request[]; analyses: Analysis[] } | undefined;

const comparing = (): boolean => compare.getAttribute('aria-pressed') === 'true';
const shown = (): Side[] => (comparing() ? sides : sides.slice(0, 1));

/** Asks the engine about what stands in the forms. */
async function answer(): Promise<void> {
  const requests = shown().map((side) => side.get());
  if (shown().every((side) => side.isEmpty())) {
    answered = undefined;
  } else {
    answered = { requests, analyses: await ask('analyse', { requests, case: settings.get(), language: language() }) };
  }
  show();
}

function show(): void {
  const peek = find('#peek');
  find('#answer-bar').hidden = answered === undefined;
  peek.hidden = answered === undefined;
  if (answered === undefined) return showWelcome(openExample);
  const { requests, analyses } = answered;
  if (requests.length === 2) showTwo([t('request-a'), t('request-b')], requests, analyses, programmingLanguage.value);
  else if (requests[0] && analyses[0]) showOne(requests[0], analyses[0], programmingLanguage.value);
  peek.textContent = gist(analyses);
}

function setComparing(isOn: boolean): void {
  compare.setAttribute('aria-pressed', String(isOn));
  document.body.classList.toggle('comparing', isOn);
  find('#sides').replaceChildren(...shown().map((side) => side.root));
  name();
}

function name(): void {
  sides[0].name(t(comparing() ? 'request-a' : 'request'));
  sides[1].name(t('request-b'));
}

async function openExample(example: Example): Promise<void> {
  clear();
  setComparing(example.paste.length === 2);
  settings.set(example.profile, example.direction, example.around);
  await settings.setCredential(example.credential, example.keys);
  for (const [n, text] of example.paste.entries()) await sides[n]?.read(text);
  find<HTMLSelectElement>('#example').value = example.id;
  analyse();
  find('#answer').focus({ preventScroll: true });
}

function openCase(shared: SharedCase): void {
  const requests = requestsOf(shared);
  clear();
  setComparing(requests.length === 2);
  settings.set(shared.profile, shared.direction as Direction, shared.around);
  requests.forEach((request, n) => sides[n]?.set(request));
  analyse();
}

/** Everything that was given, and everything that was made of it, is gone from the page. */
function clear(): void {
  for (const side of sides) side.clear();
  settings.clear();
  setComparing(false);
  find<HTMLSelectElement>('#example').value = '';
  answered = undefined;
  show();
}

function speak(chosen: Language): void {
  setLanguage(chosen);
  document.documentElement.lang = chosen;
  document.title = `paraf · ${t('title')}`;
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === chosen));
  }
  translate(document);
  name();
  offerExamples(openExample);
  settings.show();
  show();
  analyse();
}

async function introduce(): Promise<void> {
  const { version, profiles } = await ask('about', undefined);
  settings.offer(profiles);
  find('#version').textContent = `paraf ${version}`;
}

async function start(): Promise<void> {
  prepareTheme();
  programmingLanguage.append(...Object.entries(PROGRAMMING_LANGUAGES).map(([value, title]) => h('option', { value }, title)));
  programmingLanguage.addEventListener('change', show);
  compare.addEventListener('click', () => {
    setComparing(!comparing());
    analyse();
  });
  find('#clear').addEventListener('click', () => {
    clear();
    sides[0].root.querySelector<HTMLElement>('.paste')?.focus();
  });
  prepareShareDialog(() => {
    const { profile, direction, around } = settings.get();
    const requests = shown().map((side) => side.get());
    return { profile, direction, around, requests, secrets: settings.secrets(), hasKeys: settings.keys.any };
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => speak(button.dataset['language'] as Language));
  }
  new IntersectionObserver((entries) => {
    find('#peek').classList.toggle(
      'seen',
      entries.some(({ isIntersecting }) => isIntersecting),
    );
  }).observe(find('#answer'));
  // A file that misses its place must not take the page's.
  for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
  addEventListener('hashchange', openLink);
  addEventListener('pagehide', () => {
    clear();
    stop();
  });
  setComparing(false);
  speak(preferredLanguage());
  await introduce();
  await openLink();
}

/** The case in the address, if there is one. */
async function openLink(): Promise<void> {
  const shared = await caseOfLink();
  if (shared === 'damaged') find('#verdict').replaceChildren(h('p', { class: 'problem' }, t('damaged-link')));
  else if (shared !== undefined) openCase(shared);
}

start().catch((error: unknown) => {
  const why = error instanceof Refused ? error.failure.texts[language()] : String(error);
  find('#verdict').replaceChildren(h('p', { class: 'problem', role: 'alert' }, t('broken-page' as Key, { why })));
});

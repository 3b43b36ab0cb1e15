// Puts the page together. The forms hold what was given; whenever it changes, the engine is asked and the answer shown.

import { Refused, ask, stop } from './engine/client.js';
import { live } from './engine/live.js';
import type { Analysis, Direction, Request } from './engine/messages.js';
import { leadTo } from './form/lead.js';
import { Settings } from './form/settings.js';
import { Side } from './form/side.js';
import { language, preferredLanguage, setLanguage, t, translate, type Language } from './locale/index.js';
import { takeAnywhere, type Given } from './page/anywhere.js';
import { arrange, arrangeAnew } from './page/arrange.js';
import { find, h } from './page/dom.js';
import { offerExamples, type Example } from './page/examples.js';
import { prepareTheme } from './page/theme.js';
import { gist, showOne, showTwo } from './result/index.js';
import { hideToken } from './result/segments.js';
import { showWelcome } from './result/welcome.js';
import { readCase, requestsOf, type SharedCase } from './share/case.js';
import { PROGRAMMING_LANGUAGES } from './result/verdict.js';
import { prepareShareDialog } from './share/dialog.js';
import { caseOfLink } from './share/link.js';

/** Screen readers, too, wait for an answer that is under way. */
const analyse = live(answer, (isBusy) => find('#answer').setAttribute('aria-busy', String(isBusy)));
const settings = new Settings(analyse);
const sides = [0, 1].map(
  () =>
    new Side({
      changed: analyse.soon,
      answered: (code, message) => settings.answered(code, message),
      async opened(text) {
        const shared = readCase(text);
        if (shared !== undefined) openCase(shared);
        return shared !== undefined;
      },
      isKey: (bytes) => settings.keys.addIfKey(undefined, bytes),
    }),
) as [Side, Side];
const compare = find('#compare');
/** The one list, which goes where the code is. */
const programmingLanguage = h('select', { id: 'programming-language', autocomplete: 'off' });
/** The one that was chosen in it, or the first. */
let preferred = 'php';
/** Why nothing can be shown, a damaged link or a page that cannot run: said until something else is there. */
let trouble: (() => string) | undefined;
let answered: { requests: Request[]; analyses: Analysis[] } | undefined;
/** Counts how often the page was cleared: an answer that was asked for before is not shown any more. */
let cleared = 0;

const comparing = (): boolean => compare.getAttribute('aria-pressed') === 'true';
const shown = (): Side[] => (comparing() ? sides : sides.slice(0, 1));

/** Asks the engine about what stands in the forms. */
async function answer(): Promise<void> {
  const requests = shown().map((side) => side.get());
  if (shown().every((side) => side.isEmpty())) {
    answered = undefined;
  } else {
    const asked = cleared;
    const analyses = await ask('analyse', { requests, case: settings.get(), language: language() });
    if (asked !== cleared) return;
    answered = { requests, analyses };
  }
  show();
}

function show(): void {
  const peek = find('#peek');
  const hadFocus = document.activeElement === programmingLanguage;
  find('#answer-bar').hidden = answered === undefined;
  find('#by').textContent = answered === undefined ? '' : t('by-rules', { provider: settings.provider });
  peek.hidden = answered === undefined;
  arrange(answered !== undefined);
  if (answered === undefined) {
    peek.textContent = '';
    showWelcome(openExample, () => sides[0].focus());
    if (trouble) find('#verdict').replaceChildren(h('p', { class: 'problem', role: 'alert' }, trouble()));
    return;
  }
  const { requests, analyses } = answered;
  const coding = { language: preferred, list: programmingLanguage };
  if (requests.length === 2) showTwo([t('request-a'), t('request-b')], requests, analyses, coding);
  else if (requests[0] && analyses[0]) showOne(requests[0], analyses[0], coding);
  if (hadFocus) programmingLanguage.focus();
  peek.textContent = gist(analyses);
}

function setComparing(isOn: boolean): void {
  compare.setAttribute('aria-pressed', String(isOn));
  document.body.classList.toggle('comparing', isOn);
  find('#sides').replaceChildren(...shown().map((side) => side.root));
  if (isOn) find('#credential h2').after(find('#secret'));
  else sides[0].take(find('#secret'));
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
  analyse.now();
  find('#answer').focus({ preventScroll: true });
}

function openCase(shared: SharedCase): void {
  const requests = requestsOf(shared);
  clear();
  setComparing(requests.length === 2);
  settings.set(shared.profile, shared.direction as Direction, shared.around);
  requests.forEach((request, n) => sides[n]?.set(request));
  analyse.now();
}

/** Everything that was given, and everything that was made of it, is gone from the page. */
function clear(): void {
  for (const side of sides) side.clear();
  settings.clear();
  hideToken();
  setComparing(false);
  find<HTMLSelectElement>('#example').value = '';
  trouble = undefined;
  answered = undefined;
  cleared += 1;
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
  analyse.now();
}

async function introduce(): Promise<void> {
  const { version, profiles } = await ask('about', undefined);
  settings.offer(profiles);
  find('#version').textContent = `paraf ${version}`;
}

async function start(): Promise<void> {
  prepareTheme();
  programmingLanguage.append(...Object.entries(PROGRAMMING_LANGUAGES).map(([value, title]) => h('option', { value }, title)));
  programmingLanguage.addEventListener('change', () => {
    preferred = programmingLanguage.value;
    show();
  });
  compare.addEventListener('click', () => {
    setComparing(!comparing());
    analyse.now();
  });
  find('#by').addEventListener('click', () => leadTo('profile', -1));
  find('#clear').addEventListener('click', () => {
    clear();
    sides[0].focus();
  });
  prepareShareDialog(() => {
    const { profile, direction, around } = settings.get();
    const requests = shown().map((side) => side.get());
    return { profile, direction, around, requests, secrets: settings.secrets(), hasKeys: settings.keys.any };
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => speak(button.dataset['language'] as Language));
  }
  takeAnywhere(takeGiven);
  arrangeAnew();
  addEventListener('hashchange', openLink);
  addEventListener('pagehide', () => {
    clear();
    stop();
  });
  setComparing(false);
  speak(preferredLanguage());
  await introduce();
  await openLink();
  // Whoever has a keyboard pastes at once; on a phone the keyboard would cover what the page is about.
  if (document.activeElement === document.body && matchMedia('(pointer: fine) and (min-width: 62.0625rem)').matches) sides[0].focus();
}

/** What was pasted or dropped anywhere: to the keys what is a key, the rest to the first request that is empty. */
async function takeGiven({ name, text, bytes }: Given): Promise<void> {
  if (name !== undefined && (await settings.keys.addIfKey(name, bytes))) return;
  const side = shown().find((one) => one.isEmpty()) ?? sides[0];
  await side.read(text, name === undefined ? undefined : bytes);
}

/** The case in the address, if there is one. */
async function openLink(): Promise<void> {
  const shared = await caseOfLink();
  if (shared === undefined) return;
  if (shared !== 'damaged') return openCase(shared);
  clear();
  trouble = () => t('damaged-link');
  show();
}

start().catch((error: unknown) => {
  trouble = () => t('broken-page', { why: error instanceof Refused ? error.failure.texts[language()] : String(error) });
  show();
});

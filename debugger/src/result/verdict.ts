// The answer in one place: what it is, and where a mistake was found its name, its fix and the code.

import type { ProgrammingLanguage } from 'paraf-wasm';
import type { Analysis, Diagnosis, Failure, Finding } from '../engine/messages.js';
import { isFailure } from '../engine/messages.js';
import { leadTo } from '../form/lead.js';
import { language, t, word, type Key } from '../locale/index.js';
import { copyable } from '../page/copy.js';
import { h, type Child } from '../page/dom.js';
import { prose } from '../page/prose.js';

/** A mistake that was found is no failure of what was asked, so its sign is none of right or wrong. */
export const SIGNS = { matched: '✓', found: '!', unexplained: '≠', unchecked: '?', incomplete: '…', compared: '⇄' } as const;

export type Verdict = 'matched' | 'found' | 'unexplained' | 'unchecked';

/** paraf's answer; one that is wrong is told apart by whether a mistake explains it. */
export const verdictOf = ({ answer, findings }: Diagnosis): Verdict =>
  answer === 'right' ? 'matched' : answer === 'not-checked' ? 'unchecked' : findings.length > 0 ? 'found' : 'unexplained';

export const PROGRAMMING_LANGUAGES: Readonly<Record<ProgrammingLanguage, string>> = {
  php: 'PHP',
  javascript: 'JavaScript',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  csharp: 'C#',
};

/** How the code of a fix is chosen: the page's one list of programming languages. */
export interface Coding {
  readonly language: string;
  /** The list; it has the language that is shown, which is another one where there is no code in the chosen one; none where the code is not to be chosen here. */
  readonly list?: HTMLSelectElement | undefined;
}

export function verdict({ diagnosis, trace }: Analysis, coding: Coding): HTMLElement {
  if (isFailure(diagnosis)) {
    // The stages may stop at another field than the diagnosis: both are told here.
    const isOther = isFailure(trace) && trace.texts.en !== diagnosis.texts.en;
    return incomplete(isOther ? [diagnosis, trace] : [diagnosis]);
  }
  const kind = verdictOf(diagnosis);
  const [found] = diagnosis.findings;
  if (kind === 'found' && found) return banner(kind, ...mistake(found, coding));
  if (kind === 'unchecked') return banner(kind, ...unchecked(diagnosis.missing));
  if (kind === 'unexplained') return banner(kind, ...unexplained(diagnosis));
  return banner(kind, h('p', { class: 'headline' }, t(kind)), h('p', {}, t(`${kind}-means` as Key)));
}

/** What is certain comes before what is likely. */
function unexplained({ advisories, tried }: Diagnosis): Child[] {
  const titles = [...new Set(advisories.map(({ title }) => title))];
  const means = [t(titles.length > 0 ? 'unexplained-otherwise' : 'unexplained-means'), ...(tried.length > 0 ? [t('tried-below')] : [])];
  return [
    h('p', { class: 'headline' }, t('unexplained')),
    titles.length > 0 && h('p', { class: 'certain' }, prose(t('certain', { titles: titles.join('; ') }))),
    h('p', {}, means.join(' ')),
  ];
}

/** A headline with a sign before it. */
export const banner = (kind: keyof typeof SIGNS, ...children: Child[]): HTMLElement =>
  h(
    'div',
    { class: `verdict ${kind}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[kind]),
    h('div', { class: 'told' }, ...children),
  );

function mistake(found: Finding, coding: Coding): Child[] {
  const tags = found.changes.map((row) => h('span', { class: 'tag mono' }, row));
  return [
    h('p', { class: 'kicker' }, t(found.changes.length > 1 ? 'found-pair' : 'found'), ' ', h('span', { class: 'rows' }, ...tags)),
    h('p', { class: 'headline' }, prose(found.title)),
    ...fix(found, coding),
  ];
}

/** What to do, and the code for it. */
export function fix(found: Finding, { language: chosen, list }: Coding): Child[] {
  const languages = Object.keys(found.code) as ProgrammingLanguage[];
  const language = languages.find((one) => one === chosen) ?? languages[0];
  const code = language && found.code[language];
  return [
    h('p', { class: 'fix' }, h('strong', {}, t('fix')), ' ', prose(found.fix)),
    language !== undefined && code !== undefined && copyable(code, list ? pick(list, languages, language) : h('span', {}, PROGRAMMING_LANGUAGES[language])),
  ];
}

/** The list, with the languages that there is code for: a mistake of one library has its fix in that library's language. */
function pick(list: HTMLSelectElement, languages: readonly ProgrammingLanguage[], language: ProgrammingLanguage): HTMLElement {
  for (const option of list.options) option.disabled = !languages.some((one) => one === option.value);
  list.value = language;
  return h('label', { class: 'pick' }, h('span', {}, t('programming-language')), list);
}

/** What is missing is named, and each leads to its field. */
function unchecked(missing: Diagnosis['missing']): Child[] {
  const [first, ...more] = missing;
  if (first === undefined) return [h('p', { class: 'headline' }, t('unchecked'))];
  return [
    h('p', { class: 'headline' }, lead(t('unchecked-give', { missing: word('missing', first) }), first)),
    h('p', {}, t('unchecked-means', { missing: missing.map((name) => word('missing', name)).join(', ') })),
    ...more.map((name) => h('p', {}, lead(t('give', { missing: word('missing', name) }), name))),
  ];
}

/** paraf's own words behind ours. */
const incomplete = (failures: readonly [Failure, ...Failure[]]): HTMLElement =>
  banner(
    'incomplete',
    h('p', { class: 'headline' }, lead(t(failures[0].code.startsWith('missing') ? 'incomplete' : 'to-correct'), failures[0].field)),
    ...failures.map(({ texts, code }) => h('p', {}, h('span', { class: 'mono' }, prose(texts[language()])), ' ', h('code', {}, code))),
  );

function lead(text: string, missing: string): HTMLElement {
  const button = h('button', { type: 'button', class: 'lead' }, text);
  button.addEventListener('click', () => {
    const column = button.closest('.column'); // of two requests beside each other
    leadTo(missing, Array.from(column?.parentElement?.children ?? []).indexOf(column as Element));
  });
  return button;
}

/** What was varied and what was taken to be right, where nothing explains the signature. */
export function searched({ assumed, tried, stoppedEarly }: Diagnosis): HTMLElement | undefined {
  if (tried.length === 0) return undefined;
  const parts = tried.map(({ part, variants }) =>
    h('li', {}, word('part', part), ' ', h('span', { class: 'count' }, t('ways', { n: variants }))),
  );
  const held = assumed.map((part) => h('li', {}, word('part', part)));
  return h(
    'section',
    { class: 'card searched' },
    stoppedEarly && h('p', { class: 'problem' }, t('stopped-early')),
    h('h3', {}, t('tried')),
    h('ul', { class: 'chips' }, ...parts),
    held.length > 0 && h('h3', {}, t('assumed')),
    held.length > 0 && h('ul', { class: 'chips' }, ...held),
  );
}

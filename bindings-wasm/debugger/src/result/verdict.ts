// The answer in one place: what it is, and where a mistake was found its name, its fix and the code.

import type { ProgrammingLanguage } from 'paraf-wasm';
import type { Analysis, Diagnosis, Failure, Finding } from '../engine/messages.js';
import { isFailure } from '../engine/messages.js';
import { leadTo } from '../form/lead.js';
import { language, t, word, type Key } from '../locale/index.js';
import { copyable } from '../page/copy.js';
import { h, type Child } from '../page/dom.js';
import { prose } from './prose.js';

/** A mistake that was found is no failure of what was asked, so its sign is none of right or wrong. */
export const SIGNS = { matched: '✓', found: '!', unexplained: '≠', unchecked: '?', incomplete: '…', compared: '⇄' } as const;

export type Verdict = 'matched' | 'found' | 'unexplained' | 'unchecked';

/** paraf's answer; one that is wrong is told apart by whether a mistake explains it. */
export const verdictOf = ({ answer, findings }: Diagnosis): Verdict =>
  answer === 'right' ? 'matched' : answer === 'not-checked' ? 'unchecked' : findings.length > 0 ? 'found' : 'unexplained';

/** How the code of a fix is chosen: the page's one list of programming languages. */
export interface Coding {
  readonly language: string;
  /** The list; none where the code is not to be chosen here. */
  readonly list?: HTMLElement | undefined;
}

export function verdict({ diagnosis }: Analysis, coding: Coding): HTMLElement {
  if (isFailure(diagnosis)) return incomplete(diagnosis);
  const kind = verdictOf(diagnosis);
  const [found] = diagnosis.findings;
  if (kind === 'found' && found) return banner(kind, ...mistake(found, coding));
  if (kind === 'unchecked') return banner(kind, ...unchecked(diagnosis.missing));
  return banner(kind, h('p', { class: 'headline' }, t(kind)), h('p', {}, t(`${kind}-means` as Key)));
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
    h('p', { class: 'kicker' }, t(found.changes.length > 1 ? 'found-pair' : 'found'), h('span', { class: 'rows' }, ...tags)),
    h('p', { class: 'headline' }, prose(found.title)),
    ...fix(found, coding),
  ];
}

/** What to do, and the code for it. */
export function fix(found: Finding, { language: chosen, list }: Coding): Child[] {
  const code = found.code[chosen as ProgrammingLanguage];
  const hasCode = Object.keys(found.code).length > 0;
  const pick = list && h('label', { class: 'pick' }, h('span', {}, t('programming-language')), list);
  return [
    h('p', { class: 'fix' }, h('strong', {}, t('mend')), ' ', prose(found.mend)),
    code === undefined ? hasCode && h('div', {}, pick, h('p', { class: 'hint' }, t('no-code'))) : copyable(code, pick),
  ];
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
const incomplete = ({ texts, code, field }: Failure): HTMLElement =>
  banner(
    'incomplete',
    h('p', { class: 'headline' }, lead(t(code.startsWith('missing') ? 'incomplete' : 'to-correct'), field)),
    h('p', {}, h('span', { class: 'mono' }, texts[language()]), ' ', h('code', {}, code)),
  );

function lead(text: string, missing: string): HTMLElement {
  const button = h('button', { type: 'button', class: 'lead' }, text);
  button.addEventListener('click', () => leadTo(missing));
  return button;
}

/** What was varied and what was taken to be right, where nothing explains the signature. */
export function searched({ heldFixed, tried, stoppedEarly }: Diagnosis): HTMLElement | undefined {
  if (tried.length === 0 && heldFixed.length === 0) return undefined;
  const parts = tried.map(({ part, variants }) =>
    h('li', {}, word('part', part), ' ', h('span', { class: 'count' }, t('ways', { n: variants }))),
  );
  const held = heldFixed.map((part) => h('li', {}, word('part', part)));
  return h(
    'section',
    { class: 'card searched' },
    stoppedEarly && h('p', { class: 'problem' }, t('stopped-early')),
    parts.length > 0 && h('h3', {}, t('tried')),
    parts.length > 0 && h('ul', { class: 'chips' }, ...parts),
    held.length > 0 && h('h3', {}, t('held-fixed')),
    held.length > 0 && h('ul', { class: 'chips' }, ...held),
  );
}

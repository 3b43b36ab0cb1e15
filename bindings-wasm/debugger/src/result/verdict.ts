// The answer in one sentence.

import type { Analysis, Diagnosis, Failure } from '../engine/messages.js';
import { isFailure } from '../engine/messages.js';
import { language, t, word } from '../locale/index.js';
import { h } from '../page/dom.js';

export const SIGNS = { matched: '✓', found: '≠', unexplained: '≠', unchecked: '?' } as const;

export type Verdict = keyof typeof SIGNS;

const VERDICTS = { 'right': 'matched', 'wrong': 'unexplained', 'not-checked': 'unchecked' } as const;

/** paraf's answer; one that is wrong is told apart by whether a mistake explains it. */
export const verdictOf = ({ answer, findings }: Diagnosis): Verdict => (findings.length > 0 ? 'found' : VERDICTS[answer]);

export function verdict({ diagnosis }: Analysis): HTMLElement {
  if (isFailure(diagnosis)) return failed(diagnosis);
  const kind = verdictOf(diagnosis);
  const changes = diagnosis.findings[0]?.changes.length ?? 0;
  const title = kind === 'found' && changes > 1 ? t('found-pair') : t(kind);
  return h(
    'div',
    { class: `verdict ${kind}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[kind]),
    h('div', {}, h('p', { class: 'headline' }, title), h('p', {}, t(`${kind}-means`, { missing: missing(diagnosis) }))),
  );
}

const missing = (diagnosis: Diagnosis): string => diagnosis.missing.map((name) => word('missing', name)).join(', ');

/** paraf's own words behind ours. */
const failed = ({ texts, code }: Failure): HTMLElement =>
  h(
    'div',
    { class: 'verdict incomplete' },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, '…'),
    h(
      'div',
      {},
      h('p', { class: 'headline' }, t('incomplete')),
      h('p', {}, h('span', { class: 'mono' }, texts[language()]), ' ', h('code', {}, code)),
    ),
  );

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

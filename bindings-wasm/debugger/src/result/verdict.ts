// The answer in one sentence.

import type { Analysis, Diagnosis, Failure } from '../engine/messages.js';
import { isFailure } from '../engine/messages.js';
import { t, word } from '../locale/index.js';
import { h } from '../page/dom.js';

export const SIGNS = { matched: '✓', found: '≠', unexplained: '≠', unchecked: '?' } as const;

export type Verdict = keyof typeof SIGNS;

export const verdictOf = ({ matched, findings, isChecked }: Diagnosis): Verdict =>
  matched ? 'matched' : findings.length > 0 ? 'found' : isChecked ? 'unexplained' : 'unchecked';

export function verdict({ diagnosis }: Analysis): HTMLElement {
  if (isFailure(diagnosis)) return failed(diagnosis);
  const kind = verdictOf(diagnosis);
  const changes = diagnosis.findings[0]?.changes.length ?? 0;
  const title = kind === 'found' && changes > 1 ? t('found-pair') : t(kind);
  return h(
    'div',
    { class: `verdict ${kind}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[kind]),
    h('div', {}, h('p', { class: 'headline' }, title), h('p', {}, t(`${kind}-means`))),
  );
}

/** paraf's own words, which are English, behind ours. */
const failed = ({ message, code }: Failure): HTMLElement =>
  h(
    'div',
    { class: 'verdict incomplete' },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, '…'),
    h(
      'div',
      {},
      h('p', { class: 'headline' }, t('incomplete')),
      h('p', { lang: 'en' }, h('span', { class: 'mono' }, message), ' ', h('code', {}, code)),
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

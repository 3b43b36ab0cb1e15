// A finding: what was done, what differs, and how to fix it.

import type { Advisory, Difference, Finding } from '../engine/messages.js';
import { t, word } from '../locale/index.js';
import { h } from '../page/dom.js';
import { prose } from '../page/prose.js';
import { inWords, marked } from './text.js';
import { fix, type Coding } from './verdict.js';

/** The finding whose name and fix the banner has: what happened, and what differs. */
export const evidence = (found: Finding): HTMLElement =>
  h(
    'article',
    { class: 'card finding' },
    h('p', {}, prose(found.explanation)),
    ...found.differences.map(difference),
    h('p', { class: 'hint' }, t('found-means')),
  );

/** One more that explains the signature as well. */
export const finding = (found: Finding, coding: Coding): HTMLElement =>
  h(
    'article',
    { class: 'card finding' },
    h(
      'header',
      {},
      h('h3', {}, prose(found.title)),
      h('p', { class: 'rows' }, ...found.changes.map((row) => h('span', { class: 'tag mono' }, row))),
    ),
    h('p', {}, prose(found.explanation)),
    ...found.differences.map(difference),
    ...fix(found, { language: coding.language }).filter((child) => child !== undefined && child !== false),
  );

/** paraf cuts texts so many bytes behind their first difference. */
const CUT = 60;

/** What paraf names, because it cannot be quoted: two names have no place where they differ. */
const NAMED = ['key', 'algorithm', 'encoding'];

function difference({ part, expected, signed, offset, mark }: Difference): HTMLElement {
  const isCut = Math.min(expected.length, signed.length) >= mark + CUT;
  const quoted = (text: string, other: string): HTMLElement =>
    h(
      'dd',
      { class: 'mono' },
      ...(text === '' ? [h('em', {}, t('empty'))] : [offset > mark && '…', ...marked(inWords(text), inWords(other), isCut)]),
    );
  const shown = NAMED.includes(part) ? (text: string): HTMLElement => h('dd', {}, prose(text)) : quoted;
  // Of the string to sign its layout is shown, and a byte of that is none of the string.
  const at = offset > 0 && part !== 'string_to_sign' && t('at-byte', { n: offset });
  return h(
    'dl',
    { class: 'difference' },
    h(
      'div',
      { class: 'part' },
      h('dt', {}, t('differs-in')),
      h('dd', {}, word('part', part), at && h('span', { class: 'count' }, ` ${at}`)),
    ),
    h('div', { class: 'signed' }, h('dt', {}, t('signed')), shown(signed, expected)),
    h('div', { class: 'expected' }, h('dt', {}, t('expected')), shown(expected, signed)),
  );
}

/** A list of them under a title; none where there is none. */
export function advisories(list: readonly Advisory[], title: 'advisories' | 'not-known'): HTMLElement | undefined {
  if (list.length === 0) return undefined;
  // One kind may be seen in more than one place: it is told once, with all that was seen.
  const kinds = new Map(list.map((advisory) => [advisory.id, advisory]));
  const items = Array.from(kinds.values(), (advisory) =>
    h(
      'li',
      { class: 'card advisory' },
      h('h3', {}, prose(advisory.title)),
      h('p', {}, prose(advisory.explanation)),
      h('p', {}, prose(advisory.fix)),
      ...list.filter(({ id }) => id === advisory.id).map(({ detail }) => h('p', { class: 'detail mono' }, detail)),
    ),
  );
  return h('section', { class: 'advisories', 'aria-label': t(title) }, h('h2', {}, t(title)), h('ul', {}, ...items));
}

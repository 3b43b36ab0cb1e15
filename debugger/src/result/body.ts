// The body, with what the canonical form does not have marked.

import type { Failure, Trace } from '../engine/messages.js';
import { t } from '../locale/index.js';
import { h, readable, type Child } from '../page/dom.js';
import { visible } from './text.js';

/** How many marks are drawn: a pretty-printed megabyte has a hundred thousand. */
const MOST_MARKS = 600;
const LONGEST = 6_000;
/** How much is shown behind the byte at which a body breaks. */
const SHOWN = 400;

/** The raw body: what was removed stands there, struck out and visible. */
export function rawBody(raw: Uint8Array, removed: Trace['removed']): HTMLElement {
  const shown: Child[] = [];
  let at = 0;
  let marks = 0;
  for (const [start, end] of removed) {
    if (start > LONGEST || marks === MOST_MARKS) break;
    shown.push(readable(raw.subarray(at, start)), removedRun(readable(raw.subarray(start, end))));
    at = end;
    marks += 1;
  }
  const rest = raw.subarray(at, Math.max(at, LONGEST));
  shown.push(readable(rest));
  if (at + rest.length < raw.length)
    shown.push(h('span', { class: 'more' }, ` … ${t('bytes', { n: raw.length - at - rest.length })}`));
  return h('pre', { class: 'text' }, ...shown);
}

/** A line end stays one, so that the body keeps its shape. */
function removedRun(run: string): HTMLElement {
  const signs = run.split(/(\r?\n)/).flatMap((piece): Child[] => (/\n$/.test(piece) ? [visible(piece), '\n'] : [visible(piece)]));
  return h('del', {}, ...signs);
}

/** A body that has no canonical form, up to the byte where it breaks. */
export function brokenBody(raw: Uint8Array, failure: Failure): HTMLElement {
  const at = Math.min(failure.offset ?? 0, raw.length);
  const start = Math.max(0, at - 400);
  const before = readable(raw.subarray(start, at));
  const [first = '', ...rest] = readable(raw.subarray(at, at + SHOWN));
  const mark = first === '' ? h('mark', { class: 'gap' }, t('body-ends')) : h('mark', {}, visible(first));
  return h('pre', { class: 'text' }, start > 0 && '… ', before, mark, rest.join(''), at + SHOWN < raw.length && ' …');
}

export const removedBytes = (removed: Trace['removed']): number => removed.reduce((sum, [start, end]) => sum + end - start, 0);

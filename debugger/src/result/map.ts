// The pipeline as a drawing: the parts flow into the string-to-sign, and that with the key into the signature. A part at fault stands out.

import type { Diagnosis, Trace } from '../engine/messages.js';
import { t, word } from '../locale/index.js';
import { h } from '../page/dom.js';
import { removedBytes } from './body.js';
import { clipped, inWords } from './text.js';
import { SIGNS, verdictOf } from './verdict.js';

/** Segment and part have the same name, but for the body, which is signed by its digest. */
const partOf = (field: string): string => (field === 'body_digest' ? 'body' : field);

export function map(trace: Trace, diagnosis: Diagnosis | undefined): HTMLElement {
  const faults = new Set<string>(diagnosis?.findings[0]?.differences.map(({ part }) => part));
  const sources = trace.segments.map(({ field, text }) =>
    h(
      'li',
      { 'data-field': field, class: faults.has(partOf(field)) && 'fault' },
      h(
        'a',
        { href: `#${stageOf(field)}` },
        h('span', { class: 'name' }, word('source', partOf(field))),
        h('span', { class: 'value mono' }, preview(trace, field, text)),
      ),
      faults.has(partOf(field)) && h('span', { class: 'here' }, t('here')),
    ),
  );
  const isKeyAtFault = ['key', 'algorithm', 'encoding'].some((part) => faults.has(part));
  const verdict = diagnosis === undefined ? 'unchecked' : verdictOf(diagnosis);
  return h(
    'nav',
    { class: 'map', 'aria-label': t('map') },
    h('ol', { class: 'sources' }, ...sources),
    box('string', t('string-to-sign'), '', faults.has('string_to_sign')),
    box('signature', word('algorithm', trace.algorithm), word('encoding', trace.encoding), isKeyAtFault),
    h(
      'a',
      { href: '#verdict', class: `end ${verdict}` },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict]),
      h('span', {}, t(`end-${verdict}`)),
    ),
  );
}

const box = (stage: string, title: string, note: string, isFault: boolean): HTMLElement =>
  h(
    'a',
    { href: `#stage-${stage}`, class: `box ${stage}${isFault ? ' fault' : ''}` },
    h('span', { class: 'name' }, title),
    note !== '' && h('span', { class: 'note' }, note),
    isFault && h('span', { class: 'here' }, t('here')),
  );

const stageOf = (field: string): string =>
  field === 'body_digest' ? 'stage-digest' : field === 'body' ? 'stage-body' : 'stage-string';

/** Of a body, the way that it takes to its digest. */
function preview({ removed }: Trace, field: string, text: string): string {
  if (inWords(text) === '') return t('empty');
  if (field !== 'body_digest') return inWords(clipped(text, 60));
  const away = removedBytes(removed);
  return [...(away > 0 ? [t('minified', { n: away })] : []), `SHA-256 ${clipped(text, 8)}`].join(' → ');
}

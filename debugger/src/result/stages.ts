// Every stage of the signature, of one request, or of two side by side with the first difference of each stage marked.

import type { Analysis, Failure, Header, Request, Trace } from '../engine/messages.js';
import { isFailure } from '../engine/messages.js';
import { language, t, word, type Key } from '../locale/index.js';
import { h, readable, type Child } from '../page/dom.js';
import { prose } from '../page/prose.js';
import { brokenBody, rawBody, removedBytes } from './body.js';
import { exactString, segments } from './segments.js';
import { inWords, marked, shortened } from './text.js';

/** One request with what was worked out of it. */
export interface Shown {
  readonly title: string;
  readonly request: Request;
  readonly trace: Trace | Failure;
}

export const shownOf = (title: string, request: Request, { trace }: Analysis): Shown => ({ title, request, trace });

interface Stage {
  readonly name: 'request' | 'body' | 'digest' | 'string' | 'signature';
  /** What is compared: two sides differ here where these texts differ. */
  readonly essence: (trace: Trace) => string;
  readonly draw: (trace: Trace, shown: Shown, other: Trace | undefined) => Child[];
}

const STAGES: readonly Stage[] = [
  { name: 'request', essence: (trace) => [trace.method, trace.endpointUrl, trace.timestamp].join('\n'), draw: drawRequest },
  { name: 'body', essence: ({ body }) => readable(body), draw: drawBody },
  { name: 'digest', essence: ({ bodyDigest }) => bodyDigest ?? '', draw: drawDigest },
  { name: 'string', essence: ({ revealed }) => revealed, draw: drawString },
  { name: 'signature', essence: ({ signature }) => signature ?? '', draw: drawSignature },
];

export function stages(sides: readonly Shown[]): HTMLElement {
  const traces = sides.map(({ trace }) => (isFailure(trace) ? undefined : trace));
  const items = STAGES.map((stage, n) => {
    const essences = traces.map((trace) => trace && stage.essence(trace));
    const areTwo = sides.length === 2 && traces.every(Boolean);
    const differs = areTwo && essences[0] !== essences[1];
    const cells = sides.map((shown, side) =>
      h(
        'div',
        { class: 'cell' },
        sides.length === 2 && h('h4', {}, shown.title),
        ...(isFailure(shown.trace)
          ? stopped(stage, shown, shown.trace)
          : stage.draw(shown.trace, shown, sides.length === 2 ? traces[1 - side] : undefined)),
      ),
    );
    return h(
      'li',
      { class: differs ? 'stage differs' : 'stage', id: `stage-${stage.name}` },
      h(
        'h3',
        {},
        h('span', { class: 'number', 'aria-hidden': 'true' }, String(n + 1)),
        t(`stage-${stage.name}` as Key),
        areTwo && h('span', { class: 'tag' }, t(differs ? 'different' : 'same')),
      ),
      h('div', { class: sides.length === 2 ? 'cells two' : 'cells' }, ...cells),
    );
  });
  return h('section', { class: 'stages', 'aria-label': t('stages') }, h('h2', {}, t('stages')), h('ol', {}, ...items));
}

/** The first stage in which two sides differ. */
export const firstDifference = (left: Trace, right: Trace): Stage['name'] | undefined =>
  STAGES.find(({ essence }) => essence(left) !== essence(right))?.name;

/** Where nothing could be worked out, the reason stands where it is: a body is shown up to where it breaks, and the request as it is. */
function stopped(stage: Stage, { request }: Shown, failure: Failure): Child[] {
  const isBody = failure.field === 'body';
  const problem = h('p', { class: 'problem' }, prose(failure.texts[language()]));
  if (stage.name === 'request')
    return [
      !isBody && problem,
      pairs([
        [t('method'), request.method],
        [t('url'), request.url],
      ]),
    ];
  if (stage.name !== 'body') return [h('p', { class: 'hint' }, t('stops-before'))];
  if (isBody) return [problem, brokenBody(request.body, failure)];
  if (request.body.length === 0) return [h('p', { class: 'hint' }, t('stops-before'))];
  return [h('pre', { class: 'text' }, shortened(readable(request.body)))];
}

function drawRequest(trace: Trace, { request }: Shown, other: Trace | undefined): Child[] {
  const rows: [string, ...Child[]][] = [[t('method'), ...marked(trace.method, other?.method ?? trace.method)]];
  if (request.url !== trace.endpointUrl) rows.push([t('url-given'), request.url]);
  rows.push([t('url-signed'), ...marked(trace.endpointUrl, other?.endpointUrl ?? trace.endpointUrl)]);
  for (const [name, value] of trace.headers.filter(([, text]) => text !== trace.signature))
    rows.push([name, ...marked(inWords(value), inWords(headerOf(other, name) ?? value))]);
  return [pairs(rows)];
}

function drawBody(trace: Trace, { request }: Shown, other: Trace | undefined): Child[] {
  const count = removedBytes(trace.removed);
  if (!isBodySigned(trace)) return [h('p', { class: 'hint' }, t('body-unsigned'))];
  if (request.body.length === 0) return [h('p', { class: 'hint' }, t('body-empty'))];
  const text = readable(trace.body);
  const canonical = other ? marked(text, readable(other.body)) : [shortened(text)];
  return [
    h(
      'p',
      { class: 'hint' },
      count > 0 ? t('removed', { n: count, of: request.body.length }) : t('removed-nothing', { n: request.body.length }),
    ),
    count > 0 && rawBody(request.body, trace.removed),
    count > 0 && h('p', { class: 'hint' }, t('canonical', { n: trace.body.length })),
    h('pre', { class: 'text canonical' }, ...canonical),
  ];
}

function drawDigest(trace: Trace, _: Shown, other: Trace | undefined): Child[] {
  if (!isBodySigned(trace)) return [h('p', { class: 'hint' }, t('body-unsigned'))];
  if (trace.bodyDigest === undefined) return [h('p', { class: 'hint' }, t('digest-omitted'))];
  return [
    h(
      'p',
      { class: 'mono digest', 'data-field': 'body_digest' },
      ...marked(trace.bodyDigest, other?.bodyDigest ?? trace.bodyDigest),
    ),
  ];
}

function drawString(trace: Trace, _: Shown, other: Trace | undefined): Child[] {
  return [segments(trace, other), exactString(trace)];
}

function drawSignature({ algorithm, encoding, signature }: Trace, _: Shown, other: Trace | undefined): Child[] {
  const sent = signature === undefined ? [t('signature-none')] : marked(signature, other?.signature ?? signature);
  return [
    pairs([
      [t('algorithm'), word('algorithm', algorithm)],
      [t('encoding'), word('encoding', encoding)],
      [t('signature-sent'), ...sent],
    ]),
  ];
}

const isBodySigned = ({ segments: parts }: Trace): boolean =>
  parts.some(({ field }) => field === 'body_digest' || field === 'body');

const headerOf = (trace: Trace | undefined, name: string): string | undefined =>
  trace?.headers.find(([known]: Header) => known.toLowerCase() === name.toLowerCase())?.[1];

const pairs = (rows: readonly [string, ...Child[]][]): HTMLElement =>
  h(
    'dl',
    { class: 'pairs' },
    ...rows.map(([name, ...value]) => h('div', {}, h('dt', {}, name), h('dd', { class: 'mono' }, ...value))),
  );

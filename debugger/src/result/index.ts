// The right half of the page: the verdict with its fix, what was found, the drawing, every stage.

import type { Analysis, Request } from '../engine/messages.js';
import { isFailure } from '../engine/messages.js';
import { t, word, type Key } from '../locale/index.js';
import { find, h, type Child } from '../page/dom.js';
import { advisories, evidence, finding } from './finding.js';
import { map } from './map.js';
import { firstDifference, shownOf, stages } from './stages.js';
import { banner, searched, verdict, verdictOf, type Coding } from './verdict.js';

/** Shows one request. */
export function showOne(request: Request, analysis: Analysis, coding: Coding): void {
  const { trace, diagnosis } = analysis;
  find('#verdict').replaceChildren(verdict(analysis, coding));
  find('#result').replaceChildren(
    ...present([
      ...outcome(analysis, coding),
      !isFailure(trace) && map(trace, isFailure(diagnosis) ? undefined : diagnosis),
      stages([shownOf('', request, analysis)]),
    ]),
  );
}

/** Shows two, side by side. */
export function showTwo(
  titles: readonly [string, string],
  requests: readonly Request[],
  analyses: readonly Analysis[],
  coding: Coding,
): void {
  const [left, right] = analyses.map(({ trace }) => (isFailure(trace) ? undefined : trace));
  const first = left && right && firstDifference(left, right);
  const headline =
    !left || !right
      ? t('compare-incomplete')
      : first === undefined
        ? t('compare-same')
        : t('compare-differs', { stage: t(`stage-${first}` as Key) });
  find('#verdict').replaceChildren(banner('compared', h('p', { class: 'headline' }, headline)));
  // The list of programming languages is one: it goes where the first code is.
  const coded = analyses.find(({ diagnosis }) => !isFailure(diagnosis) && verdictOf(diagnosis) === 'found');
  const columns = (draw: (analysis: Analysis) => HTMLElement[]): HTMLElement =>
    h(
      'div',
      { class: 'columns' },
      ...analyses.map((analysis, n) => h('section', { class: 'column' }, h('h2', {}, titles[n]), ...orNothing(draw(analysis)))),
    );
  const sides = requests.flatMap((request, n) => (analyses[n] ? [shownOf(titles[n] ?? '', request, analyses[n])] : []));
  find('#result').replaceChildren(
    columns((analysis) => [verdict(analysis, analysis === coded ? coding : { language: coding.language })]),
    stages(sides),
    columns((analysis) => outcome(analysis, coding)),
  );
}

function outcome({ diagnosis }: Analysis, coding: Coding): HTMLElement[] {
  if (isFailure(diagnosis)) return [];
  const told = diagnosis.advisories.filter(({ title }) => !diagnosis.findings.some((found) => found.title.includes(title)));
  return present([
    advisories(told.filter(({ isBlocking }) => isBlocking), 'not-known'),
    ...diagnosis.findings.map((found, n) => (n === 0 ? evidence(found) : finding(found, coding))),
    verdictOf(diagnosis) === 'unexplained' && searched(diagnosis),
    advisories(told.filter(({ isBlocking }) => !isBlocking), 'advisories'),
  ]) as HTMLElement[];
}

const orNothing = (drawn: HTMLElement[]): HTMLElement[] =>
  drawn.length > 0 ? drawn : [h('p', { class: 'hint' }, t('nothing-more'))];

const present = (children: readonly Child[]): Node[] => children.filter((child) => child instanceof Node);

/** What the bar at the foot of a small screen says. */
export function gist(analyses: readonly Analysis[]): string {
  const [{ diagnosis } = { diagnosis: undefined }] = analyses;
  if (analyses.length !== 1 || diagnosis === undefined || isFailure(diagnosis)) return t('peek');
  const [found] = diagnosis.findings;
  return found ? found.title.replaceAll('`', '') : word('end', verdictOf(diagnosis));
}

// What happened: each exchange with its checks and, where it was refused, the diagnosis. While somebody reads one, nothing moves.

const isExchange = ({ kind }) => kind === 'request' || kind === 'call';

/** The reason in the page's language; in English, and said to be, where there is no other. */
function reasonOf({ reason, step, reason_indonesian: indonesian }) {
  if (!reason) return undefined;
  if (language === 'en') return reason;
  // The page's own words say what they can.
  return indonesian ?? h('span', {}, step ? `${t('stopped-at', { step: word('step', step) })} · ` : '', h('span', { lang: 'en' }, reason));
}

function toneOf({ answer, step }) {
  if (!answer) return 'warn';
  return answer.status !== null && answer.status < 400 && !step ? 'good' : 'bad';
}

const SETTLED_TONES = { done: 'good', returned: 'bad', suspended: 'warn' };

function record(item, before) {
  const time = h('time', { datetime: item.at }, when(item.at, TIME), item.isNewDay && h('span', { class: 'sub' }, when(item.at, DAY)));
  if (isExchange(item)) return exchange(item, time, before);
  const step = (tone, ...parts) => h('li', { class: `step ${tone}` }, time, h('span', { class: 'grow' }, ...parts));
  if (item.kind === 'payment') {
    return step(STAGE_TONES[item.stage] ?? '', h('strong', {}, t('payment', item)), ' ', h('span', { class: `tag ${STAGE_TONES[item.stage] ?? ''}` }, word('stage', item.stage)),
      h('span', { class: 'sub' }, reasonOf(item), item.response_code && h('span', { class: 'mono' }, ` ${item.response_code}`)));
  }
  if (item.kind === 'transfer') {
    const tone = SETTLED_TONES[item.settled] ?? '';
    return step(tone, h('strong', {}, t('transfer', item)), ' ', h('span', { class: `tag ${tone}` }, word('settled', item.settled)), h('span', { class: 'sub' }, serviceName(item.service)));
  }
  return step('', t(item.kind, item));
}

function exchange(item, time, before) {
  const { answer } = item;
  const tone = toneOf(item);
  const status = answer === null ? t('pending') : (answer.response_code ?? (answer.status === null ? t('no-answer') : `HTTP ${answer.status}`));
  const isOpen = before !== undefined && find('details', before)?.open === true;
  const details = h('details', { open: isOpen },
    h('summary', {},
      time,
      h('span', { class: 'grow' },
        h('span', { class: 'kicker' }, t(item.kind === 'call' ? 'from-bank' : 'to-bank')),
        h('strong', {}, item.service === null ? t('no-service') : serviceName(item.service)),
        item.fault && h('span', { class: 'tag warn' }, t('struck-by', { fault: word('fault', item.fault) })),
        item.reason && h('span', { class: 'sub' }, reasonOf(item)),
        item.diagnosis.slice(0, 1).map((mistake) => h('span', { class: 'found' }, told(mistake)))),
      h('span', { class: `tag mono ${tone}` }, status)));
  // What is large is made when it is wanted.
  const fill = () => details.children.length === 1 && details.append(insides(item));
  details.addEventListener('toggle', () => (fill(), renderFeed(state)));
  if (isOpen) fill();
  return h('li', { class: `exchange ${tone}` }, details);
}

function insides(item) {
  const part = (title, ...parts) => h('section', {}, h('h3', {}, title), ...parts);
  const { answer } = item;
  return h('div', { class: 'insides' },
    item.diagnosis.length > 0 && part(t('diagnosis'), h('ul', { class: 'mistakes' }, item.diagnosis.map((mistake) => h('li', {}, told(mistake), ' ', h('code', {}, mistake.id))))),
    item.kind === 'request' && part(t('steps'), checks(item)),
    item.basis === 'ours' && h('p', { class: 'hint' }, t('ours-short')),
    part(t('request'), block(`${item.method} ${item.url}\n${item.headers.map((pair) => pair.join(': ')).join('\n')}\n\n${item.body}`, t('request'))),
    part(t('answer'), answer === null || answer.status === null
      ? h('p', {}, t(answer === null ? 'pending' : 'no-answer'))
      : block(`HTTP ${answer.status}\n\n${answer.body}`, t('answer'))));
}

const block = (text, name) => h('pre', { tabindex: '0', role: 'region', 'aria-label': name }, text.trimEnd());

/** The checks in their order: how far the request came. */
function checks({ step, answer }) {
  const at = step === null ? state.words.steps.length : state.words.steps.indexOf(step);
  const mark = (place) => (answer === null ? 'open' : place < at ? 'passed' : place === at ? 'stopped' : 'open');
  return h('ol', { class: 'checks' }, state.words.steps.map((name, place) =>
    h('li', { class: mark(place) }, word('step', name), h('span', { class: 'unseen' }, `: ${t(`mark.${mark(place)}`)}`))));
}

/** What waits until nobody reads any more, or asks for it. */
let held = 0;

function renderFeed({ exchanges }, isWanted = false) {
  const list = find('#feed');
  const day = (place) => exchanges[place]?.at.slice(0, 10);
  const newest = exchanges.map((item, place) => ({ ...item, isNewDay: day(place) !== day(place - 1) })).reverse();
  const isRead = !isWanted && find('details[open]', list) !== null;
  const shown = Math.max(0, ...[...list.children].map((child) => Number(child.dataset.key)));
  const isSame = newest.some(({ number }) => number === shown);
  const kept = isRead && isSame ? newest.filter(({ number }) => number <= shown) : newest;
  held = newest.length - kept.length;
  keep(list, kept, (item) => item.number, record);
  const button = find('#newer');
  put(button, held > 0 ? t('newer', { count: held }) : '');
  button.hidden = held === 0;
  find('#no-exchanges').hidden = exchanges.length > 0;
  find('#bounded').hidden = exchanges.length < MOST;
}

function prepareFeed() {
  find('#newer').addEventListener('click', () => {
    all('#feed details[open]').forEach((details) => (details.open = false));
    renderFeed(state, true);
    find('#feed summary')?.focus({ preventScroll: true });
  });
}

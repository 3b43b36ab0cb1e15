// Elements and texts. What came from a request is only ever text: nothing here reads markup, and the page's policy forbids it.

const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** `h('p', { class: 'hint' }, 'text')`. An attribute or a child that is `undefined`, `null` or `false` is left out. */
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  const isLeftOut = (value) => value === undefined || value === null || value === false;
  for (const [name, value] of Object.entries(attributes)) {
    if (!isLeftOut(value)) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => !isLeftOut(child)));
  return element;
}

/** Writes a text only where it is another one, so that nothing is announced or selected anew. */
function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const signs = new WeakMap();

/**
 * Makes the children of a list those of the items, and touches only what changed: what somebody reads, has opened or has the focus on stays.
 */
function keep(list, items, keyOf, make) {
  const keys = new Set(items.map((item) => String(keyOf(item))));
  const old = new Map();
  for (const child of [...list.children]) {
    if (keys.has(child.dataset.key)) old.set(child.dataset.key, child);
    else child.remove();
  }
  let previous = null;
  for (const item of items) {
    const key = String(keyOf(item));
    const sign = language + JSON.stringify(item);
    let node = old.get(key);
    if (node === undefined || signs.get(node) !== sign) {
      const made = make(item, node);
      made.dataset.key = key;
      signs.set(made, sign);
      if (node !== undefined) replace(node, made);
      node = made;
    }
    const place = previous === null ? list.firstChild : previous.nextSibling;
    if (node !== place) list.insertBefore(node, place);
    previous = node;
  }
}

/** The focus stays where it is, as far as there still is such a place. */
function replace(node, made) {
  const focusable = 'button, summary, select, input, pre';
  const at = all(focusable, node).indexOf(document.activeElement);
  node.replaceWith(made);
  if (at >= 0) all(focusable, made)[at]?.focus({ preventScroll: true });
}

/** Options of a select: the chosen one stays chosen. */
function options(select, items) {
  if (select.dataset.sign === language + JSON.stringify(items)) return;
  const chosen = select.value;
  select.replaceChildren(...items.map(({ value, text }) => h('option', { value }, text)));
  if (items.some(({ value }) => value === chosen)) select.value = chosen;
  select.dataset.sign = language + JSON.stringify(items);
}

const WORDS = { en: ENGLISH, id: INDONESIAN };

let language = 'en';

/** The text of a key, with what stands between braces filled in. */
const t = (key, values = {}) =>
  (WORDS[language][key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

/** The text of a name that the bank gave; the name itself where the page has no word for it. */
const word = (group, name) => (`${group}.${name}` in WORDS.en ? t(`${group}.${name}`) : name);

/** Of a text that the bank has in both languages. */
const told = ({ english, indonesian }) => (language === 'id' ? indonesian : english);

const LOCALE = { en: 'en-GB', id: 'id-ID' };

/** `75000.00` as people write it, exactly. */
function money(amount) {
  const [, sign, whole, cents] = /^(-?)(\d+)\.(\d\d)$/.exec(amount) ?? [];
  if (whole === undefined) return amount;
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  return `${sign === '-' ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${cents}`;
}

/** A moment in Jakarta's time: all of it, or the time alone. */
function when(text, style = { dateStyle: 'medium', timeStyle: 'medium' }) {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return text;
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'Asia/Jakarta', ...style }).format(moment);
}

const TIME = { timeStyle: 'medium' };
const DAY = { dateStyle: 'medium' };

/** Writes the texts of all elements that name a key: `data-t` their text, `data-t-label` their name. */
function translate() {
  document.documentElement.lang = language;
  document.title = t('title');
  for (const element of all('[data-t]')) put(element, t(element.dataset.t));
  for (const element of all('[data-t-label]')) element.setAttribute('aria-label', t(element.dataset.tLabel));
}

// Text that is to be compared by eye: what cannot be seen gets a sign, and differences are marked.

import { h, type Child } from '../page/dom.js';
import { t } from '../locale/index.js';

/** How much of a long text is shown at first, in characters. */
const LONGEST = 6_000;

const SIGNS: Record<string, string> = { ' ': '·', '\t': '⇥', '\n': '⏎', '\r': '␍', '\uFEFF': 'BOM', '\u00A0': '⍽' };

/** paraf's words for a token that it does not show, in the page's language. */
export const inWords = (text: string): string =>
  text.replace(/\[access token, (\d+) characters\]/g, (_, n: string) => (n === '0' ? '' : t('hidden-token', { n: Number(n) })));

/** With a sign for each character that cannot be seen. */
export const visible = (text: string): string =>
  text.replace(/[ \t\n\r\uFEFF\u00A0]/g, (character) => SIGNS[character] ?? character);

/** Longer texts are compared as wholes: the work grows with the square of what lies between their common ends. */
const FINEST = 400;

/** One stretch of a text: as in the other, or only here. An empty one that is not the same is a place where only the other has something. */
interface Stretch {
  readonly text: string;
  readonly isSame: boolean;
}

/** A text in stretches, as it compares with another: common ends first, then, where little is left, character by character. */
export function stretches(text: string, other: string): Stretch[] {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const middle = text.slice(start, text.length - end);
  const opposite = other.slice(start, other.length - end);
  const between = fitting(middle, opposite) ?? [{ text: middle, isSame: false }];
  const all = [{ text: text.slice(0, start), isSame: true }, ...between, { text: text.slice(text.length - end), isSame: true }];
  return all.filter((stretch) => stretch.text !== '' || !stretch.isSame);
}

/** None where the two have too little in common for it to mean anything, as two digests have. */
function fitting(text: string, other: string): Stretch[] | undefined {
  if (Math.max(text.length, other.length) > FINEST) return undefined;
  const found = text.length === other.length ? paired(text, other) : aligned(text, other);
  const same = found.reduce((sum, stretch) => sum + (stretch.isSame ? stretch.text.length : 0), 0);
  return same * 2 >= Math.min(text.length, other.length) ? found : undefined;
}

/** Place by place, where both are equally long: a digit is changed more often than moved. */
function paired(text: string, other: string): Stretch[] {
  const found: Grown = [];
  for (let n = 0; n < text.length; n += 1) grow(found, text[n] ?? '', text[n] === other[n]);
  return found;
}

type Grown = { text: string; isSame: boolean }[];

function grow(found: Grown, piece: string, isSame: boolean): void {
  const last = found.at(-1);
  if (last?.isSame === isSame) last.text += piece;
  else found.push({ text: piece, isSame });
}

/** By the longest common subsequence, so that a backslash in front of each slash is marked, and not all that lies between them. */
function aligned(text: string, other: string): Stretch[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((text.length + 1) * width);
  for (let i = text.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const [right = 0, down = 0, both = 0] = [
        lengths[i * width + j + 1],
        lengths[(i + 1) * width + j],
        lengths[(i + 1) * width + j + 1],
      ];
      lengths[i * width + j] = text[i] === other[j] ? both + 1 : Math.max(right, down);
    }
  }
  const found: Grown = [];
  let [i, j] = [0, 0];
  while (i < text.length || j < other.length) {
    if (i < text.length && j < other.length && text[i] === other[j]) {
      grow(found, text[i] ?? '', true);
      i += 1;
      j += 1;
    } else if (
      j < other.length &&
      (i === text.length || (lengths[i * width + j + 1] ?? 0) >= (lengths[(i + 1) * width + j] ?? 0))
    ) {
      grow(found, '', false);
      j += 1;
    } else {
      grow(found, text[i] ?? '', false);
      i += 1;
    }
  }
  return found;
}

/** A text with what another has differently marked. Where both are cut off, what differs at their ends only is pushed out of sight. */
export function marked(text: string, other: string, isCut = false): Child[] {
  if (text === other) return [shortened(text)];
  return stretches(text, other).map((stretch, n, all): Child => {
    if (isCut && n > 0 && n === all.length - 1) return `${stretch.text}…`;
    if (stretch.isSame) return n === 0 && stretch.text.length > LONGEST ? `…${stretch.text.slice(-200)}` : clipped(stretch.text);
    return stretch.text === ''
      ? h('mark', { class: 'gap', title: t('nothing-here') })
      : h('mark', {}, visible(clipped(stretch.text)));
  });
}

export const clipped = (text: string, longest = LONGEST): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

/** The beginning of a long text, and a button for the rest. */
export function shortened(text: string): Child {
  if (text.length <= LONGEST) return text;
  const more = h('button', { type: 'button', class: 'quiet' }, t('show-all', { n: text.length }));
  const whole = h('span', {}, text.slice(0, LONGEST), ' … ', more);
  more.addEventListener('click', () => whole.replaceChildren(text));
  return whole;
}

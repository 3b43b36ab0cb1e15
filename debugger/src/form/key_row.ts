// One key file, told: what it is, whether it belongs to the others, and the command that converts it.

import { detailOf, type KeyInfo } from '../engine/messages.js';
import { language, t } from '../locale/index.js';
import { copyable } from '../page/copy.js';
import { h, type Child } from '../page/dom.js';
import { prose } from '../page/prose.js';

export interface Key {
  /** Of the file; none of what was pasted. */
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
  readonly info: KeyInfo;
  /** It is in the text field still. */
  readonly isTyped: boolean;
}

export function keyRow(key: Key, all: readonly Key[], remove: () => void): HTMLElement {
  const { info } = key;
  const name = nameOf(key);
  const button = h('button', { type: 'button', class: 'quiet', 'aria-label': `${t('remove')} ${name}` }, t('remove'));
  button.addEventListener('click', remove);
  return h(
    'li',
    { class: isRead(info) ? 'read' : 'unread' },
    h('div', { class: 'what' }, h('strong', {}, name), button),
    h('p', {}, prose(what(info))),
    ...all.filter((other) => other !== key).map((other) => relation(key, other)),
    ...conversions(key),
  );
}

const isRead = ({ privateBits, publicBits }: KeyInfo): boolean => privateBits !== undefined || publicBits !== undefined;

const nameOf = ({ name }: Key): string => name ?? t('pasted-key');

/** What it is, or why it cannot be used. */
function what({ name, privateBits, publicBits, problem }: KeyInfo): string {
  if (problem) return t('it', { what: detailOf(problem, language()) });
  const told = t('it-is', { what: name[language()] });
  const bits = privateBits ?? publicBits;
  const both = privateBits !== undefined && publicBits !== undefined ? [t('both-halves')] : [];
  return bits === undefined ? told : [told, ...both, t('bits', { n: bits })].join(' · ');
}

/** Whether two files are one pair; nothing of two keys that are not meant to be. */
function relation(key: Key, other: Key): Child {
  const [one, two] = [key.info, other.info];
  if (one.fingerprint === undefined || two.fingerprint === undefined) return undefined;
  const isSame = one.fingerprint === two.fingerprint;
  const arePair = (one.privateBits !== undefined) !== (two.privateBits !== undefined);
  if (!arePair && !isSame) return undefined;
  const told = !isSame ? 'no-pair' : arePair ? 'pair' : 'same-key';
  return h('p', { class: isSame ? 'pair' : 'no-pair' }, t(told, { name: nameOf(other) }));
}

/** One command for each half that can be made. */
function conversions({ name, info }: Key): Child[] {
  const { privateCommand, publicCommand, problem } = info;
  const isOne = privateCommand === publicCommand;
  const rows = [
    privateCommand !== undefined && command(isOne ? t('to-convert') : t('to-private'), privateCommand, name),
    publicCommand !== undefined && !isOne && command(t('to-public'), publicCommand, name),
  ];
  if (isRead(info) || problem || privateCommand !== undefined || publicCommand !== undefined) return rows;
  return [h('p', { class: 'hint' }, t('no-command'))];
}

const command = (title: string, text: string, name: string | undefined): HTMLElement =>
  copyable(filledIn(text, name), h('p', { class: 'hint' }, title));

/** With the file's own name, where it needs no quotes. */
const filledIn = (text: string, name: string | undefined): string =>
  name !== undefined && /^\w[\w.-]*$/.test(name) ? text.replaceAll(/\bFILE\b/g, name) : text;

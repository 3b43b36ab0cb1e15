import { h } from './dom.js';

/** paraf's texts put code between backquotes. */
export const prose = (text: string): HTMLElement =>
  h('span', {}, ...text.split('`').map((piece, n) => (n % 2 === 1 ? h('code', {}, piece) : piece)));

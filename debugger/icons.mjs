// The page's few drawings.

// A paraf: the short signature on every page of a contract.
const STROKE = 'M6 41c5-3 14-22 17-31 1-4-3-4-5 1-3 9-5 25-3 33 1 4 4 3 6-1 4-7 8-17 14-17 4 0 2 9 6 9 5 0 8-9 17-10';

export const LOGO = `<svg class="logo" viewBox="0 0 64 56" aria-hidden="true"><path d="${STROKE}"/></svg>`;
export const MOON =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.500 10.500Z"/></svg>';
export const CROSS = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18"/></svg>';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 56"><path d="${STROKE}" fill="none" stroke="#3b5bdb" stroke-width="5" stroke-linecap="round"/></svg>`;
export const ICON = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;

// What the page and paraf can say in each language, whether or not a state of the page makes them say it.

import { readFile } from 'node:fs/promises';
import { load } from './page.mjs';

const { en } = await load('locale/en.ts');
const { id } = await load('locale/id.ts');
const spec = async (name) => JSON.parse(await readFile(new URL(`../../core/spec/${name}.json`, import.meta.url), 'utf8'));

export const ENGLISH = Object.values(en);
export const INDONESIAN = Object.values(id);
for (const table of await Promise.all(['mistakes', 'advisories'].map(spec))) collect(table);
const { codes, details } = await spec('error-texts');
INDONESIAN.push(...Object.values(codes));
for (const [english, indonesian] of [...Object.entries(details), ...Object.entries(await spec('profile-texts'))]) {
  ENGLISH.push(english);
  INDONESIAN.push(indonesian);
}

function collect(table) {
  if (typeof table !== 'object') return;
  if (typeof table.en === 'string') ENGLISH.push(table.en);
  if (typeof table.id === 'string') INDONESIAN.push(table.id);
  Object.values(table).forEach(collect);
}

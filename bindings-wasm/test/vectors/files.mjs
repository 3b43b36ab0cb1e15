// The suite's files, where there are files.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.PARAF_VECTORS ?? fileURLToPath(new URL('../../../vectors', import.meta.url));

/** Every file of the folder named by PARAF_VECTORS, the schema aside. */
export async function readSuite() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'schema.json').sort();
  return Promise.all(
    names.map(async (name) => {
      const { cases, keys = {} } = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return { name, cases: cases.map((one) => ({ ...one, input: withKeys(one.input, keys) })) };
    }),
  );
}

/** What an input calls `key:` and a name is the text of that key of the file. */
function withKeys(value, keys) {
  if (typeof value === 'string') {
    const name = value.startsWith('key:') ? value.slice(4) : '';
    return Object.hasOwn(keys, name) ? keys[name] : value;
  }
  if (Array.isArray(value)) return value.map((one) => withKeys(one, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withKeys(one, keys)]));
}

/** Prints the failures and the count, and fails when there are any or when there was nothing to run. */
export function report(runner, { passed, failures }) {
  for (const failure of failures) console.log(failure);
  console.log(`${runner}: ${passed} passed, ${failures.length} failed`);
  if (failures.length > 0 || passed === 0) process.exitCode = 1;
}

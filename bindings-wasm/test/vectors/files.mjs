// The suite's files, where there are files.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.PARAF_VECTORS ?? fileURLToPath(new URL('../../../vectors', import.meta.url));

/** Every file of the folder named by PARAF_VECTORS, the schema aside. */
export async function readSuite() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'schema.json').sort();
  return Promise.all(
    names.map(async (name) => ({ name, ...JSON.parse(await readFile(join(folder, name), 'utf8')) })),
  );
}

/** Prints the failures and the count, and fails when there are any or when there was nothing to run. */
export function report(runner, { passed, failures }) {
  for (const failure of failures) console.log(failure);
  console.log(`${runner}: ${passed} passed, ${failures.length} failed`);
  if (failures.length > 0 || passed === 0) process.exitCode = 1;
}

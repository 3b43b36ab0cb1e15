// The files of the suite in PARAF_VECTORS, or of this repository.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.env.PARAF_VECTORS ?? fileURLToPath(new URL('../../vectors', import.meta.url))

export function readSuite() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json').sort()
  return files.map((file) => {
    const { cases, keys = {} } = JSON.parse(readFileSync(join(folder, file)))
    return { file, cases: cases.map((one) => ({ ...one, input: withKeys(one.input, keys) })) }
  })
}

// What an input calls `key:` and a name is the text of that key of the file.
function withKeys(value, keys) {
  if (typeof value === 'string') {
    const name = value.startsWith('key:') ? value.slice(4) : ''
    return Object.hasOwn(keys, name) ? keys[name] : value
  }
  if (Array.isArray(value)) return value.map((one) => withKeys(one, keys))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withKeys(one, keys)]))
}

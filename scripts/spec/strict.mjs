// Compiles each JSON Schema that scripts/spec/documents.py writes in ajv's strict mode, which refuses what a reader could misunderstand, and checks its example, whole
// and as an array. The last line is "schemas: N passed, M failed".

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'

const FOLDER = fileURLToPath(new URL('../../target/documents/schema', import.meta.url))
const ajv = new Ajv2020({ strict: true })
let passed = 0
let failed = 0

for (const name of readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.json'))) {
  try {
    const schema = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
    const validate = ajv.compile(schema)
    const [example] = schema.examples
    if (!validate(example)) throw new Error(ajv.errorsText(validate.errors))
    if (validate([example])) throw new Error('an array of messages is taken for a message')
    passed += 1
  } catch (error) {
    failed += 1
    console.log(`failed: schema/${name}: ${error.message}`)
  }
}
console.log(`schemas: ${passed} passed, ${failed} failed`)
process.exitCode = failed || !passed ? 1 : 0

// What all adapters share: lines of JSON in, lines of JSON out, as interop/README.md says.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** Serves the operations of one library until the input ends. An operation that throws is a refusal. */
export async function serve(library, operations) {
  const { version } = JSON.parse(readFileSync(new URL(`node_modules/${library}/package.json`, import.meta.url)))
  console.log = console.error // standard output carries the answers alone
  write({ version, operations: Object.keys(operations) })
  for await (const line of createInterface({ input: process.stdin })) {
    const { operation, ...request } = JSON.parse(line)
    write(await answer(operations[operation], request))
  }
}

/** The body as a library takes it that wants an object. */
export function objectOf(body) {
  if (body === '') throw new Error('takes an object, and an empty body is none')
  return JSON.parse(body)
}

async function answer(operation, request) {
  try {
    return await operation(request)
  } catch (error) {
    return { refused: String(error.message).split('\n')[0] }
  }
}

function write(object) {
  process.stdout.write(`${JSON.stringify(object)}\n`)
}

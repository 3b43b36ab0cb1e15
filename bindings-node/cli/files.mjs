// Reading what the command line names.

import { readFileSync } from 'node:fs'
import { Refusal } from './refusal.mjs'

const STANDARD_INPUT = 0

/**
 * The text of a file; of standard input for `-` and for nothing.
 *
 * @param {string | undefined} file
 */
export function read(file) {
  const name = file ?? '-'
  try {
    const bytes = readFileSync(name === '-' ? STANDARD_INPUT : name)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new Refusal(`${name}: ${whyNot(error)}`)
  }
}

/** @param {unknown} error */
export function whyNot(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentences = /** @type {Record<string, string>} */ ({
    EACCES: 'may not be read or written',
    EEXIST: 'is there already, and is never overwritten',
    EISDIR: 'is a folder',
    ENOENT: 'is not there',
    ENOTDIR: 'is not in a folder',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8',
  })
  return sentences[code] ?? `cannot be read or written (${code})`
}

// Reading what the command line names.

import { readFileSync } from 'node:fs'
import { getSystemErrorMap } from 'node:util'
import { Refusal } from './refusal.mjs'

const STANDARD_INPUT = 0

/**
 * The text of a file; of standard input for `-` and for nothing.
 *
 * @param {string | undefined} file
 */
export function read(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${file ?? '-'}: is not UTF-8`)
  }
}

/**
 * A file as it is; standard input for `-` and for nothing.
 *
 * @param {string | undefined} file
 */
export function readBytes(file) {
  const name = file ?? '-'
  try {
    return readFileSync(name === '-' ? STANDARD_INPUT : name)
  } catch (error) {
    throw new Refusal(`${name}: ${whyNot(error)}`)
  }
}

/**
 * In words, without the path, which the caller has.
 *
 * @param {unknown} error
 */
export function whyNot(error) {
  if (!(error instanceof Error) || !('errno' in error)) return 'cannot be read or written'
  const [, words] = getSystemErrorMap().get(Number(error.errno)) ?? []
  return words ?? 'cannot be read or written'
}

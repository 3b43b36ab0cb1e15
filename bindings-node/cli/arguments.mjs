// The words behind a command.

import { parseArgs } from 'node:util'
import { Refusal } from './refusal.mjs'

/**
 * @typedef {Record<string, 'text' | 'flag'>} Known The options of a command.
 * @typedef {Record<string, string | true | undefined>} Options
 */

/**
 * Reads the options and the file of a command. Its own messages: those of parseArgs take several lines.
 *
 * @param {Known} known
 * @param {string[]} args
 */
export function parse(known, args) {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [name, { type: /** @type {'string' | 'boolean'} */ (kind === 'text' ? 'string' : 'boolean') }]),
  )
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  /** @type {Options} */
  const given = {}
  const files = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind === 'option') given[token.name] = valueOf(known, token)
  }
  if (files.length > 1) throw new Refusal('FILE: is given more than once')
  return { options: given, file: files[0] }
}

/**
 * @param {Known} known
 * @param {{ name: string, rawName: string, value: string | undefined }} token
 */
function valueOf(known, { name, rawName, value }) {
  const kind = Object.hasOwn(known, name) ? known[name] : undefined
  if (kind === undefined || !rawName.startsWith('--')) throw new Refusal(`${rawName}: is not an option`)
  if (kind === 'text' && value === undefined) throw new Refusal(`${rawName}: needs a value`)
  if (kind === 'flag' && value !== undefined) throw new Refusal(`${rawName}: takes no value`)
  return value ?? true
}

/**
 * An option that has a value.
 *
 * @param {Options} options
 * @param {string} name
 */
export function text(options, name) {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * An option that is a whole number.
 *
 * @param {Options} options
 * @param {string} name
 */
export function whole(options, name) {
  const value = text(options, name)
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new Refusal(`--${name}: is not a whole number`)
  return Number(value)
}

/**
 * An option that is one of a few words.
 *
 * @template {string} Word
 * @param {Options} options
 * @param {string} name
 * @param {readonly Word[]} words
 * @returns {Word | undefined}
 */
export function word(options, name, words) {
  const value = text(options, name)
  const found = words.find((each) => each === value)
  if (value !== undefined && found === undefined) throw new Refusal(`--${name}: is none of ${words.join(', ')}`)
  return found
}

// The credential: from a file and from the environment, never from an argument.

import { dirname, resolve } from 'node:path'
import { read } from './files.mjs'
import { Refusal } from './refusal.mjs'

const KEYS = [
  'client_key', 'client_secret', 'private_key', 'public_key', 'access_token', 'partner_id', 'channel_id', 'api_key', 'api_secret',
]
const FILE_KEYS = ['private_key_file', 'public_key_file']

/** Everything that is known of a credential, each a list of the values that were given. */
export class Credential {
  /** @type {Map<string, string[]>} */
  #values = new Map()

  /**
   * Reads the file of `--credential`; what it leaves out is taken from the environment.
   *
   * @param {string | undefined} file
   * @param {NodeJS.ProcessEnv} environment
   */
  static read(file, environment) {
    const credential = new Credential()
    credential.#add(file === undefined ? {} : parse(file, read(file)), file === undefined ? '.' : dirname(file))
    const names = [...KEYS, ...FILE_KEYS].filter((key) => environment[variable(key)])
    credential.#add(Object.fromEntries(names.map((key) => [key, environment[variable(key)]])), '.')
    return credential
  }

  /**
   * The first value of a key.
   *
   * @param {string} key
   */
  one(key) {
    return this.all(key)[0]
  }

  /**
   * All values of a key.
   *
   * @param {string} key
   */
  all(key) {
    return this.#values.get(key) ?? []
  }

  /**
   * @param {Record<string, unknown>} object
   * @param {string} folder
   */
  #add(object, folder) {
    for (const key of KEYS) {
      if (this.#values.has(key)) continue
      const values = listOf(key, object[key])
      for (const file of FILE_KEYS.includes(`${key}_file`) ? listOf(`${key}_file`, object[`${key}_file`]) : []) {
        values.push(read(resolve(folder, file)))
      }
      if (values.length > 0) this.#values.set(key, values)
    }
  }
}

/** @param {string} key */
const variable = (key) => `PARAF_${key.toUpperCase()}`

/**
 * @param {string} file
 * @param {string} json
 * @returns {Record<string, unknown>}
 */
function parse(file, json) {
  let object
  try {
    object = JSON.parse(json)
  } catch {
    // The error of JSON.parse would show the text.
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object)) throw new Refusal(`${file}: is not a JSON object`)
  const unknown = Object.keys(object).find((key) => !KEYS.includes(key) && !FILE_KEYS.includes(key))
  if (unknown !== undefined) throw new Refusal(`${file}: ${JSON.stringify(unknown)} is not a key of a credential`)
  return object
}

/**
 * @param {string} key
 * @param {unknown} value
 * @returns {string[]}
 */
function listOf(key, value) {
  const values = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
  if (!values.every((each) => typeof each === 'string')) throw new Refusal(`${key}: is not a text or a list of texts`)
  return [...values]
}

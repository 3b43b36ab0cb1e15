import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateKeyPair } from 'paraf'
import { text, whole } from './arguments.mjs'
import { whyNot } from './files.mjs'
import { Refusal } from './refusal.mjs'

export const usage = `paraf keygen [--bits 2048] [--out FOLDER] [--json]
                                   make an RSA key pair: private-key.pem and private-key-pkcs1.pem for you, public-key.pem and the
                                   line that is printed for the bank; a file that is there is never overwritten`

/** @type {import('./arguments.mjs').Known} */
export const options = { help: 'flag', bits: 'text', out: 'text', json: 'flag' }

const OWNER_ONLY = 0o600
const EVERYBODY = 0o644

/** @type {import('./commands.mjs').Command['run']} */
export function run(given, file) {
  if (file !== undefined) throw new Refusal(`${file}: keygen takes no file`)
  const folder = text(given, 'out') ?? '.'
  const [pkcs8, pkcs1, spki] = [join(folder, 'private-key.pem'), join(folder, 'private-key-pkcs1.pem'), join(folder, 'public-key.pem')]
  // Before a key is made: half of a pair is of no use.
  for (const path of [pkcs8, pkcs1, spki]) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Refusal(`${path}: is there already, and is never overwritten`)
  }
  const pair = generateKeyPair(whole(given, 'bits'))
  attempt(folder, () => mkdirSync(folder, { recursive: true }))
  write(pkcs8, pair.privatePkcs8Pem, OWNER_ONLY)
  write(pkcs1, pair.privatePkcs1Pem, OWNER_ONLY)
  write(spki, pair.publicSpkiPem, EVERYBODY)
  const facts = { public_base64: pair.publicBase64, files: [pkcs8, pkcs1, spki] }
  return { text: given.json ? JSON.stringify(facts) : pair.publicBase64, code: 0 }
}

/**
 * @param {string} path
 * @param {string} pem
 * @param {number} mode
 */
const write = (path, pem, mode) => attempt(path, () => writeFileSync(path, pem, { flag: 'wx', mode }))

/**
 * @param {string} path
 * @param {() => void} act
 */
function attempt(path, act) {
  try {
    act()
  } catch (error) {
    throw new Refusal(`${path}: ${whyNot(error)}`)
  }
}

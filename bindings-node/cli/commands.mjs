// The commands, and what `--help` says of them.

import { VERSION } from 'paraf'
import * as diagnose from './diagnose.mjs'
import * as explain from './explain.mjs'
import * as keygen from './keygen.mjs'
import * as sign from './sign.mjs'
import * as verify from './verify.mjs'

/**
 * @typedef {object} Outcome
 * @property {string | Uint8Array} text What is printed.
 * @property {number} code The exit code.
 */

/**
 * @typedef {object} Command
 * @property {import('./arguments.mjs').Known} options
 * @property {string} usage
 * @property {(options: import('./arguments.mjs').Options, file: string | undefined) => Outcome | Promise<Outcome>} run
 */

/** @type {Map<string, Command>} */
export const COMMANDS = new Map(Object.entries({ sign, verify, explain, diagnose, keygen }))

export const VERSION_LINE = `paraf ${VERSION}`

const COMMON = `
  --profile NAME|FILE.json   whose rules apply; bca unless given
  --credential FILE.json     keys: client_key, client_secret, private_key or private_key_file, public_key or public_key_file,
                             access_token, partner_id, channel_id, api_key, api_secret; a value, or a list where several make sense
  --entry N                  which request of several, from 1
  --json                     print JSON
  --language en|id           of reports and errors; English unless given

FILE holds a curl command, raw HTTP, a HAR, a Postman collection or another form of docs/captures.md; without FILE, or with -, it is
standard input.
What the credential file leaves out is taken from PARAF_CLIENT_KEY, PARAF_CLIENT_SECRET, PARAF_PRIVATE_KEY, PARAF_PRIVATE_KEY_FILE,
PARAF_PUBLIC_KEY, PARAF_PUBLIC_KEY_FILE, PARAF_ACCESS_TOKEN, PARAF_PARTNER_ID, PARAF_CHANNEL_ID, PARAF_API_KEY, PARAF_API_SECRET.
`

const EXIT = `
Exit codes: 0 yes (signed, genuine, the signature is right), 1 no, 2 what could not be done or checked.
`

/** @param {string} [name] */
export function help(name) {
  const chosen = name === undefined ? [...COMMANDS.values()] : [COMMANDS.get(name)]
  const usage = chosen.map((command) => command?.usage).join('\n')
  return `${usage}${name === 'keygen' ? '' : COMMON}${EXIT}`
}

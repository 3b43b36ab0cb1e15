#!/usr/bin/env node
// paraf for those who live in a terminal: `npx paraf`.

import { ParafError } from 'paraf'
import { parse, word } from './arguments.mjs'
import { COMMANDS, help, VERSION_LINE } from './commands.mjs'
import { Refusal } from './refusal.mjs'
import { LANGUAGES } from './request.mjs'

const LINE_FEED = 0x0a

/**
 * Runs a command line.
 *
 * @param {string[]} args
 * @returns {Promise<number>} The exit code: 0 yes, 1 no, 2 for what could not be done.
 */
async function main(args) {
  /** @type {import('paraf').Language} */
  let language = 'en'
  try {
    const [first, ...rest] = args
    if (first === '--version') return print(VERSION_LINE)
    if (first === '--help' || first === '-h') return print(help())
    const command = COMMANDS.get(first ?? '')
    if (command === undefined) throw new Refusal(`COMMAND: is none of ${[...COMMANDS.keys()].join(', ')}`)
    const { options, file } = parse(command.options, rest)
    language = word(options, 'language', LANGUAGES) ?? language
    if (options.help) return print(help(first))
    const { text, code } = await command.run(options, file)
    return print(text, code)
  } catch (error) {
    if (!(error instanceof ParafError || error instanceof Refusal)) throw error
    const message = error instanceof ParafError ? error.text(language) : error.message
    process.stderr.write(`paraf: ${error.code}: ${message}\n`)
    return 2
  }
}

/**
 * @param {string | Uint8Array} text
 * @param {number} [code]
 */
function print(text, code = 0) {
  process.stdout.write(text)
  if (text.at(-1) !== '\n' && text.at(-1) !== LINE_FEED) process.stdout.write('\n')
  return code
}

// Whoever read has seen enough.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
  process.exit(2)
})

process.exitCode = await main(process.argv.slice(2))

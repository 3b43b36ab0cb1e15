#!/usr/bin/env node
// paraf for those who live in a terminal: `npx paraf`.

import { ParafError } from 'paraf'
import { parse } from './arguments.mjs'
import { COMMANDS, help, VERSION_LINE } from './commands.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Runs a command line.
 *
 * @param {string[]} args
 * @returns {Promise<number>} The exit code: 0 yes, 1 no, 2 for what could not be done.
 */
async function main(args) {
  try {
    const [first, ...rest] = args
    if (first === '--version') return print(VERSION_LINE)
    if (first === undefined || first === '--help' || first === '-h') return print(help())
    const command = COMMANDS.get(first)
    if (command === undefined) throw new Refusal(`${first}: is not a command: sign, verify, explain, diagnose or keygen`)
    const { options, file } = parse(first, command.options, rest)
    if (options.help) return print(help(first))
    const { text, code } = await command.run(options, file)
    return print(text, code)
  } catch (error) {
    if (!(error instanceof ParafError || error instanceof Refusal)) throw error
    process.stderr.write(`paraf: ${error.code}: ${error.message}\n`)
    return 2
  }
}

/**
 * @param {string} text
 * @param {number} [code]
 */
function print(text, code = 0) {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return code
}

process.exitCode = await main(process.argv.slice(2))

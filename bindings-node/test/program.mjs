// The path with the program of this checkout, as scripts/test-node.sh builds it: found as a user's own is.

import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

export const withProgram = [fileURLToPath(new URL('../../target/debug', import.meta.url)), process.env.PATH].join(delimiter)

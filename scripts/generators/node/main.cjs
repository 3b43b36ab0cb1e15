// node main.cjs MODULE FILE: makes the call that the module has with what the file says, and prints the answer.
const { readFileSync } = require('node:fs')

const [module_, file] = process.argv.slice(2)
const { call } = require(module_)

call(JSON.parse(readFileSync(file, 'utf8'))).then((answer) => console.log(JSON.stringify(answer)))

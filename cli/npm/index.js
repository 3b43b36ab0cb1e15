'use strict'
// The path of the program `paraf` for this machine: it is in a package of its own for each system, of which npm installs one.

const name = process.platform === 'win32' ? 'paraf.exe' : 'paraf'

module.exports = require.resolve(`paraf-cli-${process.platform}-${process.arch}/${name}`)

// The unions of words in lib/words.d.ts are the core's enumerations, none forgotten.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const declared = read('bindings-node/lib/words.d.ts')

// The words of an enumeration's variants: `Variant = "word",`.
function wordsOf(path, name) {
  const source = read(path)
  const [body] = source.slice(source.indexOf(`pub enum ${name}:`)).match(/^[^]*?\n {4}}\n/)
  return [...body.matchAll(/^ {8}\w+ = "([^"]+)",$/gm)].map(([, word]) => word)
}

const ENUMERATIONS = {
  Answer: () => wordsOf('core/src/diagnose/answer.rs', 'Answer'),
  Direction: () => wordsOf('core/src/profile/mod.rs', 'Direction'),
  Language: () => wordsOf('core/src/language.rs', 'Language'),
  ProgrammingLanguage: () => wordsOf('core/src/diagnose/programming_language.rs', 'ProgrammingLanguage'),
  Uncovered: () => wordsOf('core/src/profile/coverage.rs', 'Uncovered'),
  Part: () => wordsOf('core/src/diagnose/finding.rs', 'SignedPart'),
  Rule: () => wordsOf('core/src/message/validate/check.rs', 'Check'),
  Category: () => wordsOf('core/src/message/outcome.rs', 'Category'),
  Outcome: () => wordsOf('core/src/message/outcome.rs', 'Outcome'),
  Advice: () => wordsOf('core/src/message/outcome.rs', 'Advice'),
}

test('every union is an enumeration', () => {
  assert.deepEqual([...declared.matchAll(/^export type (\w+)/gm)].map(([, name]) => name), Object.keys(ENUMERATIONS))
})

for (const [name, words] of Object.entries(ENUMERATIONS)) {
  test(name, () => {
    const [, union] = new RegExp(`^export type ${name} =([^]*?)(?:\n\n|\n$)`, 'm').exec(declared)
    assert.deepEqual([...union.matchAll(/'([^']+)'/g)].map(([, word]) => word), words())
    assert.ok(words().length > 1)
  })
}

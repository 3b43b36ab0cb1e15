// A message checked by paraf and by ajv, in one process, round by round. A report, no test.
//
// The schemas are what a user writes by hand from BCA's tables of services 17 and 14, compiled once; JSON.parse belongs to the check, as
// ajv takes values. They stop where paraf goes on: duplicate keys, the codes of the answer.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'

// The binding is laid out in target/packages by scripts/packages.sh, not among these packages.
const [folder, binding] = process.argv.slice(2)
const { validate } = createRequire(import.meta.url)(binding)
const ROUNDS = 15

const text = (maxLength, minLength = 0) => ({ type: 'string', maxLength, minLength })
const object = (properties, ...required) => ({ type: 'object', properties, required })
const dateTime = { type: 'string', format: 'date-time', maxLength: 25 }
const money = { value: { type: 'string', pattern: '^\\d{1,16}\\.\\d{2}$' }, currency: { type: 'string', pattern: '^[A-Z]{3}$' } }
const amount = object(money, 'value', 'currency')
const balance = object({ ...money, dateTime }, 'value', 'currency', 'dateTime')
const entries = object({ numberOfEntries: { type: 'string', pattern: '^\\d{1,5}$' }, amount })

const transfer = object(
  {
    partnerReferenceNo: text(64, 1),
    amount,
    beneficiaryAccountNo: text(34, 1),
    beneficiaryEmail: text(50),
    currency: money.currency,
    customerReference: text(30),
    feeType: { enum: ['OUR', 'BEN', 'SHA', '1000'] },
    remark: text(50),
    sourceAccountNo: text(19, 1),
    transactionDate: dateTime,
    originatorInfos: {
      type: 'array',
      items: object(
        { originatorCustomerNo: text(34), originatorCustomerName: text(100), originatorBankCode: text(11) },
        'originatorCustomerNo',
        'originatorCustomerName',
        'originatorBankCode',
      ),
    },
    additionalInfo: { type: 'object' },
  },
  'partnerReferenceNo',
  'amount',
  'beneficiaryAccountNo',
  'sourceAccountNo',
  'transactionDate',
)

const statement = object(
  {
    responseCode: { type: 'string', pattern: '^\\d{3}[0-9A-Z]{2}\\d{2}$' },
    responseMessage: text(150),
    referenceNo: text(64),
    partnerReferenceNo: text(64),
    balance: {
      type: 'array',
      items: object({ amount: balance, startingBalance: balance, endingBalance: balance }, 'amount', 'startingBalance', 'endingBalance'),
    },
    totalCreditEntries: entries,
    totalDebitEntries: entries,
    detailData: {
      type: 'array',
      items: object(
        {
          endAmount: amount,
          amount,
          originAmount: amount,
          transactionDate: dateTime,
          remark: text(256),
          transactionId: text(35),
          type: { enum: ['CREDIT', 'DEBIT'] },
        },
        'transactionDate',
        'remark',
        'type',
      ),
    },
    additionalInfo: { type: 'object' },
  },
  'responseCode',
  'responseMessage',
  'referenceNo',
)

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

function microseconds(call, repeats) {
  const start = process.hrtime.bigint()
  for (let n = 0; n < repeats; n++) call()
  return Number(process.hrtime.bigint() - start) / repeats / 1000
}

function compare(name, schema, service, direction, body) {
  const ajv = new Ajv({ allErrors: true })
  addFormats(ajv)
  const compiled = ajv.compile(schema)
  const calls = {
    ajv: () => compiled(JSON.parse(body)),
    paraf: () => validate(service, body, { direction, profile: 'bca' }).length === 0,
  }
  for (const [which, call] of Object.entries(calls)) if (!call()) throw new Error(`${which} refuses the ${name}`)
  const repeats = Math.max(1, Math.floor(2_000_000 / body.length))
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(Object.entries(calls).map(([which, call]) => [which, microseconds(call, repeats)])),
  )
  for (const which of Object.keys(calls)) {
    const time = median(rounds.map((round) => round[which]))
    const ratio = median(rounds.map((round) => round.ajv / round[which]))
    console.log(`  ${name.padEnd(20)} ${which.padEnd(10)} ${time.toFixed(1).padStart(12)} us  ${ratio.toFixed(1).padStart(6)}x`)
  }
}

console.log('validation, against JSON.parse and a compiled ajv schema')
compare('transfer of 1 KiB', transfer, '17', 'request', readFileSync(join(folder, 'transfer.json')))
compare('statement of 5 MB', statement, '14', 'response', readFileSync(join(folder, 'statement.json')))

// Services, messages, response codes, and what goes into messages.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import * as paraf from 'paraf'

const {
  Amount, Delivery, EsbCode, ResponseCode, StatementWindow, VirtualAccountNumber, answer, checkAnswer, decideInquiry, decidePayment,
  finishPayment, readResponse, service, statementWindows, validate,
} = paraf

const TRANSFER = {
  partnerReferenceNo: '2020102900000000000001',
  amount: { value: '10000.00', currency: 'IDR' },
  beneficiaryAccountNo: '888801000157508',
  sourceAccountNo: '888801000157610',
  transactionDate: '2022-04-21T17:34:52+07:00',
}
const invalid = (field) => ({ name: 'ParafError', code: 'invalid-argument', ...(field === undefined ? {} : { field }) })

test('a service of a provider, and one that it has from the standard', () => {
  const inquiry = paraf.service('24', 'bca')
  assert.deepEqual(
    [inquiry.id, inquiry.code, inquiry.method, inquiry.path, inquiry.direction, inquiry.profile],
    ['24', '24', 'POST', '/openapi/v1.0/transfer-va/inquiry', 'to-partner', 'bca'],
  )
  assert.ok(inquiry.name.length > 0 && inquiry.nameId.length > 0)
  assert.equal(paraf.service('24').profile, 'snap')
  assert.throws(() => paraf.service('99'), invalid('service'))
  assert.throws(() => paraf.service(24), invalid('service'))
})

test('the services of a profile', () => {
  const all = paraf.services()
  assert.equal(all.length, 81)
  const own = paraf.services('bca').filter(({ profile }) => profile === 'bca')
  assert.ok(own.some(({ channelId }) => channelId !== undefined))
  assert.ok(own.some(({ externalIdLength }) => externalIdLength > 0))
  assert.ok(own.some(({ partnerIdLength }) => partnerIdLength?.length === 2))
  for (const listed of own) {
    const { id, profile, path } = paraf.service(listed.id, 'bca')
    assert.deepEqual([id, profile, path], [listed.id, listed.profile, listed.path])
  }
})

test('the service of a request', () => {
  const url = 'https://sandbox.bca.co.id/openapi/shared-biller/v1.0/transfer-va/status'
  assert.equal(paraf.serviceOf('POST', url, 'bca').id, '26-shared-biller')
  assert.equal(paraf.serviceOf('GET', url, 'bca'), undefined)
  assert.equal(paraf.serviceOf('PUT', '/df/invoice', 'bca-legacy').id, 'invoice-cancellation')
  assert.equal(paraf.serviceOf('POST', '/partner/v1.0/transfer-va/inquiry?x=1').id, '24')
  assert.equal(paraf.serviceOf('POST', '/none'), undefined)
  assert.throws(() => paraf.serviceOf('POST', '/\uD800'), { code: 'invalid-url' })
  assert.throws(() => paraf.serviceOf('\uD800', '/'), { code: 'invalid-method' })
})

test('a good message has no violation, and every wrong field one', () => {
  assert.deepEqual(validate('17', JSON.stringify(TRANSFER)), [])
  const wrong = { ...TRANSFER, amount: { value: '10000', currency: 'IDR' }, sourceAccountNo: '' }
  const violations = validate('17', Buffer.from(JSON.stringify(wrong)))
  assert.deepEqual(violations.map(({ rule, pointer, responseCode }) => [rule, pointer, responseCode]), [
    ['format', '/amount/value', '4001701'],
    ['missing', '/sourceAccountNo', '4001702'],
  ])
  assert.equal(violations[0].responseMessage, 'Invalid Field Format [amount.value]')
  assert.match(violations[0].message, /two decimals/)
})

test('a message is read as it is told to be', () => {
  const wrong = JSON.stringify({ ...TRANSFER, amount: { value: '10000', currency: 'IDR' } })
  assert.deepEqual(validate('17', wrong, { mode: 'lenient' }), [])
  assert.equal(validate('17', wrong, { mode: 'strict' }).length, 1)
  const answer = '{"responseCode":"2001700","responseMessage":"Successful"}'
  assert.ok(validate('17', answer, { direction: 'response' }).every(({ pointer }) => !pointer.startsWith('/amount/value')))
  assert.equal(validate('17', '[', { profile: 'bca' })[0].rule, 'malformed-json')
  for (const options of [{ mode: 'loose' }, { direction: 'to-partner' }, { profile: 1 }, { modus: 'strict' }]) {
    assert.throws(() => validate('17', '{}', options), invalid(Object.keys(options)[0]))
  }
  assert.throws(() => validate('99', '{}'), invalid('service'))
  assert.throws(() => validate('17', {}), invalid('body'))
  assert.throws(() => validate('17', '"\uD800"'), { code: 'invalid-body' })
})

const COLLECTION = {
  TransactionID: '0000000001', ReferenceNumber: '1111111110', RequestType: 'NB', DebitedAccount: '1234567890', Amount: '100200300.00',
  Currency: 'IDR', CreditedAccount: '1234567891', EffectiveDate: '2022-05-02', TransactionDate: '2022-05-01', Remark1: 'Testing 1',
  Remark2: 'Testing 2', Email: 'beneficiary@mail.com',
}

test('what depends on the day is checked where the day is given', () => {
  const wrong = (fields, now) => {
    const violations = paraf.validate('fund-collection', JSON.stringify({ ...COLLECTION, ...fields }), { profile: 'bca-legacy', now })
    return violations.map(({ pointer, responseCode }) => [pointer, responseCode])
  }
  const yesterday = { TransactionDate: '2022-04-30' }
  const tooFar = { EffectiveDate: '2023-05-03' }
  const noon = '2022-05-01T12:00:00+07:00'
  for (const now of [noon, new Date(noon), Date.parse(noon)]) {
    assert.deepEqual(wrong({}, now), [])
    assert.deepEqual(wrong({ EffectiveDate: '2023-05-02' }, now), [], '366 days')
    assert.deepEqual(wrong(yesterday, now), [['/TransactionDate', 'ESB-99-573']])
    assert.deepEqual(wrong(tooFar, now), [['/EffectiveDate', '']])
  }
  assert.deepEqual(wrong({}, '2022-04-30T17:00:00Z'), [], 'the day is that of Jakarta')
  assert.deepEqual(wrong({}, '2022-04-30T16:59:59Z'), [['/TransactionDate', 'ESB-99-573']])
  for (const now of [undefined, null]) assert.deepEqual(wrong({ ...yesterday, ...tooFar }, now), [], 'no clock is read')
  assert.throws(() => wrong({}, 'noon'), { code: 'invalid-timestamp' })
  assert.throws(() => wrong({}, new Date(NaN)), { code: 'invalid-argument', field: 'now' })
})

const TABLE = {
  id: 'hold-inquiry', code: 'HI', name: 'Hold Inquiry', method: 'POST', path: '/openapi/v1.0/hold-inquiry',
  request: [
    { field: '/partnerReferenceNo', type: 'string', length: 64, presence: 'M' },
    { field: '/accountNo', type: 'string', length: 10, fixed: true, format: 'digits', presence: 'M' },
  ],
}

test('a table of your own', () => {
  for (const table of [TABLE, JSON.stringify(TABLE)]) {
    const hold = paraf.Service.fromJson(table)
    assert.ok(hold instanceof paraf.Service)
    assert.deepEqual([hold.id, hold.code, hold.path, hold.direction, hold.profile], ['hold-inquiry', 'HI', TABLE.path, 'to-provider', 'own'])
    assert.deepEqual(paraf.validate(hold, '{"partnerReferenceNo":"1","accountNo":"1234567890"}'), [])
    const violations = paraf.validate(hold, '{"partnerReferenceNo":"1","accountNo":"123456789x"}')
    assert.deepEqual(violations.map(({ rule, pointer, responseCode }) => [rule, pointer, responseCode]), [['format', '/accountNo', '400HI01']])
    assert.match(paraf.newPartnerReferenceNo(hold), /^\d{22}$/)
    assert.equal(String(hold), 'Service(hold-inquiry Hold Inquiry, own)')
  }
})

test('what is no table', () => {
  const [reference, account] = TABLE.request
  for (const table of [
    {}, [], '', '{', 'hold-inquiry', 24, null, undefined, { ...TABLE, id: undefined }, { ...TABLE, code: 'toolong' },
    { ...TABLE, direction: 'sideways' }, { ...TABLE, toJSON: () => undefined }, '{"id":"\uD800"}',
  ]) {
    assert.throws(() => paraf.Service.fromJson(table), { name: 'ParafError', code: 'invalid-argument' }, JSON.stringify(table))
  }
  const wrong = { ...TABLE, request: [reference, { ...account, type: 'text' }] }
  assert.throws(() => paraf.Service.fromJson(wrong), { code: 'invalid-argument', field: 'service', message: /\/accountNo/ })
})

test('a service goes wherever its ID goes', () => {
  const inquiry = paraf.service('24', 'bca')
  assert.deepEqual(paraf.validate(inquiry, '{}'), paraf.validate('24', '{}', { profile: 'bca' }))
  assert.ok(paraf.validate(inquiry, '{}').length > 0)
  assert.match(paraf.newExternalId(paraf.service('17', 'bca'), 'bca'), /^\d+$/)
  const { rule } = paraf.validateReference(paraf.service('17', 'bca'), '{"partnerReferenceNo":"1"}', '{"partnerReferenceNo":"2"}')
  assert.equal(rule, 'reference')
  for (const other of [{ id: '17' }, [], new paraf.Profile('bca'), 17, null]) {
    assert.throws(() => paraf.validate(other, '{}'), { code: 'invalid-argument', field: 'service' })
  }
})

test('a response code, taken apart', () => {
  const code = new ResponseCode('5041700')
  assert.deepEqual([code.httpStatus, code.serviceCode, code.caseCode], [504, '17', '00'])
  assert.deepEqual([code.category, code.outcome, code.advice, code.statusService], ['system', 'unknown', 'ask-status', '36'])
  assert.equal(new ResponseCode('2007300').statusService, undefined)
  assert.equal(String(ResponseCode.build(200, 'US', '00')), '200US00')
  assert.equal(JSON.stringify({ responseCode: code }), '{"responseCode":"5041700"}')
  assert.equal(inspect(code), 'ResponseCode(5041700)')
})

test('404xx18 differs by service', () => {
  assert.equal(new ResponseCode('4041718').outcome, 'done')
  assert.equal(new ResponseCode('4045418').outcome, 'failed')
})

test('the message of a response code, and what a provider means by one', () => {
  const code = new ResponseCode('4001701')
  assert.equal(code.message('amount.value'), 'Invalid Field Format [amount.value]')
  assert.equal(code.message(), 'Invalid Field Format')
  assert.equal(new ResponseCode('4991799').message(), undefined)
  const printed = new ResponseCode('4013200')
  assert.equal(String(printed.asMeant('Invalid token (B2B)', 'bca')), '4013201')
  assert.equal(String(printed.asMeant('Invalid token (B2B)', 'snap')), '4013200')
})

test('a code alone is read as the provider means it', () => {
  const paid = new ResponseCode('2006000')
  assert.equal(paid.outcome, 'done')
  assert.deepEqual([paid.outcomeFor('bca'), paid.adviceFor('bca'), paid.statusServiceFor('bca')], ['unknown', 'ask-provider', undefined])
  const refund = new ResponseCode('4047818')
  assert.deepEqual([refund.outcomeFor('bca'), refund.adviceFor('bca')], ['failed', 'stop'])
  assert.equal(new ResponseCode('504RP00').statusServiceFor('bca'), 'IS')
})

test('what is no response code', () => {
  for (const text of ['', '401240', '40124000', '4O12400', '401é00', 4012400]) assert.throws(() => new ResponseCode(text), invalid('response_code'))
  for (const parts of [[99, '24', '00'], [200, '2', '00'], [200, '24', 'A0'], [70000, '24', '00'], ['200', '24', '00']]) {
    assert.throws(() => ResponseCode.build(...parts), invalid())
  }
})

test('amounts lose nothing', () => {
  const total = new Amount('10000.00', 'IDR').add(new Amount('0.10', 'IDR'))
  assert.deepEqual([total.value, total.currency, total.hundredths], ['10000.10', 'IDR', 1000010n])
  assert.equal(total.subtract(new Amount(10000n, 'IDR')).value, '0.10')
  assert.equal(Amount.fromHundredths(-5n, 'USD').value, '-0.05')
  assert.equal(Amount.parseLenient('010000', 'IDR').value, '10000.00')
  assert.equal(JSON.stringify({ amount: total }), '{"amount":{"value":"10000.10","currency":"IDR"}}')
  assert.deepEqual([String(total), inspect(total)], ['10000.10 IDR', 'Amount(10000.10 IDR)'])
  const sorted = ['3.00', '1.00', '2.00'].map((value) => new Amount(value, 'IDR')).sort((one, two) => one.compare(two))
  assert.deepEqual(sorted.map(({ value }) => value), ['1.00', '2.00', '3.00'])
})

test('amounts multiply, are divided as they are told, and add up', () => {
  const price = new Amount('10000.50', 'IDR')
  assert.deepEqual([price.multiply(3).value, price.multiply(-3n).value], ['30001.50', '-30001.50'])
  assert.equal(price.fraction(11, 100n, 'half-up').value, '1100.06')
  assert.equal(price.fraction(11, 100, 'down').value, '1100.05')
  assert.equal(Amount.sum([price, price, new Amount(1n, 'IDR')]).value, '20002.00')
  for (const times of [1.5, NaN, 2 ** 53, '2', undefined, 2n ** 63n]) assert.throws(() => price.multiply(times), invalid('times'), String(times))
  assert.throws(() => price.multiply(10n ** 18n), invalid('amount.value'))
  assert.throws(() => price.fraction(1, 0, 'up'), invalid('denominator'))
  assert.throws(() => price.fraction(1, 2, 'nearest'), invalid('rounding'))
  for (const amounts of [[], price, undefined]) assert.throws(() => Amount.sum(amounts), invalid('amounts'))
  assert.throws(() => Amount.sum([price, '1.00']), invalid('other'))
  assert.throws(() => Amount.sum([price, new Amount('1.00', 'USD')]), invalid('amount.currency'))
})

test('what is no amount', () => {
  for (const value of [1, 0.1, '10000', '1.000', '01.00', '-0.00', '1e3', '', null, 10n ** 16n, 2n ** 64n]) {
    assert.throws(() => new Amount(value, 'IDR'), invalid('amount.value'), String(value))
  }
  for (const currency of ['idr', 'RP', '', undefined]) assert.throws(() => new Amount('1.00', currency), invalid('amount.currency'))
  const one = new Amount('1.00', 'IDR')
  for (const other of [new Amount('1.00', 'USD'), '1.00', undefined, {}]) {
    for (const method of ['add', 'subtract', 'compare']) assert.throws(() => one[method](other), invalid())
  }
  assert.throws(() => new Amount('9999999999999999.99', 'IDR').add(one), invalid('amount.value'))
  assert.throws(() => Amount.fromHundredths(100, 'IDR'), invalid('hundredths'))
})

test('virtual-account numbers', () => {
  const number = new VirtualAccountNumber('12345', '123456789012345678')
  assert.deepEqual([number.partnerServiceId, number.customerNo], ['   12345', '123456789012345678'])
  assert.equal(String(number), '   12345123456789012345678')
  assert.equal(JSON.stringify({ virtualAccountNo: number }), '{"virtualAccountNo":"   12345123456789012345678"}')
  for (const same of [
    VirtualAccountNumber.split('   12345123456789012345678'),
    VirtualAccountNumber.splitAfter('12345', '12345123456789012345678'),
    VirtualAccountNumber.splitAfter('   12345', '   12345123456789012345678'),
  ]) {
    assert.equal(String(same), String(number))
  }
  for (const parts of [['', '1'], ['123456789', '1'], ['12345', ''], ['12345', '1 2'], [12345, '1']]) {
    assert.throws(() => new VirtualAccountNumber(...parts), invalid())
  }
  assert.throws(() => VirtualAccountNumber.split('   12345'), invalid())
  assert.throws(() => VirtualAccountNumber.splitAfter('12345', '54321'), invalid())
})

test('a payment that comes again is booked once', () => {
  const delivery = (body, service = '25') => new Delivery(service, body, { partner: 'bank', callKey: 'call 1', profile: 'bca' })
  const said = ({ step, responseCode, status }) => [step, responseCode, status]
  const first = delivery('{"paymentRequestId":"A"}')
  assert.deepEqual([first.key, first.callKey, first.isAdvice], ['bank:25::A', 'call 1', false])
  const claim = decidePayment(first, { now: 1_000_000 })
  assert.deepEqual(said(claim), ['book', undefined, undefined])
  assert.deepEqual(JSON.parse(claim.record).state, { claimed: { lease_ends: 1060 } })
  assert.deepEqual(Object.keys(claim).filter((name) => claim[name] !== undefined).sort(), ['differs', 'record', 'step'])
  assert.deepEqual(said(decidePayment(first, { call: 'another' })), ['conflict', '4092500', '01'])
  assert.deepEqual(said(decidePayment(first, { record: claim.record, call: null, now: new Date(1_059_000) })), ['busy', undefined, undefined])
  const again = decidePayment(first, { record: claim.record, now: '1970-01-01T00:17:40Z', leaseSeconds: 5 })
  assert.equal(again.step, 'interrupted')
  assert.deepEqual(JSON.parse(again.record).state, { claimed: { lease_ends: 1065 } })

  const answer = '{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"00"}}'
  const record = finishPayment(first, claim.record, Buffer.from(answer))
  const repeat = decidePayment(first, { record, call: first.key })
  assert.deepEqual([...said(repeat), repeat.responseMessage], ['repeat', '4042518', '00', 'Inconsistent Request'])
  assert.equal(decidePayment(first, { record, call: first.key, firstAnswerAgain: true }).answer, answer)
  const advice = delivery('{"paymentRequestId":"A","flagAdvise":"Y"}')
  assert.ok(advice.isAdvice)
  assert.deepEqual([...said(decidePayment(advice, { record })), decidePayment(advice, { record }).answer], ['first-answer', '2002500', '00', answer])
  const other = decidePayment(delivery('{"paymentRequestId":"A","paidAmount":{"value":"1.00","currency":"IDR"}}'), { record })
  assert.deepEqual([...said(other), other.differs], ['mismatch', undefined, undefined, ['/paidAmount']])
  assert.deepEqual(said(decidePayment(delivery('{'))), ['refuse', '4002500', '01'])
  assert.deepEqual(said(decidePayment(delivery('{}', '52'))), ['person', undefined, undefined])

  assert.throws(() => new Delivery('25', '{}', {}), invalid('partner'))
  assert.throws(() => new Delivery('17', '{}', { partner: 'bank' }), invalid('service'))
  assert.throws(() => new Delivery('25', '{}', { partner: 'bank', external: '1' }), invalid('external'))
  assert.throws(() => decidePayment({}), invalid('delivery'))
  assert.throws(() => decidePayment(first, { record: '{}' }), invalid('record'))
  assert.throws(() => decidePayment(first, { leaseSeconds: -1 }), invalid('lease_seconds'))
  assert.throws(() => finishPayment(first, claim.record, '{}'), invalid('answer'))
  assert.throws(() => finishPayment(first, record, answer), invalid('record'))
})

test('an inquiry is answered afresh, and its call once', () => {
  const delivery = (body) => new Delivery('24', body, { partner: 'bank', callKey: 'call 1', profile: 'bca' })
  const said = ({ step, responseCode, status }) => [step, responseCode, status]
  const inquiry = delivery('{"inquiryRequestId":"A"}')
  assert.deepEqual(said(decideInquiry(inquiry)), ['answer', undefined, undefined])
  assert.deepEqual(said(decideInquiry(inquiry, null)), ['answer', undefined, undefined])
  for (const call of [inquiry.key, 'another']) {
    assert.deepEqual(said(decideInquiry(inquiry, call)), ['conflict', '4092400', '01'])
  }
  assert.deepEqual(said(decideInquiry(delivery('{'))), ['refuse', '4002400', '01'])
  const payment = new Delivery('25', '{"paymentRequestId":"A"}', { partner: 'bank', profile: 'bca' })
  assert.throws(() => decideInquiry(payment), invalid('delivery'))
})

test('an answer is built as its receiver wants it', () => {
  const inquiry = { partnerServiceId: '   12345', customerNo: '1', virtualAccountNo: '   123451', inquiryRequestId: 'A' }
  const [request, profile] = [JSON.stringify(inquiry), 'bca']
  const data = { virtualAccountData: { virtualAccountName: 'Budi', totalAmount: new Amount('10000.00', 'IDR') } }
  const found = answer('24', '20000', data, request, { profile })
  assert.deepEqual([found.httpStatus, found.responseCode], [200, '2002400'])
  const { inquiryStatus, inquiryReason, totalAmount, ...rest } = JSON.parse(found.body).virtualAccountData
  assert.deepEqual([inquiryStatus, inquiryReason], ['00', { english: 'Success', indonesia: 'Sukses' }])
  assert.deepEqual([totalAmount, rest], [{ value: '10000.00', currency: 'IDR' }, { ...inquiry, virtualAccountName: 'Budi' }])
  const bytes = new TextEncoder().encode(request)
  assert.deepEqual(answer(service('24', profile), '2002400', JSON.stringify(data), bytes), found)
  const faulty = JSON.parse(answer('24', '40001', null, request, { detail: '/customerNo', profile }).body)
  assert.equal(faulty.responseMessage, 'Invalid Field Format [customerNo]')
  assert.equal(faulty.virtualAccountData.inquiryStatus, '01')
  const again = JSON.parse(answer('25', '4042518', undefined, undefined, { status: '00', profile }).body)
  assert.equal(again.virtualAccountData.paymentFlagStatus, '00')
  assert.throws(() => answer('24', '40499'), invalid('case'))
  assert.throws(() => answer('24', '20000', {}, request, { profile }), invalid('data'))
  assert.throws(() => answer('25', '4042518', null, null, { profile }), invalid('status'))
})

test('an answer is held against its request', () => {
  const transfer = { partnerReferenceNo: '1', amount: { value: '10000.00', currency: 'IDR' }, beneficiaryAccountNo: '8888010001' }
  const check = (told) => checkAnswer('17', JSON.stringify(transfer), JSON.stringify({ ...transfer, ...told }), 'bca')
  assert.deepEqual(check({ responseCode: '2001700' }), [])
  const found = check({ amount: { value: '99.00', currency: 'IDR' }, beneficiaryAccountNo: '1' })
  assert.deepEqual(found.map(({ rule, pointer }) => [rule, pointer]), [['echo', '/amount'], ['echo', '/beneficiaryAccountNo']])
  assert.throws(() => checkAnswer('17', '[]', '{}'), invalid('request'))
})

test('what came back to a call', () => {
  const refused = readResponse('17', 403, '{"responseCode":"4031714","responseMessage":"Insufficient Funds"}', { profile: 'bca' })
  assert.deepEqual(refused, {
    responseCode: '4031714', responseMessage: 'Insufficient Funds', outcome: 'failed', advice: 'stop', statusService: '36',
  })
  for (const status of [null, undefined, 200, 403, 404, 408, 500]) {
    const nothing = readResponse(paraf.service('17'), status, Buffer.from('<html>'))
    assert.deepEqual([nothing.outcome, nothing.advice, nothing.statusService], ['unknown', 'ask-status', '36'])
    assert.equal(readResponse('07', status, null).advice, 'ask-provider')
  }
  assert.throws(() => readResponse('17', 70000, ''), invalid('http_status'))
  assert.throws(() => readResponse('transfer', 200, '', { profile: 'bca-legacy' }), invalid('service'))
})

test('statement windows', () => {
  const windows = statementWindows('2022-01-01', '2022-02-10')
  assert.ok(windows.every((window) => window instanceof StatementWindow))
  assert.deepEqual(windows.map(({ fromDateTime, toDateTime }) => [fromDateTime, toDateTime]), [
    ['2022-01-01T00:00:00+07:00', '2022-01-31T00:00:00+07:00'],
    ['2022-02-01T00:00:00+07:00', '2022-02-10T00:00:00+07:00'],
  ])
  const [early, late] = windows[1].halves()
  assert.deepEqual([early.toDateTime, late.fromDateTime], ['2022-02-05T00:00:00+07:00', '2022-02-06T00:00:00+07:00'])
  assert.equal(statementWindows('2022-01-01', '2022-01-01')[0].halves(), undefined)
  for (const days of [['2022-02-30', '2022-03-01'], ['2022-02-01', '2022-01-01'], ['2000-01-01', '2022-01-01'], [new Date(), '2022-01-01']]) {
    assert.throws(() => statementWindows(...days), invalid())
  }
})

test('numbers that a caller makes up', () => {
  for (const [service, profile] of [['17', 'snap'], ['17', 'bca'], ['15', 'bca']]) {
    const ids = new Set(Array.from({ length: 20 }, () => paraf.newExternalId(service, profile)))
    assert.equal(ids.size, 20)
    for (const id of ids) assert.match(id, /^\d{1,32}$/)
    assert.match(paraf.newPartnerReferenceNo(service, profile), /^\d{22}$/)
  }
  assert.match(paraf.newExternalId('FX-deal', 'bca', 'KBBABCINDO'), /^KBBAB20\d{13}$/)
  for (const partnerId of [undefined, 'KBBA']) assert.throws(() => paraf.newExternalId('FX-deal', 'bca', partnerId), invalid('partner_id'))
  assert.throws(() => paraf.newExternalId('99'), invalid('service'))
  assert.throws(() => paraf.newPartnerReferenceNo('73'), invalid('service'))
  const [legacy] = paraf.services('bca-legacy')
  assert.throws(() => paraf.newExternalId(legacy.id, 'bca-legacy'), { code: 'unsupported-by-profile', field: 'external_id' })
})

test('a transfer carries the reference of its inquiry', () => {
  const body = (partnerReferenceNo) => JSON.stringify({ partnerReferenceNo })
  assert.equal(paraf.validateReference('17', body('1'), Buffer.from(body('1')), 'bca'), undefined)
  const { rule, pointer } = paraf.validateReference('17', body('1'), body('2'), 'bca')
  assert.deepEqual([rule, pointer], ['reference', '/partnerReferenceNo'])
  assert.throws(() => paraf.validateReference('99', '{}', '{}'), invalid('service'))
  assert.throws(() => paraf.validateReference('17', {}, '{}'), invalid('body'))
})

test('codes of BCA before SNAP', () => {
  const code = new EsbCode('ESB-14-023')
  assert.deepEqual([code.outcome, code.advice, typeof code.httpStatus], ['unknown', 'ask-status', 'number'])
  assert.equal(new EsbCode('ESB-99-009').english('Amount'), 'Missing mandatory field Amount')
  assert.ok(new EsbCode('ESB-99-009').indonesian('Amount').includes('Amount'))
  const unlisted = new EsbCode('ESB-00-000')
  assert.deepEqual([unlisted.httpStatus, unlisted.english(), unlisted.indonesian()], [undefined, undefined, undefined])
  assert.deepEqual([String(code), JSON.stringify(code), inspect(code)], ['ESB-14-023', '"ESB-14-023"', 'EsbCode(ESB-14-023)'])
  for (const text of ['', 'esb-14-023', 'ESB--1', 'ESB-14-023-0000', 14023]) assert.throws(() => new EsbCode(text), invalid('ErrorCode'))
})

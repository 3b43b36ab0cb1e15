// Amounts, virtual accounts, statements.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Amount, Delivery, StatementWindow, VirtualAccountNumber, answer, checkAnswer, decideInquiry, decidePayment, finishPayment, readResponse,
  service, statementWindows,
} from 'paraf-wasm';

const refused = { name: 'ParafError', code: 'invalid-argument' };

test('an amount is read as it is written or not at all', () => {
  for (const value of ['0.00', '10000.00', '-0.05', '9999999999999999.99']) {
    assert.equal(new Amount(value, 'IDR').value, value);
  }
  for (const value of ['', '1', '1.0', '1.000', '01.00', '-0.00', '1,00', '1e3', '99999999999999999.00', 1, 1.5, 10n ** 17n, 2n ** 70n, null]) {
    assert.throws(() => new Amount(value, 'IDR'), { ...refused, field: 'amount.value' });
  }
  for (const currency of ['', 'idr', 'IDRX', undefined]) {
    assert.throws(() => new Amount('1.00', currency), { ...refused, field: 'amount.currency' });
  }
});

test('what providers send in practice', () => {
  for (const [value, read] of [['1', '1.00'], ['1.5', '1.50'], ['-3', '-3.00'], ['0.10', '0.10']]) {
    assert.equal(Amount.parseLenient(value, 'IDR').value, read);
  }
  assert.throws(() => Amount.parseLenient('1.234', 'IDR'), refused);
});

test('hundredths', () => {
  const amount = Amount.fromHundredths(-5n, 'USD');
  assert.deepEqual([amount.value, amount.currency, amount.hundredths], ['-0.05', 'USD', -5n]);
  assert.equal(Amount.fromHundredths(1_000_000n, 'IDR').value, '10000.00');
  assert.equal(Amount.fromHundredths(999_999_999_999_999_999n, 'IDR').hundredths, 999_999_999_999_999_999n);
  for (const wrong of [5, 0.5, NaN, '5', 2n ** 63n, 2n ** 64n, undefined]) {
    assert.throws(() => Amount.fromHundredths(wrong, 'IDR'), { ...refused, field: 'hundredths' });
  }
  assert.throws(() => Amount.fromHundredths(10n ** 18n, 'IDR'), { ...refused, field: 'amount.value' });
  assert.equal(new Amount(10_000n, 'IDR').value, '10000.00');
});

test('sums, differences and order', () => {
  const [ten, tenth] = [new Amount('10.00', 'IDR'), new Amount('0.10', 'IDR')];
  assert.equal(ten.add(tenth).value, '10.10');
  assert.equal(tenth.subtract(ten).value, '-9.90');
  assert.deepEqual([ten, tenth, ten.add(tenth)].sort((a, b) => a.compare(b)).map(String), ['0.10 IDR', '10.00 IDR', '10.10 IDR']);
  assert.equal(ten.compare(new Amount('10.00', 'IDR')), 0);
  const dollars = new Amount('10.00', 'USD');
  const most = new Amount('9999999999999999.99', 'IDR');
  for (const act of [() => ten.add(dollars), () => ten.subtract(dollars), () => ten.compare(dollars)]) {
    assert.throws(act, { ...refused, field: 'amount.currency' });
  }
  assert.throws(() => most.add(tenth), { ...refused, field: 'amount.value' });
});

test('products, parts that are rounded as they are told, and sums', () => {
  const price = new Amount('10000.50', 'IDR');
  assert.deepEqual([price.multiply(3).value, price.multiply(-3n).value], ['30001.50', '-30001.50']);
  assert.deepEqual(['half-up', 'half-even', 'up', 'down'].map((rounding) => price.fraction(11, 100n, rounding).value), ['1100.06', '1100.06', '1100.06', '1100.05']);
  assert.equal(Amount.sum([price, price, new Amount(1n, 'IDR')]).value, '20002.00');
  for (const times of [1.5, NaN, 2 ** 53, '2', undefined, 2n ** 63n]) assert.throws(() => price.multiply(times), { ...refused, field: 'times' });
  assert.throws(() => price.multiply(10n ** 18n), { ...refused, field: 'amount.value' });
  assert.throws(() => price.fraction(1, 0, 'up'), { ...refused, field: 'denominator' });
  assert.throws(() => price.fraction(1, 2, 'nearest'), { ...refused, field: 'rounding' });
  assert.throws(() => Amount.sum([]), { ...refused, field: 'amounts' });
  for (const other of [['1.00'], [price, new Amount('1.00', 'USD')]]) assert.throws(() => Amount.sum(other), refused);
});

test('an operand that is no amount', () => {
  const ten = new Amount('10.00', 'IDR');
  const freed = new Amount('10.00', 'IDR');
  freed.free();
  for (const other of [freed, '10.00', 10, { value: '10.00', currency: 'IDR' }, null, Object.create(ten), Object.create(Amount.prototype)]) {
    for (const method of ['add', 'subtract', 'compare']) assert.throws(() => ten[method](other), { ...refused, field: 'amount' });
  }
});

test('a message holds an amount and a number as they are', () => {
  const message = { virtualAccountNo: new VirtualAccountNumber('12345', '678'), totalAmount: new Amount('10000.00', 'IDR') };
  const json = '{"virtualAccountNo":"   12345678","totalAmount":{"value":"10000.00","currency":"IDR"}}';
  assert.equal(JSON.stringify(message), json);
});

test('a virtual-account number', () => {
  const number = new VirtualAccountNumber('12345', '678');
  assert.deepEqual([number.partnerServiceId, number.customerNo, String(number)], ['   12345', '678', '   12345678']);
  for (const same of [VirtualAccountNumber.split('   12345678'), VirtualAccountNumber.splitAfter('12345', '12345678')]) {
    assert.ok(same instanceof VirtualAccountNumber);
    assert.equal(String(same), String(number));
  }
  assert.throws(() => new VirtualAccountNumber('123456789', '1'), { ...refused, field: 'partnerServiceId' });
  assert.throws(() => new VirtualAccountNumber('12345', ''), { ...refused, field: 'customerNo' });
  assert.throws(() => VirtualAccountNumber.split('12345'), { ...refused, field: 'virtualAccountNo' });
  assert.throws(() => VirtualAccountNumber.splitAfter('54321', '12345678'), { ...refused, field: 'virtualAccountNo' });
  assert.throws(() => new VirtualAccountNumber(12345, '678'), { ...refused, field: 'partnerServiceId' });
});

test('an inquiry is answered afresh, and its call once', () => {
  const delivery = (body) => new Delivery('24', body, { partner: 'bank', callKey: 'call 1', profile: 'bca' });
  const said = ({ step, responseCode, status }) => [step, responseCode, status];
  const inquiry = delivery('{"inquiryRequestId":"A"}');
  assert.deepEqual(said(decideInquiry(inquiry)), ['answer', undefined, undefined]);
  assert.deepEqual(said(decideInquiry(inquiry, null)), ['answer', undefined, undefined]);
  for (const call of [inquiry.key, 'another']) {
    assert.deepEqual(said(decideInquiry(inquiry, call)), ['conflict', '4092400', '01']);
  }
  assert.deepEqual(said(decideInquiry(delivery('{'))), ['refuse', '4002400', '01']);
  const payment = new Delivery('25', '{"paymentRequestId":"A"}', { partner: 'bank', profile: 'bca' });
  assert.throws(() => decideInquiry(payment), { ...refused, field: 'delivery' });
});

test('an answer is built as its receiver wants it', () => {
  const inquiry = { partnerServiceId: '   12345', customerNo: '1', virtualAccountNo: '   123451', inquiryRequestId: 'A' };
  const [request, profile] = [JSON.stringify(inquiry), 'bca'];
  const data = { virtualAccountData: { virtualAccountName: 'Budi', totalAmount: new Amount('10000.00', 'IDR') } };
  const found = answer('24', '20000', data, request, { profile });
  assert.deepEqual([found.httpStatus, found.responseCode], [200, '2002400']);
  const { inquiryStatus, inquiryReason, totalAmount, ...rest } = JSON.parse(found.body).virtualAccountData;
  assert.deepEqual([inquiryStatus, inquiryReason], ['00', { english: 'Success', indonesia: 'Sukses' }]);
  assert.deepEqual([totalAmount, rest], [{ value: '10000.00', currency: 'IDR' }, { ...inquiry, virtualAccountName: 'Budi' }]);
  const bytes = new TextEncoder().encode(request);
  assert.deepEqual(answer(service('24', profile), '2002400', JSON.stringify(data), bytes), found);
  const faulty = JSON.parse(answer('24', '40001', null, request, { detail: '/customerNo', profile }).body);
  assert.equal(faulty.responseMessage, 'Invalid Field Format [customerNo]');
  assert.equal(faulty.virtualAccountData.inquiryStatus, '01');
  const again = JSON.parse(answer('25', '4042518', undefined, undefined, { status: '00', profile }).body);
  assert.equal(again.virtualAccountData.paymentFlagStatus, '00');
  assert.throws(() => answer('24', '40499'), { ...refused, field: 'case' });
  assert.throws(() => answer('24', '20000', {}, request, { profile }), { ...refused, field: 'data' });
  assert.throws(() => answer('25', '4042518', null, null, { profile }), { ...refused, field: 'status' });
});

test('an answer is held against its request', () => {
  const transfer = { partnerReferenceNo: '1', amount: { value: '10000.00', currency: 'IDR' }, beneficiaryAccountNo: '8888010001' };
  const check = (told) => checkAnswer('17', JSON.stringify(transfer), JSON.stringify({ ...transfer, ...told }), 'bca');
  assert.deepEqual(check({ responseCode: '2001700' }), []);
  const found = check({ amount: { value: '99.00', currency: 'IDR' }, beneficiaryAccountNo: '1' });
  assert.deepEqual(found.map(({ rule, pointer }) => [rule, pointer]), [['echo', '/amount'], ['echo', '/beneficiaryAccountNo']]);
  assert.throws(() => checkAnswer('17', '[]', '{}'), { ...refused, field: 'request' });
});

test('a payment that comes again is booked once', () => {
  const delivery = (body, service = '25') => new Delivery(service, body, { partner: 'bank', callKey: 'call 1', profile: 'bca' });
  const said = ({ step, responseCode, status }) => [step, responseCode, status];
  const first = delivery('{"paymentRequestId":"A"}');
  assert.deepEqual([first.key, first.callKey, first.isAdvice], ['bank:25::A', 'call 1', false]);
  const claim = decidePayment(first, { now: 1_000_000 });
  assert.deepEqual(said(claim), ['book', undefined, undefined]);
  assert.deepEqual(JSON.parse(claim.record).state, { claimed: { lease_ends: 1060 } });
  assert.deepEqual(said(decidePayment(first, { call: 'another' })), ['conflict', '4092500', '01']);
  assert.deepEqual(said(decidePayment(first, { record: claim.record, call: null, now: 1_059_000 })), ['busy', undefined, undefined]);
  const again = decidePayment(first, { record: claim.record, now: '1970-01-01T00:17:40Z', leaseSeconds: 5 });
  assert.deepEqual([again.step, JSON.parse(again.record).state], ['interrupted', { claimed: { lease_ends: 1065 } }]);

  const answer = '{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"00"}}';
  const record = finishPayment(first, claim.record, new TextEncoder().encode(answer));
  const repeat = decidePayment(first, { record, call: first.key });
  assert.deepEqual([...said(repeat), repeat.responseMessage], ['repeat', '4042518', '00', 'Inconsistent Request']);
  assert.equal(decidePayment(first, { record, call: first.key, firstAnswerAgain: true }).answer, answer);
  const advice = delivery('{"paymentRequestId":"A","flagAdvise":"Y"}');
  assert.deepEqual([advice.isAdvice, ...said(decidePayment(advice, { record })), decidePayment(advice, { record }).answer],
    [true, 'first-answer', '2002500', '00', answer]);
  const other = decidePayment(delivery('{"paymentRequestId":"A","paidAmount":{"value":"1.00","currency":"IDR"}}'), { record });
  assert.deepEqual([...said(other), other.differs], ['mismatch', undefined, undefined, ['/paidAmount']]);
  assert.deepEqual(said(decidePayment(delivery('{'))), ['refuse', '4002500', '01']);
  assert.deepEqual(said(decidePayment(delivery('{}', '52'))), ['person', undefined, undefined]);
  assert.ok(String(first).includes('bank:25::A'));

  assert.throws(() => new Delivery('25', '{}', {}), { ...refused, field: 'partner' });
  assert.throws(() => new Delivery('17', '{}', { partner: 'bank' }), { ...refused, field: 'service' });
  assert.throws(() => new Delivery('25', '{}', { partner: 'bank', external: '1' }), { ...refused, field: 'external' });
  assert.throws(() => decidePayment(first, { record: '{}' }), { ...refused, field: 'record' });
  assert.throws(() => decidePayment(first, { leaseSeconds: -1 }), { ...refused, field: 'lease_seconds' });
  assert.throws(() => finishPayment(first, claim.record, '{}'), { ...refused, field: 'answer' });
  assert.throws(() => finishPayment(first, record, answer), { ...refused, field: 'record' });
  for (const wrong of [{}, null, undefined, 'A', Object.create(first)]) {
    assert.throws(() => decidePayment(wrong), { ...refused, field: 'delivery' });
  }
  first.free();
  assert.throws(() => decidePayment(first), { ...refused, field: 'delivery' });
});

test('what came back to a call', () => {
  const refusal = readResponse('17', 403, '{"responseCode":"4031714","responseMessage":"Insufficient Funds"}', { profile: 'bca' });
  assert.deepEqual(refusal, {
    responseCode: '4031714', responseMessage: 'Insufficient Funds', outcome: 'failed', advice: 'stop', statusService: '36',
  });
  for (const status of [null, undefined, 200, 403, 404, 408, 500]) {
    const nothing = readResponse('17', status, new TextEncoder().encode('<html>'));
    assert.deepEqual([nothing.outcome, nothing.advice, nothing.statusService], ['unknown', 'ask-status', '36']);
    assert.equal(readResponse('07', status, null).advice, 'ask-provider');
  }
  assert.throws(() => readResponse('17', 70000, ''), { ...refused, field: 'http_status' });
  assert.throws(() => readResponse('transfer', 200, '', { profile: 'bca-legacy' }), { ...refused, field: 'service' });
});

test('the windows of a statement', () => {
  const windows = statementWindows('2022-01-01', '2022-02-10');
  assert.deepEqual(windows.map(({ fromDateTime, toDateTime }) => [fromDateTime, toDateTime]), [
    ['2022-01-01T00:00:00+07:00', '2022-01-31T00:00:00+07:00'],
    ['2022-02-01T00:00:00+07:00', '2022-02-10T00:00:00+07:00'],
  ]);
  const [first, second] = windows[1].halves();
  assert.ok(first instanceof StatementWindow);
  assert.deepEqual([first.toDateTime, second.fromDateTime], ['2022-02-05T00:00:00+07:00', '2022-02-06T00:00:00+07:00']);
  assert.equal(statementWindows('2022-01-01', '2022-01-01')[0].halves(), undefined);
  assert.equal(String(second), 'StatementWindow(2022-02-06T00:00:00+07:00 to 2022-02-10T00:00:00+07:00)');
  for (const [first, last, field] of [['2022-13-01', '2022-01-01', 'first'], ['2022-01-01', '1', 'last'], ['2022-01-02', '2022-01-01', 'last']]) {
    assert.throws(() => statementWindows(first, last), { ...refused, field });
  }
});

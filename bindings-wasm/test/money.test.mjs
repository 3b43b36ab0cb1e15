// Amounts, virtual accounts, statements.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Amount, StatementWindow, VirtualAccountNumber, decidePayment, statementWindows } from 'paraf-wasm';

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

test('a payment that comes again', () => {
  const answered = { externalId: '1', paymentRequestId: 'A', status: '00' };
  for (const none of [undefined, null]) assert.equal(decidePayment('1', 'A', none).decision, 'book');
  assert.deepEqual(decidePayment('1', 'A'), { decision: 'book', responseCode: undefined, status: undefined });
  assert.deepEqual(decidePayment('2', 'B', answered), { decision: 'book', responseCode: undefined, status: undefined });
  for (const externalId of ['1', '2']) {
    assert.deepEqual(decidePayment(externalId, 'A', answered), { decision: 'repeat', responseCode: '4042518', status: '00' });
  }
  assert.deepEqual(decidePayment('1', 'B', answered), { decision: 'conflict', responseCode: '4092500', status: '01' });
  assert.throws(() => decidePayment('1'), { ...refused, field: 'payment_request_id' });
  assert.throws(() => decidePayment('1', 'A', { externalId: '1', paymentRequestId: 'A' }), { ...refused, field: 'status' });
  assert.throws(() => decidePayment('1', 'A', { ...answered, state: '00' }), { ...refused, field: 'state' });
  assert.throws(() => decidePayment(), { ...refused, field: 'external_id' });
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

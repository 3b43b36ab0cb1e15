// Services, the check of messages, and what answers mean.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as paraf from 'paraf-wasm';
import { bytes } from './fixtures.mjs';

const { ResponseCode } = paraf;
const TRANSFER = {
  partnerReferenceNo: '2020102900000000000001',
  amount: { value: '10000.00', currency: 'IDR' },
  beneficiaryAccountNo: '888801000157508',
  sourceAccountNo: '888801000157610',
  transactionDate: '2022-04-21T17:34:52+07:00',
};
const transfer = (fields) => JSON.stringify({ ...TRANSFER, ...fields });

test('a service', () => {
  const inquiry = paraf.service('24', 'bca');
  const wanted = {
    id: '24',
    code: '24',
    name: 'Virtual Account - Inquiry',
    nameId: 'Virtual account - inquiry',
    method: 'POST',
    path: '/openapi/v1.0/transfer-va/inquiry',
    direction: 'to-partner',
    channelId: '95231',
    externalIdLength: 36,
    partnerIdLength: [1, 32],
    profile: 'bca',
  };
  for (const [name, value] of Object.entries(wanted)) assert.deepEqual(inquiry[name], value, name);
  const { channelId, externalIdLength, partnerIdLength, profile } = paraf.service('17');
  assert.deepEqual([channelId, externalIdLength, partnerIdLength, profile], [undefined, undefined, undefined, 'snap']);
  assert.throws(() => paraf.service('99'), { code: 'invalid-argument', field: 'service' });
});

test('the services of a profile', () => {
  const ids = (profile) => paraf.services(profile).map(({ id }) => id);
  assert.ok(ids().length >= 81 && ids('bca').includes('32-shared-biller') && !ids().includes('32-shared-biller'));
  assert.equal(new Set(ids('bca')).size, ids('bca').length);
});

test('the service of a path', () => {
  const url = 'https://sandbox.bca.co.id/openapi/shared-biller/v1.0/transfer-va/status?a=1';
  assert.equal(paraf.serviceOf('POST', url, 'bca').id, '26-shared-biller');
  assert.equal(paraf.serviceOf('GET', url, 'bca'), undefined);
  assert.equal(paraf.serviceOf('PUT', '/df/invoice', 'bca-legacy').id, 'invoice-cancellation');
  assert.equal(paraf.serviceOf('POST', '/v1.0/transfer-intrabank').id, '17');
  assert.equal(paraf.serviceOf('POST', '/nothing'), undefined);
});

const COLLECTION = {
  TransactionID: '0000000001', ReferenceNumber: '1111111110', RequestType: 'NB', DebitedAccount: '1234567890', Amount: '100200300.00',
  Currency: 'IDR', CreditedAccount: '1234567891', EffectiveDate: '2022-05-02', TransactionDate: '2022-05-01', Remark1: 'Testing 1',
  Remark2: 'Testing 2', Email: 'beneficiary@mail.com',
};

test('what depends on the day is checked where the day is given', () => {
  const wrong = (fields, now) => {
    const violations = paraf.validate('fund-collection', JSON.stringify({ ...COLLECTION, ...fields }), { profile: 'bca-legacy', now });
    return violations.map(({ pointer, responseCode }) => [pointer, responseCode]);
  };
  const yesterday = { TransactionDate: '2022-04-30' };
  const tooFar = { EffectiveDate: '2023-05-03' };
  const noon = '2022-05-01T12:00:00+07:00';
  for (const now of [noon, new Date(noon), Date.parse(noon)]) {
    assert.deepEqual(wrong({}, now), []);
    assert.deepEqual(wrong({ EffectiveDate: '2023-05-02' }, now), [], '366 days');
    assert.deepEqual(wrong(yesterday, now), [['/TransactionDate', 'ESB-99-573']]);
    assert.deepEqual(wrong(tooFar, now), [['/EffectiveDate', '']]);
  }
  assert.deepEqual(wrong({}, '2022-04-30T17:00:00Z'), [], 'the day is that of Jakarta');
  assert.deepEqual(wrong({}, '2022-04-30T16:59:59Z'), [['/TransactionDate', 'ESB-99-573']]);
  for (const now of [undefined, null]) assert.deepEqual(wrong({ ...yesterday, ...tooFar }, now), [], 'no clock is read');
  assert.throws(() => wrong({}, 'noon'), { code: 'invalid-timestamp', field: 'now' });
  assert.throws(() => wrong({}, new Date(NaN)), { code: 'invalid-argument', field: 'now' });
});

const TABLE = {
  id: 'hold-inquiry', code: 'HI', name: 'Hold Inquiry', method: 'POST', path: '/openapi/v1.0/hold-inquiry',
  request: [
    { field: '/partnerReferenceNo', type: 'string', length: 64, presence: 'M' },
    { field: '/accountNo', type: 'string', length: 10, fixed: true, format: 'digits', presence: 'M' },
  ],
};

test('a table of your own', () => {
  for (const table of [TABLE, JSON.stringify(TABLE)]) {
    const hold = paraf.Service.fromJson(table);
    assert.ok(hold instanceof paraf.Service);
    assert.deepEqual([hold.id, hold.code, hold.path, hold.direction, hold.profile], ['hold-inquiry', 'HI', TABLE.path, 'to-provider', 'own']);
    assert.deepEqual(paraf.validate(hold, '{"partnerReferenceNo":"1","accountNo":"1234567890"}'), []);
    const violations = paraf.validate(hold, '{"partnerReferenceNo":"1","accountNo":"123456789x"}');
    assert.deepEqual(violations.map(({ rule, pointer, responseCode }) => [rule, pointer, responseCode]), [['format', '/accountNo', '400HI01']]);
    assert.match(paraf.newPartnerReferenceNo(hold), /^\d{22}$/);
    assert.equal(String(hold), 'Service(hold-inquiry Hold Inquiry, own)');
  }
});

test('what is no table', () => {
  const [reference, account] = TABLE.request;
  for (const table of [
    {}, [], '', '{', 'hold-inquiry', 24, null, undefined, { ...TABLE, id: undefined }, { ...TABLE, code: 'toolong' },
    { ...TABLE, direction: 'sideways' }, { ...TABLE, toJSON: () => undefined }, '{"id":"\uD800"}',
  ]) {
    assert.throws(() => paraf.Service.fromJson(table), { name: 'ParafError', code: 'invalid-argument' }, JSON.stringify(table));
  }
  const wrong = { ...TABLE, request: [reference, { ...account, type: 'text' }] };
  assert.throws(() => paraf.Service.fromJson(wrong), { code: 'invalid-argument', field: 'service', message: /\/accountNo/ });
});

test('a service goes wherever its ID goes', () => {
  const inquiry = paraf.service('24', 'bca');
  assert.deepEqual(paraf.validate(inquiry, '{}'), paraf.validate('24', '{}', { profile: 'bca' }));
  assert.ok(paraf.validate(inquiry, '{}').length > 0);
  assert.match(paraf.newExternalId(paraf.service('17', 'bca'), 'bca'), /^\d+$/);
  const { rule } = paraf.validateReference(paraf.service('17', 'bca'), '{"partnerReferenceNo":"1"}', '{"partnerReferenceNo":"2"}');
  assert.equal(rule, 'reference');
  for (const other of [{ id: '17' }, [], new paraf.Profile('bca'), 17, null]) {
    assert.throws(() => paraf.validate(other, '{}'), { code: 'invalid-argument', field: 'service' });
  }
});

test('every violation at once', () => {
  assert.deepEqual(paraf.validate('17', transfer({})), []);
  const body = transfer({ amount: { value: '10000', currency: 'IDR' }, sourceAccountNo: undefined, partnerReferenceNo: 'x'.repeat(65) });
  const violations = paraf.validate('17', bytes(body));
  assert.deepEqual(violations.map(({ rule, pointer }) => [rule, pointer]).sort(), [
    ['format', '/amount/value'],
    ['length', '/partnerReferenceNo'],
    ['missing', '/sourceAccountNo'],
  ]);
  const { message, responseCode, responseMessage } = violations.find(({ rule }) => rule === 'format');
  assert.equal(message, 'must be an amount with two decimals, such as 10000.00');
  assert.deepEqual([responseCode, responseMessage], ['4001701', 'Invalid Field Format [amount.value]']);
});

test('a response, what providers do in practice, and their own tables', () => {
  const rules = (service, body, options) => paraf.validate(service, body, options).map(({ rule }) => rule);
  const lenient = transfer({ amount: { value: '10000', currency: 'IDR' } });
  assert.deepEqual(rules('17', lenient, { mode: 'lenient' }), []);
  assert.deepEqual(rules('17', lenient, { mode: 'strict' }), ['format']);
  assert.deepEqual(rules('17', lenient, { direction: 'request', mode: undefined }), ['format']);
  assert.deepEqual(rules('17', '{"responseCode":"4011700"}', { direction: 'response' }), ['missing']);
  assert.throws(() => paraf.validate('32-shared-biller', '{}'), { code: 'invalid-argument', field: 'service' });
  assert.ok(rules('32-shared-biller', '{}', { profile: 'bca' }).includes('missing'));
  for (const [field, options] of Object.entries({ direction: { direction: 'answer' }, mode: { mode: 'loose' }, lax: { lax: true } })) {
    assert.throws(() => paraf.validate('17', '{}', options), { code: 'invalid-argument', field });
  }
});

test('a message that is none', () => {
  for (const body of ['', '[]', '{', Uint8Array.of(0xff), '['.repeat(1_000_000)]) {
    assert.deepEqual(paraf.validate('17', body).map(({ rule, responseCode }) => [rule, responseCode]), [['malformed-json', '4001700']]);
  }
  assert.throws(() => paraf.validate('17', null), { code: 'invalid-argument', field: 'body' });
});

test('a response code, taken apart and put together', () => {
  const code = new ResponseCode('4012400');
  const { httpStatus, serviceCode, caseCode, category, outcome, advice } = code;
  assert.deepEqual([httpStatus, serviceCode, caseCode], [401, '24', '00']);
  assert.deepEqual([category, outcome, advice], ['system', 'failed', 'stop']);
  assert.equal(String(ResponseCode.build(200, 'US', '00')), '200US00');
  assert.equal(JSON.stringify({ responseCode: code }), '{"responseCode":"4012400"}');
  for (const wrong of ['', '401240', '40124000', 'abc2400', '4012g00']) {
    assert.throws(() => new ResponseCode(wrong), { code: 'invalid-argument', field: 'response_code' });
  }
  for (const wrong of [[99, '24', '00'], [200.5, '24', '00'], [200, '2', '00'], [200, '24', 'x'], ['200', '24', '00'], []]) {
    assert.throws(() => ResponseCode.build(...wrong), { code: 'invalid-argument' });
  }
});

test('what a code means for the money', () => {
  const code = new ResponseCode('5041700');
  assert.deepEqual([code.outcome, code.advice, code.statusService], ['unknown', 'ask-status', '36']);
  assert.equal(new ResponseCode('2991799').category, 'unlisted');
  assert.equal(new ResponseCode('2007300').statusService, undefined);
});

test("the standard's message, and what a provider means", () => {
  const code = new ResponseCode('4001701');
  assert.equal(code.message('amount.value'), 'Invalid Field Format [amount.value]');
  assert.equal(code.message(), 'Invalid Field Format');
  assert.equal(new ResponseCode('2991799').message('x'), undefined);
  const meant = new ResponseCode('4013200').asMeant('Invalid token (B2B)', 'bca');
  assert.ok(meant instanceof ResponseCode);
  assert.equal(String(meant), '4013201');
  assert.equal(String(code.asMeant('Invalid Field Format', 'bca')), '4001701');
});

test('a code alone is read as the provider means it', () => {
  const paid = new ResponseCode('2006000');
  assert.equal(paid.outcome, 'done');
  assert.deepEqual([paid.outcomeFor('bca'), paid.adviceFor('bca'), paid.statusServiceFor('bca')], ['unknown', 'ask-provider', undefined]);
  const refund = new ResponseCode('4047818');
  assert.deepEqual([refund.outcomeFor('bca'), refund.adviceFor('bca')], ['failed', 'stop']);
  assert.equal(new ResponseCode('504RP00').statusServiceFor('bca'), 'IS');
});

test("the codes of BCA's services before SNAP", () => {
  const code = new paraf.EsbCode('ESB-99-009');
  assert.equal(code.english('Amount'), 'Missing mandatory field Amount');
  assert.ok(code.indonesian('Amount').includes('Amount') && code.indonesian('Amount') !== code.english('Amount'));
  const { outcome, advice } = new paraf.EsbCode('ESB-14-023');
  assert.deepEqual([outcome, advice], ['unknown', 'ask-status']);
  const unlisted = new paraf.EsbCode('ESB-00-000');
  assert.deepEqual([unlisted.httpStatus, unlisted.english()], [undefined, undefined]);
  assert.equal(JSON.stringify({ ErrorCode: code }), '{"ErrorCode":"ESB-99-009"}');
  assert.throws(() => new paraf.EsbCode('esb'), { code: 'invalid-argument' });
});

test('numbers that are made up', () => {
  const made = Array.from({ length: 50 }, () => [paraf.newExternalId('17', 'bca'), paraf.newPartnerReferenceNo('15', 'bca')]);
  assert.equal(new Set(made.flat()).size, 100);
  for (const [externalId, reference] of made) assert.ok(/^\d{1,36}$/.test(externalId) && /^\d{22}$/.test(reference));
  assert.match(paraf.newExternalId('FX-deal', 'bca', 'KBBABCINDO'), /^KBBAB20\d{13}$/);
  assert.throws(() => paraf.newExternalId('FX-deal', 'bca'), { code: 'invalid-argument', field: 'partner_id' });
  assert.throws(() => paraf.newExternalId('99'), { code: 'invalid-argument', field: 'service' });
});

test('a transfer carries the number of its inquiry', () => {
  const [inquiry, transfer] = ['{"partnerReferenceNo":"1"}', '{"partnerReferenceNo":"2"}'];
  assert.equal(paraf.validateReference('17', inquiry, bytes(inquiry), 'bca'), undefined);
  const { rule, pointer } = paraf.validateReference('17', inquiry, transfer, 'bca');
  assert.deepEqual([rule, pointer], ['reference', '/partnerReferenceNo']);
});

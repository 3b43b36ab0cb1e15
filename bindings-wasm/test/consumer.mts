// A consumer in TypeScript. Compiled, never run.

import {
  Amount,
  BodyHasher,
  CapturedRequest,
  DEFAULT_MAX_HASHED_BYTES,
  DEFAULT_TOLERANCE,
  Diagnosis,
  EsbCode,
  KeyPair,
  ParafError,
  PreparedSigner,
  Profile,
  Rejected,
  ResponseCode,
  Service,
  Signer,
  StatementWindow,
  TokenVerifier,
  Trace,
  VERSION,
  Verifier,
  VirtualAccountNumber,
  bodyDigest,
  capturedRequests,
  capturedResponse,
  answer,
  checkAnswer,
  decideInquiry,
  decidePayment,
  Delivery,
  diagnose,
  endpointUrl,
  errorCodes,
  explain,
  finishPayment,
  generateKeyPair,
  minify,
  newExternalId,
  newPartnerReferenceNo,
  parseKey,
  profiles,
  readResponse,
  service,
  serviceOf,
  services,
  statementWindows,
  validate,
  validateReference,
  type Advice,
  type AmountFields,
  type CapturedResponse,
  type ErrorCode,
  type Finding,
  type HeadersLike,
  type KeyInfo,
  type Part,
  type BuiltAnswer,
  type NextStep,
  type ReceivedResponse,
  type SignedRequest,
  type StringToSign,
  type Verified,
  type VerifiedTokenRequest,
  type Violation,
} from 'paraf-wasm';

const signer = new Signer('bca', { clientSecret: 'secret', privateKey: new Uint8Array(1), channelId: '95051' });
const request: SignedRequest = signer.sign('POST', '/path', new Uint8Array(2), {
  accessToken: 'token',
  timestamp: new Date(),
  externalId: '1',
});
const prepared: PreparedSigner = signer.prepare('POST', '/path', { accessToken: 'token' });
const sent: Uint8Array<ArrayBuffer> = prepared.sign('{}', { timestamp: Date.now() }).body;
signer.sign('GET', '/path', null);
signer.tokenRequest().headers['X-SIGNATURE']?.length;
signer.tokenRequest({ timestamp: '2022-04-21T17:34:52+07:00' });
signer.customerTokenRequest({ authCode: 'code', timestamp: 0 });
signer.free();
{
  using scoped = new Signer('bca', {});
  scoped.toString();
}

const text: StringToSign | undefined = request.stringToSign;
text?.segments.map(({ field, start, end }) => [field.length, end - start]);
const { method, url, headers, body, signature } = request;
const length: number = signature?.length ?? 0;
const parts: [string, string, Record<string, string>, Uint8Array] = [method, url, headers, body];

const verifier = new Verifier(new Profile({ base: 'bca', name: 'mine' }), {
  clientSecret: ['new', 'old'],
  partnerId: ['1', '2'],
  acceptUncovered: ['body', 'url'],
});
const forms: HeadersLike[] = [
  ['X-SIGNATURE', 'x'],
  [['X-SIGNATURE', 'x']],
  new Map([['X-SIGNATURE', 'x']]),
  { 'x-signature': ['x'], 'x-timestamp': undefined },
];
try {
  const verified: Verified = verifier.verify('POST', '/path', forms[0] ?? [], '{}', {
    accessToken: 'token',
    service: '24',
    now: Date.now(),
    toleranceSeconds: DEFAULT_TOLERANCE,
  });
  const known: boolean = verified.tokenChecked && verified.coversBody;
} catch (error) {
  if (error instanceof Rejected) {
    const [status, answer]: [number, string] = [error.httpStatus, error.responseBody];
    const base: ParafError = error;
  } else if (error instanceof ParafError) {
    const [code, field, offset]: [ErrorCode, string, number | undefined] = [error.code, error.field, error.offset];
    // @ts-expect-error: no such code
    const never: boolean = code === 'no-such-code';
  }
}

const tokens = new TokenVerifier('snap', { publicKey: 'pem', clientKey: '*' });
const asked: VerifiedTokenRequest = tokens.verify([], undefined, { toleranceSeconds: 60 });
const key: KeyInfo = parseKey(new Uint8Array(), 'public', 'bca');
const digest: string = new BodyHasher().update('{').update(new Uint8Array(1)).finish();
const bytes: Uint8Array = minify('{}', 'bca');
const texts: string[] = [bodyDigest('{}'), endpointUrl('/', 'snap'), VERSION, ...profiles(), ...errorCodes()];

const pasted: readonly CapturedRequest[] = capturedRequests('curl https://bank.example');
for (const { method, url, headers, body, responseCode, responseMessage } of pasted) {
  const sent = { method, url, headers, body };
  const trace: Trace = explain('bca', { ...sent, direction: 'to-partner', accessToken: 'token' });
  const removed: number = trace.removed.reduce((sum, [start, end]) => sum + end - start, 0);
  const shown: string[] = trace.segments.map(({ field, text, start, end }) => `${field} ${text} ${end - start}`);
  const diagnosis: Diagnosis = diagnose(new Profile('bca'), {
    ...sent,
    clientSecret: 'secret',
    otherSecrets: ['old'],
    publicKey: ['pem', new Uint8Array(1)],
    now: new Date(),
    tokenIssuedAt: 0,
    responseCode,
    responseMessage,
    hashedBytes: DEFAULT_MAX_HASHED_BYTES,
    language: 'id',
  });
  const pages: string[] = [trace.report('id'), trace.toJson(), diagnosis.report('php'), diagnosis.report(), diagnosis.toJson()];
  const finding: Finding | undefined = diagnosis.findings[0];
  const fixes: Array<string | undefined> = [finding?.fix, finding?.code.php, ...diagnosis.advisories.map(({ fix }) => fix)];
  const varied: Array<[Part, number]> = diagnosis.tried.map(({ part, variants }) => [part, variants]);
  // @ts-expect-error: languages are en and id
  diagnose('bca', { ...sent, language: 'ms' });
  // @ts-expect-error: headers must be given
  explain('bca', { method, url, body });
}
const response: CapturedResponse = capturedResponse('4012400');
const pair: KeyPair = generateKeyPair(3072);
const known: Service | undefined = serviceOf('POST', '/v1.0/transfer-va/inquiry') ?? services('bca')[0] ?? service('24');
const violations: Violation[] = validate('24', '{}', { direction: 'response', profile: 'bca', mode: 'lenient' });
const own: Violation[] = validate(Service.fromJson({ id: 'x' }), '{}', { now: new Date() });
const advice: Advice = new ResponseCode('2002400').asMeant('Successful', 'bca').advice;
const total: Amount = Amount.fromHundredths(5n, 'IDR').add(new Amount(1n, 'IDR'));
const order: -1 | 0 | 1 = total.compare(total);
const amount: AmountFields = total.toJSON();
const halves: [StatementWindow, StatementWindow] | undefined = statementWindows('2022-01-01', '2022-01-31')[0]?.halves();
const customer: string = VirtualAccountNumber.split('   12345678').customerNo;
declare const ok: Verified;
const delivery: Delivery = new Delivery(ok.service, ok.body, { partner: 'bank', callKey: ok.conflictKey, profile: 'bca' });
const inquired: NextStep = decideInquiry(delivery, null);
const built: BuiltAnswer = answer('24', '40414', { virtualAccountData: {} }, ok.body, { status: inquired.status, profile: 'bca' });
const foreign: Violation[] = checkAnswer('17', '{}', built.body, 'bca');
const next: NextStep = decidePayment(delivery, { record: null, call: undefined, now: new Date(), leaseSeconds: 60 });
const finished: string | undefined = next.step === 'book' ? finishPayment(delivery, next.record ?? '', '{}') : next.answer;
const received: ReceivedResponse = readResponse('17', null, null, { profile: 'bca' });
const esb: [string | undefined, number | undefined] = [new EsbCode('ESB-99-009').english('Amount'), new EsbCode('ESB-99-009').httpStatus];
const numbers: string[] = [newExternalId('17', 'bca'), newPartnerReferenceNo('15')];
const reference: Violation | undefined = validateReference('17', '{}', new Uint8Array(1), 'bca');
// @ts-expect-error: an amount is no number
new Amount(1, 'IDR');

// @ts-expect-error: a misspelled option
signer.sign('POST', '/path', '{}', { acessToken: 'token' });
// @ts-expect-error: a body must be given, if only null
signer.sign('GET', '/path');
// @ts-expect-error: a parsed body
signer.sign('POST', '/path', { amount: 1 });
// @ts-expect-error: what paraf made cannot be changed
request.url = '/other';
// @ts-expect-error: nobody else makes errors of paraf
new ParafError('message');
// @ts-expect-error: only Signer.prepare makes it
new PreparedSigner();
// @ts-expect-error: a token request has no body
signer.tokenRequest('{}');
// @ts-expect-error: kinds are private and public
parseKey('pem', 'secret');

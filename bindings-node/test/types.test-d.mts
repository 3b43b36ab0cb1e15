// A consumer in TypeScript, as an ES module. Compiled, never run.

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
  Delivery,
  answer,
  checkAnswer,
  decideInquiry,
  decidePayment,
  diagnose,
  diagnoseAsync,
  endpointUrl,
  errorCodes,
  explain,
  finishPayment,
  generateKeyPair,
  generateKeyPairAsync,
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
  type Advisory,
  type CapturedResponse,
  type Credential,
  type Direction,
  type ErrorCode,
  type Finding,
  type HeadersLike,
  type KeyInfo,
  type Outcome,
  type Part,
  type BuiltAnswer,
  type NextStep,
  type ReceivedResponse,
  type Rule,
  type SignedRequest,
  type StringToSign,
  type Verified,
  type VerifiedTokenRequest,
  type Violation,
} from 'paraf'
import { createServer } from 'node:http'

const signer = new Signer('bca', { clientSecret: 'secret', privateKey: new Uint8Array(1), channelId: '95051' })
const request: SignedRequest = signer.sign('POST', '/path', Buffer.from('{}'), {
  accessToken: 'token',
  timestamp: new Date(),
  externalId: '1',
})
const prepared: PreparedSigner = signer.prepare('POST', '/path', { accessToken: 'token' })
prepared.sign('{}', { timestamp: Date.now() }).body.toString('utf8')
signer.sign('GET', '/path', null)
signer.tokenRequest().headers['X-SIGNATURE']?.length
signer.tokenRequest({ timestamp: '2022-04-21T17:34:52+07:00' })
signer.customerTokenRequest({ authCode: 'code', timestamp: 0 })

const text: StringToSign | undefined = request.stringToSign
text?.segments.map(({ field, start, end }) => [field.length, end - start])
const { method, url, headers, body, signature } = request
void fetch(url, { method, headers, body })
const length: number = signature?.length ?? 0

const verifier = new Verifier(new Profile({ base: 'bca', name: 'mine' }), {
  clientSecret: ['new', 'old'],
  partnerId: ['1', '2'],
  acceptUncovered: ['body', 'url'],
})
const provider = new Verifier('bca', { clientSecret: { A: 'secret', B: ['new', 'old'] }, direction: 'to-provider' })
const asProvider: Direction = provider.direction
new Verifier('dana', { publicKey: new Map([['A', [new Uint8Array(1), 'pem']]]) })
const each: Credential<string> = new Map([['A', ['new', 'old']]])
const forms: HeadersLike[] = [
  ['X-SIGNATURE', 'x'],
  [['X-SIGNATURE', 'x']],
  new Map([['X-SIGNATURE', 'x']]),
  new Headers({ 'X-SIGNATURE': 'x' }),
  { 'x-signature': ['x'], 'x-timestamp': undefined },
]
createServer((incoming) => {
  verifier.verify(incoming.method ?? '', incoming.url ?? '', incoming.headers, '{}')
  verifier.verify('POST', '/path', incoming.rawHeaders, '{}')
  verifier.verify('POST', '/path', incoming.headersDistinct, null)
})
try {
  const verified: Verified = verifier.verify('POST', '/path', forms[0] ?? [], '{}', {
    accessToken: 'token',
    service: '24',
    now: Date.now(),
    toleranceSeconds: DEFAULT_TOLERANCE,
  })
  const known: boolean = verified.tokenChecked && verified.coversBody
  const rotated: number = verified.credentialIndex
  JSON.parse(verified.body.toString())
} catch (error) {
  if (error instanceof Rejected) {
    const [status, answer]: [number, string] = [error.httpStatus, error.responseBody]
    const base: ParafError = error
  } else if (error instanceof ParafError) {
    const [code, field, offset]: [ErrorCode, string, number | undefined] = [error.code, error.field, error.offset]
    // @ts-expect-error: no such code
    const never: boolean = code === 'no-such-code'
  }
}

new TokenVerifier('snap', { publicKey: { client: 'pem' } })
const tokens = new TokenVerifier('snap', { publicKey: 'pem', clientKey: '*' })
const asked: VerifiedTokenRequest = tokens.verify(new Headers(), undefined, { toleranceSeconds: 60 })
const key: KeyInfo = parseKey(Buffer.alloc(0), 'public', 'bca')
const digest: string = new BodyHasher().update('{').update(Buffer.from('}')).finish()
const buffer: Buffer = minify('{}', 'bca')
const texts: string[] = [bodyDigest('{}'), endpointUrl('/', 'snap'), VERSION, ...profiles(), ...errorCodes()]

const refused = { method: 'POST', url: '/path', headers: new Headers(), body: '{}' }
const trace: Trace = explain('bca', { ...refused, direction: 'to-partner', clientKey: 'client' })
const runs: number[] = trace.removed.map(([start, end]) => end - start)
const parts: string[] = [trace.algorithm === 'hmac-sha512' ? trace.stringToSign : trace.revealStringToSign(), trace.bodyDigest ?? '']
const diagnosis: Diagnosis = diagnose('bca', { ...refused, clientSecret: 's', otherSecrets: ['t'], now: Date.now(), language: 'id' })
void diagnoseAsync('bca', { ...refused, body: null, hashedBytes: DEFAULT_MAX_HASHED_BYTES }).then(({ answer, missing }) => (answer === 'not-checked' ? missing[0] : undefined))
const finding: Finding | undefined = diagnosis.findings[0]
const line: string | undefined = finding?.code.php
const [at, seen]: [Part | undefined, Advisory | undefined] = [finding?.part, diagnosis.advisories[0]]

const [captured]: CapturedRequest[] = capturedRequests('curl https://bank.example/')
const pasted: Diagnosis | undefined = captured && diagnose('bca', { method: captured.method, url: captured.url, headers: captured.headers })
const reports: string[] = [trace.report('id'), trace.toJson(), pasted?.report('php') ?? '', pasted?.toJson() ?? '']
const given: CapturedResponse = capturedResponse('4012400')
const pair: KeyPair = generateKeyPair(2048)
void generateKeyPairAsync().then(({ privatePkcs8Pem, privatePkcs1Pem, publicSpkiPem, publicBase64 }) => [privatePkcs8Pem, privatePkcs1Pem, publicSpkiPem, publicBase64])
// What a caller may not have is undefined, and then not given.
signer.sign('POST', '/path', '{}', { accessToken: given.code, externalId: undefined })

const known: Service[] = [service('17'), ...services('bca'), ...[serviceOf('POST', '/path')].filter((found) => found !== undefined)]
const direction: Direction | undefined = known[0]?.direction
const violation: Violation | undefined = validate('17', '{}', { direction: 'response', mode: 'lenient', profile: 'bca' })[0]
const own: Violation[] = validate(Service.fromJson({ id: 'x' }), '{}', { now: new Date() })
const rule: Rule | undefined = violation?.rule
const code = new ResponseCode('4001701')
const [outcome, advice, status]: [Outcome, Advice, string | undefined] = [code.outcome, code.advice, code.statusService]
const codes: ResponseCode[] = [ResponseCode.build(200, '24', '00'), code.asMeant(code.message() ?? '', 'bca')]
const amount: Amount = new Amount(10000n, 'IDR').add(Amount.fromHundredths(5n, 'IDR')).subtract(Amount.parseLenient('1', 'IDR'))
const order: number = amount.compare(new Amount('1.00', 'IDR'))
const number: VirtualAccountNumber = VirtualAccountNumber.splitAfter('12345', String(new VirtualAccountNumber('12345', '1')))
declare const ok: Verified
const delivery: Delivery = new Delivery(ok.service, ok.body, { partner: 'bank', callKey: ok.conflictKey, profile: 'bca' })
const inquired: NextStep = decideInquiry(delivery, null)
const built: BuiltAnswer = answer('24', '40414', { virtualAccountData: {} }, ok.body, { status: inquired.status, profile: 'bca' })
const foreign: Violation[] = checkAnswer('17', '{}', built.body, 'bca')
const next: NextStep = decidePayment(delivery, { record: null, call: undefined, now: new Date(), leaseSeconds: 60 })
const finished: string | undefined = next.step === 'book' ? finishPayment(delivery, next.record ?? '', '{}') : next.answer
const received: ReceivedResponse = readResponse('17', null, null, { profile: 'bca' })
const what: [Outcome, Advice, string | undefined] = [received.outcome, received.advice, received.statusService]
const esb: [Outcome, Advice, string | undefined, number | undefined] =
  [new EsbCode('ESB-14-023').outcome, new EsbCode('0101').advice, new EsbCode('0101').english(), new EsbCode('0101').httpStatus]
const made: string[] = [newExternalId('17', 'bca'), newPartnerReferenceNo('17')]
const broken: Violation | undefined = validateReference('17', '{}', Buffer.from('{}'), 'bca')
const windows: StatementWindow[] = statementWindows('2022-01-01', '2022-02-10').flatMap((window) => window.halves() ?? [window])

// @ts-expect-error: a request has headers
explain('bca', { method: 'POST', url: '/path' })
// @ts-expect-error: explaining takes no secret
explain('bca', { ...refused, clientSecret: 's' })
// @ts-expect-error: no fix in COBOL
diagnosis.report('cobol')
// @ts-expect-error: no such language
diagnose('bca', { ...refused, language: 'fr' })
// @ts-expect-error: a number may have lost a cent already
new Amount(0.1, 'IDR')
// @ts-expect-error: findings are read
diagnosis.matched = true
// @ts-expect-error: a misspelled option
signer.sign('POST', '/path', '{}', { acessToken: 'token' })
// @ts-expect-error: a body must be given, if only null
signer.sign('GET', '/path')
// @ts-expect-error: a parsed body
signer.sign('POST', '/path', { amount: 1 })
// @ts-expect-error: what paraf made cannot be changed
request.url = '/other'
// @ts-expect-error: nobody else makes errors of paraf
new ParafError('message')
// @ts-expect-error: a token request has no body
signer.tokenRequest('{}')
// @ts-expect-error: kinds are private and public
parseKey('pem', 'secret')

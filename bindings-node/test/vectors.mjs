// The conformance suite: every case of every *.json in PARAF_VECTORS, through the public surface. `node test/vectors.mjs`

import { isDeepStrictEqual } from 'node:util'
import {
  Delivery, ParafError, ResponseCode, Signer, TokenVerifier, Verifier, answer, bodyDigest, capturedRequests, checkAnswer, decideInquiry, decidePayment, diagnose,
  endpointUrl, explain, finishPayment, minify, parseKey, readResponse, validate,
} from 'paraf'
import { readSuite } from './suite.mjs'

// Each gives the stages of its operation in the order in which they are computed, so that the first one that differs is named.
const OPERATIONS = {
  'minify': (profile, input) => {
    const body = bytes(input, 'body') ?? ''
    return { minified_body: minify(body, profile), body_digest: bodyDigest(body, profile) }
  },
  'endpoint-url': (profile, input) => ({ endpoint_url: endpointUrl(input.url, profile) }),
  'sign-token': (profile, input) => {
    const signer = new Signer(profile, credential(input))
    const { timestamp, auth_code: authCode, refresh_token: refreshToken } = input
    if (authCode === undefined && refreshToken === undefined) return signed(signer.tokenRequest({ timestamp }))
    return signed(signer.customerTokenRequest({ authCode, refreshToken, timestamp }))
  },
  'sign-transaction': (profile, input) => {
    const body = bytes(input, 'body') ?? null
    const request = new Signer(profile, credential(input)).sign(input.method, input.url, body, {
      timestamp: input.timestamp,
      accessToken: input.access_token,
      externalId: input.external_id,
      partnerId: input.partner_id,
      channelId: input.channel_id,
      customerToken: input.customer_token,
      deviceId: input.device_id,
      ipAddress: input.ip_address,
      latitude: input.latitude,
      longitude: input.longitude,
      origin: input.origin,
    })
    return {
      minified_body: minify(body ?? '', profile),
      body_digest: bodyDigest(body ?? '', profile),
      endpoint_url: endpointUrl(input.url, profile),
      ...signed(request),
    }
  },
  'verify': (profile, input) => {
    const verifier = new Verifier(profile, {
      clientSecret: input.client_secrets,
      publicKey: input.public_keys_pem,
      partnerId: served(input, input.partner_ids),
      direction: input.direction,
      acceptUncovered: input.accept_uncovered,
    })
    const verified = verifier.verify(input.method, input.url, input.headers, bytes(input, 'body') ?? null, {
      ...(input.access_token !== undefined && { accessToken: input.access_token }),
      service: input.service,
      ...window(input),
    })
    return {
      verified: true,
      string_to_sign: verified.stringToSign.reveal(),
      replay_key: verified.replayKey,
      conflict_key: verified.conflictKey,
      token_checked: verified.tokenChecked,
      covers_body: verified.coversBody,
      credential_index: verified.credentialIndex,
      signed_url: verified.signedUrl ?? null,
      covers_path: verified.coversPath,
      covers_query: verified.coversQuery,
      body: verified.body,
    }
  },
  'verify-token': (profile, input) => {
    const credential = { publicKey: input.public_keys_pem, clientKey: served(input, input.client_keys) }
    const verified = new TokenVerifier(profile, credential).verify(input.headers, bytes(input, 'body'), window(input))
    return {
      verified: true,
      string_to_sign: verified.stringToSign.reveal(),
      replay_key: verified.replayKey,
      credential_index: verified.credentialIndex,
    }
  },
  'parse-key': (profile, input) => parseKey(bytes(input, 'key') ?? '', input.kind, profile),
  'diagnose': (profile, input) => {
    const { matched, answer, missing, findings, advisories } = diagnose(profile, {
      ...sent(input),
      hashedBody: bytes(input, 'hashed_body'),
      clientSecret: input.client_secret,
      otherSecrets: input.other_secrets,
      apiSecret: input.api_secret,
      privateKey: input.private_key_pem,
      publicKey: input.public_keys_pem,
      now: moment(input.now),
      tokenIssuedAt: moment(input.token_issued_at),
      responseCode: input.response_code,
      responseMessage: input.response_message,
    })
    const advised = advisories.map(({ id }) => id)
    const found = findings.map(({ id, changes }) => ({ id, changes }))
    return { matched, answer, missing, findings: found, advisories: advised, no_advisories: advised }
  },
  'explain': (profile, input) => {
    const trace = explain(profile, sent(input))
    const exact = trace.revealStringToSign()
    // Bytes in a case, units of UTF-16 in JavaScript.
    const place = (units) => Buffer.byteLength(exact.slice(0, units))
    return {
      algorithm: trace.algorithm,
      encoding: trace.encoding,
      is_token_request: trace.isTokenRequest,
      method: trace.method,
      endpoint_url: trace.endpointUrl,
      timestamp: trace.timestamp,
      body: trace.body,
      removed: trace.removed,
      body_digest: trace.bodyDigest,
      template: trace.template,
      string_to_sign: exact,
      segments: trace.segments.map(({ field, text, start, end }) => ({ field, text, start: place(start), end: place(end) })),
      signature: trace.signature,
    }
  },
  'validate': (profile, input) => {
    const violations = validate(input.service, bytes(input, 'body') ?? '', { profile, direction: input.direction, mode: input.mode })
    return { violations: violations.map(({ rule, pointer, responseCode }) => ({ rule, pointer, response_code: responseCode })) }
  },
  'capture': (_, input) => {
    const requests = capturedRequests(bytes(input, 'text'))
    const { method, url, headers, body, responseCode, notes } = requests[(input.entry ?? 1) - 1]
    const ids = notes.map(({ id }) => id)
    return { requests: requests.length, method, url, header_list: headers, body, response_code: responseCode, notes: ids }
  },
  'decide-payment': (profile, input) => {
    const delivery = deliveryOf(profile, input)
    const next = decidePayment(delivery, {
      record: record(input),
      call: input.call,
      now: moment(input.now),
      leaseSeconds: input.lease_seconds,
      firstAnswerAgain: input.first_answer_again,
    })
    return stepOf(delivery, next)
  },
  'decide-inquiry': (profile, input) => {
    const delivery = deliveryOf(profile, input)
    return stepOf(delivery, decideInquiry(delivery, input.call))
  },
  'answer': (profile, input) => {
    const { status, detail } = input
    const built = answer(input.service, input.case, input.data, input.request, { status, detail, profile })
    return { http_status: built.httpStatus, response_code: built.responseCode, body: JSON.parse(built.body) }
  },
  'check-answer': (profile, input) => {
    const found = checkAnswer(input.service, input.request, input.answer, profile)
    return { pointers: found.map((violation) => violation.pointer) }
  },
  'finish-payment': (profile, input) => {
    return { record: JSON.parse(finishPayment(deliveryOf(profile, input), record(input), input.answer)) }
  },
  'read-response': (profile, input) => {
    const response = readResponse(input.service, input.http_status, bytes(input, 'body') ?? null, { profile })
    return {
      response_code: response.responseCode ?? '',
      response_message: response.responseMessage ?? '',
      outcome: response.outcome,
      advice: response.advice,
      status_service: response.statusService ?? '',
    }
  },
  'response-code': (profile, input) => {
    const { code, http_status: status, service, case: caseCode, detail } = input
    const response = status === undefined ? new ResponseCode(code) : ResponseCode.build(status, service, caseCode)
    return {
      code: String(response),
      http_status: response.httpStatus,
      service_code: response.serviceCode,
      case_code: response.caseCode,
      category: response.category,
      outcome: response.outcome,
      advice: response.advice,
      status_service: response.statusService,
      message: response.message(detail, profile),
    }
  },
}

function stepOf(delivery, next) {
  return {
    key: delivery.key ?? '',
    is_advice: delivery.isAdvice,
    step: next.step,
    record: next.record === undefined ? '' : JSON.parse(next.record),
    response_code: next.responseCode ?? '',
    response_message: next.responseMessage ?? '',
    status: next.status ?? '',
    answer: next.answer ?? '',
    differs: next.differs,
  }
}

const deliveryOf = (profile, input) =>
  new Delivery(input.service, bytes(input, 'body') ?? '', { partner: input.partner, callKey: input.call_key, profile })

// A store keeps text; the cases show the object.
const record = (input) => input.record && JSON.stringify(input.record)

const sent = (input) => ({
  method: input.method,
  url: input.url,
  headers: input.headers,
  body: bytes(input, 'body'),
  direction: input.direction,
  clientKey: input.client_key,
  apiKey: input.api_key,
  accessToken: input.access_token,
})

const credential = (input) => ({
  clientKey: input.client_key,
  clientSecret: input.client_secret,
  privateKey: input.private_key_pem,
  apiKey: input.api_key,
  apiSecret: input.api_secret,
})

const signed = (request) => ({
  string_to_sign: request.stringToSign?.reveal(),
  signature: request.signature,
  headers: Object.entries(request.headers),
  body: request.body,
  url: request.url,
  missing_headers: request.missingHeaders,
})

// Epoch seconds in a case, milliseconds in JavaScript.
const moment = (given) => (typeof given === 'number' ? given * 1000 : given)
const window = ({ now, tolerance }) => ({ now: moment(now), toleranceSeconds: tolerance })

// Those who are named; nobody where a mapping tells it.
function served({ client_secrets: secrets, public_keys_pem: keys }, named) {
  const isMapping = [secrets, keys].some((given) => given !== undefined && !Array.isArray(given))
  return isMapping ? undefined : named ?? '*'
}

// Text under `name`, or bytes under `name_base64`.
function bytes(object, name) {
  const base64 = object[`${name}_base64`]
  return base64 === undefined ? object[name] : Buffer.from(base64, 'base64')
}

// What is wrong with a case; nothing when it passes.
function run({ operation, profile, input, expect }) {
  const act = OPERATIONS[operation]
  if (act === undefined) return `unknown operation ${operation}`
  let stages
  try {
    stages = act(profile, input)
  } catch (error) {
    if (!(error instanceof ParafError)) return `threw ${error}`
    if (expect.error === undefined) return `was refused with ${error.code}: ${error.message}`
    const { code, responseCode, offset, reason, message } = error
    return differs(expect, { error: code, response_code: responseCode, offset, reason, says: message })
  }
  if (expect.error !== undefined) return `went through, ${expect.error} was expected`
  return differs(expect, stages)
}

function differs(expect, stages) {
  const unknown = Object.keys(expect).find((name) => !(name.replace(/_base64$/, '') in stages))
  if (unknown !== undefined) return `expects ${unknown}, which this operation does not give`
  for (const [name, found] of Object.entries(stages)) {
    const expected = bytes(expect, name)
    if (expected !== undefined && !same(name, expected, found)) {
      return `${name}: ${show(found)}, expected ${show(expected)}`
    }
  }
}

function same(name, expected, found) {
  if (Buffer.isBuffer(found)) return found.equals(Buffer.from(expected))
  if (name === 'says') return expected.every((words) => found.toLowerCase().includes(words.toLowerCase()))
  if (name === 'advisories') return expected.every((id) => found.includes(id))
  if (name === 'no_advisories') return !expected.some((id) => found.includes(id))
  if (name !== 'headers') return isDeepStrictEqual(found, expected)
  // Those listed must be there; their order says nothing.
  return expected.every((header) => found.some((there) => isDeepStrictEqual(there, header)))
}

const show = (value) => JSON.stringify(Buffer.isBuffer(value) ? value.toString() : value)

let [passed, failed] = [0, 0]
for (const { file, cases } of readSuite()) {
  for (const test of cases) {
    const failure = run(test)
    if (failure === undefined) {
      passed += 1
    } else {
      failed += 1
      console.log(`${file} ${test.id}: ${failure}`)
    }
  }
}
console.log(`node: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

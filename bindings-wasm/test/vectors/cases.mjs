// The conformance suite's runner; plain JavaScript, so that Node and a page run the same.

/**
 * Runs every case of these files.
 *
 * @param {typeof import('paraf-wasm')} paraf
 * @param {{ name: string, cases: object[] }[]} files
 * @returns {{ passed: number, failures: string[] }}
 */
export function runAll(paraf, files) {
  const failures = [];
  let passed = 0;
  for (const { name, cases } of files) {
    for (const one of cases) {
      const difference = run(paraf, one);
      if (difference === undefined) passed += 1;
      else failures.push(`${name} ${one.id}: ${difference}`);
    }
  }
  return { passed, failures };
}

/** What differs first, if anything does. */
function run(paraf, { operation, profile, input, expect }) {
  const prepare = OPERATIONS[operation];
  if (prepare === undefined) return `unknown operation ${operation}`;
  const given = reader(input);
  let act;
  let stages;
  try {
    ({ act, stages } = prepare(paraf, profile, given));
  } catch (error) {
    return expect.error === undefined ? `threw ${describe(error)}` : difference(paraf, expect, error);
  }
  if (given.rest().length > 0) return `unknown input ${given.rest()}`;
  if (expect.error !== undefined) {
    try {
      act();
    } catch (error) {
      return difference(paraf, expect, error);
    }
    return `expected ${expect.error}, and nothing was thrown`;
  }
  const { verified = true, ...rest } = expect;
  if (!verified) return 'an expectation of verified: false needs an error';
  try {
    const unknown = Object.keys(rest).filter((name) => !(name in stages));
    if (unknown.length > 0) return `unknown expectation ${unknown}`;
    for (const [name, stage] of Object.entries(stages)) {
      if (!(name in rest)) continue;
      const found = stage(rest[name]);
      if (sorted(found) !== sorted(rest[name])) {
        return `${name} is ${JSON.stringify(found)}, expected ${JSON.stringify(rest[name])}`;
      }
    }
    act();
  } catch (error) {
    return `threw ${describe(error)}`;
  }
  return undefined;
}

/** Compares an error with the expected one. */
function difference(paraf, expect, error) {
  if (!(error instanceof paraf.ParafError)) return `threw ${describe(error)}`;
  const facts = { error: error.code, response_code: error.responseCode, offset: error.offset, reason: error.reason };
  for (const [name, found] of Object.entries(facts)) {
    if (name in expect && found !== expect[name]) return `${name} is ${found} (${error.message}), expected ${expect[name]}`;
  }
  const unsaid = (expect.says ?? []).find((words) => !error.message.toLowerCase().includes(words.toLowerCase()));
  if (unsaid !== undefined) return `says ${error.message}, expected ${unsaid} in it`;
  return undefined;
}

const describe = (error) => `${error.name} ${error.code ?? ''} ${error.message}`;

// Those who are named; nobody where a mapping tells it.
function served(given, names) {
  const isMapping = [given('client_secrets'), given('public_keys_pem')].some((one) => one !== undefined && !Array.isArray(one));
  return isMapping ? undefined : (given(names) ?? '*');
}

// Each operation: what is done, and how to get the value of each stage, in the order of the suite's table.
const OPERATIONS = {
  minify(paraf, profile, given) {
    const body = given.body() ?? '';
    const act = once(() => paraf.minify(body, profile));
    return {
      act,
      stages: {
        minified_body: () => text(act()),
        minified_body_base64: () => base64(act()),
        body_digest: () => paraf.bodyDigest(body, profile),
      },
    };
  },

  'endpoint-url'(paraf, profile, given) {
    const url = given('url');
    const act = () => paraf.endpointUrl(url, profile);
    return { act, stages: { endpoint_url: act } };
  },

  'sign-token'(paraf, profile, given) {
    const signer = new paraf.Signer(profile, credential(given));
    const timestamp = given('timestamp');
    const grant = { authCode: given('auth_code'), refreshToken: given('refresh_token') };
    const isCustomers = grant.authCode !== undefined || grant.refreshToken !== undefined;
    const act = once(() =>
      isCustomers ? signer.customerTokenRequest({ ...grant, timestamp }) : signer.tokenRequest({ timestamp }),
    );
    return { act, stages: signedStages(act) };
  },

  'sign-transaction'(paraf, profile, given) {
    const signer = new paraf.Signer(profile, credential(given));
    const [method, url, body] = [given('method'), given('url'), given.body()];
    const options = {
      timestamp: given('timestamp'),
      accessToken: given('access_token'),
      externalId: given('external_id'),
      customerToken: given('customer_token'),
      deviceId: given('device_id'),
      ipAddress: given('ip_address'),
      latitude: given('latitude'),
      longitude: given('longitude'),
      origin: given('origin'),
    };
    const act = once(() => signer.sign(method, url, body ?? null, options));
    return {
      act,
      stages: {
        minified_body: () => text(paraf.minify(body ?? '', profile)),
        body_digest: () => paraf.bodyDigest(body ?? '', profile),
        endpoint_url: () => paraf.endpointUrl(url, profile),
        ...signedStages(act),
      },
    };
  },

  verify(paraf, profile, given) {
    const verifier = new paraf.Verifier(profile, {
      clientSecret: given('client_secrets'),
      publicKey: given('public_keys_pem'),
      partnerId: served(given, 'partner_ids'),
      direction: given('direction'),
      acceptUncovered: given('accept_uncovered'),
    });
    const [method, url, headers, body] = [given('method'), given('url'), given('headers'), given.body()];
    const accessToken = given('access_token');
    const options = { ...arrival(given), ...(accessToken !== undefined && { accessToken }), service: given('service') };
    const act = once(() => verifier.verify(method, url, headers, body ?? null, options));
    return {
      act,
      stages: {
        string_to_sign: () => act().stringToSign.reveal(),
        replay_key: () => act().replayKey,
        conflict_key: () => act().conflictKey,
        token_checked: () => act().tokenChecked,
        covers_body: () => act().coversBody,
        signed_url: () => act().signedUrl ?? null,
        covers_path: () => act().coversPath,
        covers_query: () => act().coversQuery,
        credential_index: () => act().credentialIndex,
        body: () => text(act().body),
        body_base64: () => base64(act().body),
      },
    };
  },

  'verify-token'(paraf, profile, given) {
    const tokens = new paraf.TokenVerifier(profile, {
      publicKey: given('public_keys_pem'),
      clientKey: served(given, 'client_keys'),
    });
    const [headers, body, options] = [given('headers'), given.body(), arrival(given)];
    const act = once(() => tokens.verify(headers, body, options));
    const stages = {
      string_to_sign: () => act().stringToSign.reveal(),
      replay_key: () => act().replayKey,
      credential_index: () => act().credentialIndex,
    };
    return { act, stages };
  },

  'parse-key'(paraf, profile, given) {
    const [key, bytes, kind] = [given('key'), given('key_base64'), given('kind')];
    const act = once(() => paraf.parseKey(key ?? unbase64(bytes), kind, profile));
    return { act, stages: { format: () => act().format, bits: () => act().bits } };
  },

  diagnose(paraf, profile, given) {
    const request = {
      ...sent(given),
      hashedBody: given.body('hashed_body'),
      clientSecret: given('client_secret'),
      otherSecrets: given('other_secrets'),
      apiSecret: given('api_secret'),
      privateKey: given('private_key_pem'),
      publicKey: given('public_keys_pem'),
      now: moment(given('now')),
      tokenIssuedAt: moment(given('token_issued_at')),
      responseCode: given('response_code'),
      responseMessage: given('response_message'),
    };
    const act = once(() => paraf.diagnose(profile, request));
    return {
      act,
      stages: {
        matched: () => act().matched,
        answer: () => act().answer,
        missing: () => act().missing,
        findings: () => act().findings.map(({ id, changes }) => ({ id, changes })),
        // Those that are listed must be there.
        advisories: (listed) => listed.filter((wanted) => act().advisories.some(({ id }) => id === wanted)),
        no_advisories: (listed) => listed.filter((unwanted) => !act().advisories.some(({ id }) => id === unwanted)),
      },
    };
  },

  explain(paraf, profile, given) {
    const request = sent(given);
    const act = once(() => paraf.explain(profile, request));
    // Bytes in a case, UTF-16 units in JavaScript.
    const place = (units) => new TextEncoder().encode(act().revealStringToSign().slice(0, units)).length;
    const segments = () =>
      act().segments.map(({ field, text, start, end }) => ({ field, text, start: place(start), end: place(end) }));
    return {
      act,
      stages: {
        algorithm: () => act().algorithm,
        encoding: () => act().encoding,
        is_token_request: () => act().isTokenRequest,
        method: () => act().method,
        endpoint_url: () => act().endpointUrl,
        timestamp: () => act().timestamp,
        body: () => text(act().body),
        body_base64: () => base64(act().body),
        removed: () => act().removed,
        body_digest: () => act().bodyDigest,
        template: () => act().template,
        string_to_sign: () => act().revealStringToSign(),
        segments,
        signature: () => act().signature,
      },
    };
  },

  validate(paraf, profile, given) {
    const [service, body] = [given('service'), given.body() ?? ''];
    const options = { profile, direction: given('direction'), mode: given('mode') };
    const act = once(() => paraf.validate(service, body, options));
    const violations = () =>
      act().map(({ rule, pointer, responseCode }) => ({ rule, pointer, response_code: responseCode }));
    return { act, stages: { violations } };
  },

  capture(paraf, _profile, given) {
    const [pasted, entry] = [given.body('text'), given('entry') ?? 1];
    const act = once(() => paraf.capturedRequests(pasted));
    const one = () => act()[entry - 1];
    return {
      act,
      stages: {
        requests: () => act().length,
        method: () => one().method,
        url: () => one().url,
        header_list: () => one().headers,
        body: () => text(one().body),
        body_base64: () => base64(one().body),
        response_code: () => one().responseCode,
        notes: () => one().notes.map(({ id }) => id),
      },
    };
  },

  'decide-payment'(paraf, profile, given) {
    const delivery = deliveryOf(paraf, profile, given);
    const known = {
      record: record(given('record')),
      call: given('call'),
      now: moment(given('now')),
      leaseSeconds: given('lease_seconds'),
      firstAnswerAgain: given('first_answer_again'),
    };
    const act = once(() => paraf.decidePayment(delivery(), known));
    return { act, stages: stagesOfStep(delivery, act) };
  },

  'decide-inquiry'(paraf, profile, given) {
    const delivery = deliveryOf(paraf, profile, given);
    const call = given('call');
    const act = once(() => paraf.decideInquiry(delivery(), call));
    return { act, stages: stagesOfStep(delivery, act) };
  },

  answer(paraf, profile, given) {
    const [service, which, data, request] = [given('service'), given('case'), given('data'), given('request')];
    const options = { status: given('status'), detail: given('detail'), profile };
    const act = once(() => paraf.answer(service, which, data, request, options));
    return {
      act,
      stages: {
        http_status: () => act().httpStatus,
        response_code: () => act().responseCode,
        body: () => JSON.parse(act().body),
      },
    };
  },

  'check-answer'(paraf, profile, given) {
    const [service, request, answer] = [given('service'), given('request'), given('answer')];
    const act = once(() => paraf.checkAnswer(service, request, answer, profile));
    return { act, stages: { pointers: () => act().map(({ pointer }) => pointer) } };
  },

  'finish-payment'(paraf, profile, given) {
    const delivery = deliveryOf(paraf, profile, given);
    const [claim, answer] = [record(given('record')), given('answer')];
    const act = once(() => paraf.finishPayment(delivery(), claim, answer));
    return { act, stages: { record: () => JSON.parse(act()) } };
  },

  'read-response'(paraf, profile, given) {
    const [service, status, body] = [given('service'), given('http_status'), given.body() ?? null];
    const act = once(() => paraf.readResponse(service, status, body, { profile }));
    return {
      act,
      stages: {
        response_code: () => act().responseCode ?? '',
        response_message: () => act().responseMessage ?? '',
        outcome: () => act().outcome,
        advice: () => act().advice,
        status_service: () => act().statusService ?? '',
      },
    };
  },

  'response-code'(paraf, profile, given) {
    const [code, parts, detail] = [given('code'), ['http_status', 'service', 'case'].map(given), given('detail')];
    const act = once(() => (code === undefined ? paraf.ResponseCode.build(...parts) : new paraf.ResponseCode(code)));
    return {
      act,
      stages: {
        code: () => String(act()),
        http_status: () => act().httpStatus,
        service_code: () => act().serviceCode,
        case_code: () => act().caseCode,
        category: () => act().category,
        outcome: () => act().outcome,
        advice: () => act().advice,
        status_service: () => act().statusService,
        message: () => act().message(detail, profile),
      },
    };
  },
};

function stagesOfStep(delivery, act) {
  return {
    key: () => delivery().key ?? '',
    is_advice: () => delivery().isAdvice,
    step: () => act().step,
    record: () => (act().record === undefined ? '' : JSON.parse(act().record)),
    response_code: () => act().responseCode ?? '',
    response_message: () => act().responseMessage ?? '',
    status: () => act().status ?? '',
    answer: () => act().answer ?? '',
    differs: () => act().differs,
  };
}

function deliveryOf(paraf, profile, given) {
  const options = { partner: given('partner'), callKey: given('call_key'), profile };
  const [service, body] = [given('service'), given.body() ?? ''];
  return once(() => new paraf.Delivery(service, body, options));
}

/** A store keeps text; the cases show the object. */
const record = (object) => object && JSON.stringify(object);

/** As JSON whose members stand in one order: of an object it says nothing. */
const sorted = (value) => JSON.stringify(value, (_, member) => {
  const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
  return isObject ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member;
});

/** A request as it was sent. */
const sent = (given) => ({
  method: given('method'),
  url: given('url'),
  headers: given('headers'),
  body: given.body(),
  direction: given('direction'),
  clientKey: given('client_key'),
  apiKey: given('api_key'),
  accessToken: given('access_token'),
});

const credential = (given) => ({
  clientKey: given('client_key'),
  clientSecret: given('client_secret'),
  privateKey: given('private_key_pem'),
  partnerId: given('partner_id'),
  channelId: given('channel_id'),
  apiKey: given('api_key'),
  apiSecret: given('api_secret'),
});

const arrival = (given) => ({ now: moment(given('now')), toleranceSeconds: given('tolerance') });

/** Text, or seconds where JavaScript counts milliseconds. */
const moment = (time) => (typeof time === 'number' ? time * 1000 : time);

const signedStages = (act) => ({
  string_to_sign: () => act().stringToSign?.reveal(),
  signature: () => act().signature,
  // Those that are listed must be there; their order says nothing.
  headers: (listed) => {
    const there = Object.entries(act().headers);
    return listed.every(([name, value]) => act().headers[name] === value) ? listed : there;
  },
  body: () => text(act().body),
  body_base64: () => base64(act().body),
  url: () => act().url,
  missing_headers: () => act().missingHeaders,
});

/** Reads input by name, and knows what nobody read. */
function reader(input) {
  const rest = new Set(Object.keys(input));
  const given = (name) => {
    rest.delete(name);
    return input[name];
  };
  given.body = (name = 'body') => {
    const [body, bytes] = [given(name), given(`${name}_base64`)];
    return bytes === undefined ? body : unbase64(bytes);
  };
  given.rest = () => [...rest];
  return given;
}

/** Does something at most once: stages look at one result. */
function once(act) {
  let result;
  return () => (result ??= act());
}

const text = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const unbase64 = (encoded) => Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));

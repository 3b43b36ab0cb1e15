// The engine: paraf itself, in a worker. Everything the page knows of the protocol is asked here.

import { ParafError, Profile, VERSION, capturedRequests, diagnose, explain, parseKey, profiles } from 'paraf-wasm';
import type { SentRequest } from 'paraf-wasm';
import type { Language } from '../locale/index.js';
import type {
  Analysis,
  Answered,
  Asked,
  Captured,
  Case,
  Diagnosis,
  Failure,
  KeyInfo,
  Kind,
  ProfileInfo,
  Questions,
  Request,
  Trace,
} from './messages.js';
import { isFailure } from './messages.js';

type Answers = { [K in Kind]: (given: Questions[K]['given']) => Questions[K]['answer'] };

const ANSWERS: Answers = {
  about: () => ({ version: VERSION, profiles: profiles().map(describe) }),
  capture: ({ text, language }) => capturedRequests(text, { language }).map(captured),
  key: keyInfo,
  analyse: ({ requests, case: given, language }) => requests.map((request) => analyse(request, given, language)),
};

onmessage = ({ data: { number, kind, given } }: MessageEvent<Asked>) => {
  const answer = attempt(() => ANSWERS[kind](given as never));
  const answered: Answered = isFailure(answer) ? { number, failure: answer } : { number, answer };
  postMessage(answered);
};

function analyse(request: Request, given: Case, language: Language): Analysis {
  return {
    trace: attempt(() => traced(request, given)),
    diagnosis: attempt(() => diagnosed(request, given, language)),
  };
}

/** What `explain` and `diagnose` both take. */
function sent(
  { method, url, headers, body }: Request,
  { direction, credential: { clientKey, apiKey, accessToken } }: Case,
): SentRequest {
  return { method, url, headers, body, direction, clientKey, apiKey, accessToken };
}

function traced(request: Request, given: Case): Trace {
  const trace = explain(given.profile, sent(request, given));
  const {
    algorithm,
    encoding,
    method,
    endpointUrl,
    timestamp,
    body,
    removed,
    bodyDigest,
    template,
    stringToSign,
    segments,
    signature,
    headers,
  } = trace;
  const revealed = trace.revealStringToSign();
  trace.free();
  return {
    algorithm,
    encoding,
    method,
    endpointUrl,
    timestamp,
    body,
    removed,
    bodyDigest,
    template,
    stringToSign,
    revealed,
    segments,
    signature,
    headers,
  };
}

function diagnosed(request: Request, given: Case, language: Language): Diagnosis {
  const { clientSecret, apiSecret, otherSecret, privateKey, publicKeys } = given.credential;
  const known = {
    ...given.around,
    clientSecret,
    apiSecret,
    otherSecrets: otherSecret,
    privateKey,
    publicKey: publicKeys,
    language,
  };
  const diagnosis = diagnose(given.profile, { ...sent(request, given), ...known });
  const { answer, missing, findings, advisories, heldFixed, tried, stoppedEarly } = diagnosis;
  diagnosis.free();
  return { answer, missing, findings, advisories, heldFixed, tried, stoppedEarly };
}

const captured = ({ method, url, headers, body, responseCode, responseMessage, notes }: Captured): Captured => ({
  method,
  url,
  headers,
  body,
  responseCode,
  responseMessage,
  notes,
});

/** A private key is tried first: only it says `private`. What is neither is refused as a public one. */
function keyInfo(bytes: Uint8Array): KeyInfo {
  try {
    return { kind: 'private', ...parseKey(bytes, 'private') };
  } catch (error) {
    if (!(error instanceof ParafError)) throw error;
    return { kind: 'public', ...parseKey(bytes, 'public') };
  }
}

function describe(name: string): ProfileInfo {
  const profile = new Profile(name);
  const { sources, deviations } = profile;
  const paths = [...new Set([...Object.keys(deviations), ...Object.keys(sources)])].sort();
  const rules = paths.map((path) => ({ path, value: deviations[path], source: sources[path] }));
  const described = { name, title: profile.title, rules };
  profile.free();
  return described;
}

/** What paraf refuses is an answer too. */
function attempt<Made>(make: () => Made): Made | Failure {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ParafError)) throw error;
    const { code, field, offset } = error;
    return { code, field, texts: { en: error.text('en'), id: error.text('id') }, offset };
  }
}

// The engine: paraf itself, in a worker. Everything the page knows of the protocol is asked here.

import { ParafError, Profile, VERSION, capturedRequests, diagnose, explain, inspectKey, profiles } from 'paraf-wasm';
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
  Texts,
  Trace,
} from './messages.js';
import { isFailure } from './messages.js';

type Answers = { [K in Kind]: (given: Questions[K]['given']) => Questions[K]['answer'] };

const ANSWERS: Answers = {
  about: () => ({ version: VERSION, profiles: profiles().map(describe) }),
  capture: captures,
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
  const { answer, missing, findings, advisories, assumed, tried, stoppedEarly } = diagnosis;
  diagnosis.free();
  return { answer, missing, findings, advisories, assumed, tried, stoppedEarly };
}

/** What is said of a request is asked for in the second language only where there is something. */
function captures(text: string | Uint8Array): Captured[] {
  const english = capturedRequests(text);
  const indonesian = english.some(({ notes }) => notes.length > 0) ? capturedRequests(text, { language: 'id' }) : [];
  return english.map(({ method, url, headers, body, responseCode, responseMessage, notes }, n) => {
    const texts = notes.map((note, at) => ({ en: note.text, id: indonesian[n]?.notes[at]?.text ?? note.text }));
    return { method, url, headers, body, responseCode, responseMessage, notes: texts };
  });
}

function keyInfo(bytes: Uint8Array): KeyInfo {
  const { name, isKey, privateKey, publicKey, fingerprint, problem, privateCommand, publicCommand } = inspectKey(bytes);
  return {
    name: { en: name, id: inspectKey(bytes, { language: 'id' }).name },
    isKey,
    privateBits: privateKey?.bits,
    publicBits: publicKey?.bits,
    fingerprint,
    problem: problem && failureOf(problem),
    privateCommand,
    publicCommand,
  };
}

function describe(name: string): ProfileInfo {
  const profile = new Profile(name);
  const { sources, deviations } = profile;
  const indonesian = profile.sourcesIn('id');
  const paths = [...new Set([...Object.keys(deviations), ...Object.keys(sources)])].sort();
  const source = (path: string): Texts | undefined => {
    const en = sources[path];
    return en === undefined ? undefined : { en, id: indonesian[path] ?? en };
  };
  const rules = paths.map((path) => ({ path, value: deviations[path], source: source(path) }));
  const described = { name, title: { en: profile.title, id: profile.titleIn('id') }, rules };
  profile.free();
  return described;
}

/** What paraf refuses is an answer too. */
function attempt<Made>(make: () => Made): Made | Failure {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ParafError)) throw error;
    return failureOf(error);
  }
}

function failureOf(error: ParafError): Failure {
  const { code, field, offset } = error;
  return { code, field, texts: { en: error.text('en'), id: error.text('id') }, offset };
}

// The engine: paraf itself, in a worker. Everything the page knows of the protocol is asked here.

import { ParafError, Profile, VERSION, capturedRequests, diagnose, explain, parseKey, profiles } from 'paraf-wasm';
import type { Analysis, Answered, Asked, Captured, Case, Diagnosis, Failure, KeyInfo, Kind, ProfileInfo, Questions, Request, Trace } from './messages.js';
import { isFailure } from './messages.js';
import type { Language } from '../locale/index.js';

type Answers = { [K in Kind]: (given: Questions[K]['given']) => Questions[K]['answer'] };

const ANSWERS: Answers = {
  about: () => ({ version: VERSION, profiles: profiles().map(describe) }),
  capture: (text) => capturedRequests(text).map(captured),
  key: keyInfo,
  analyse: ({ requests, case: around, language }) => requests.map((request) => analyse(request, around, language)),
};

onmessage = ({ data }: MessageEvent<Asked>) => {
  const { number, kind, given } = data;
  const answered = attempt<Answered>(
    () => ({ number, answer: ANSWERS[kind](given as never) }),
    (failure) => ({ number, failure }),
  );
  postMessage(answered);
};

function analyse(request: Request, { profile, direction, credential, around }: Case, language: Language): Analysis {
  const { clientKey, apiKey, accessToken, clientSecret, apiSecret, otherSecret, privateKey, publicKeys } = credential;
  const { method, url, headers, body } = request;
  const sent = { method, url, headers, body, direction, clientKey, apiKey, accessToken };
  const known = { ...around, clientSecret, apiSecret, otherSecrets: otherSecret, privateKey, publicKey: publicKeys, language };
  const trace = attempt((): Trace | Failure => {
    const explained = explain(profile, sent);
    const { algorithm, encoding, endpointUrl, timestamp, removed, bodyDigest, template, stringToSign, segments, signature } = explained;
    const texts = { algorithm, encoding, endpointUrl, timestamp, bodyDigest, template, stringToSign, signature };
    return { ...texts, method: explained.method, body: explained.body, headers: explained.headers, removed, segments, revealed: explained.revealStringToSign() };
  });
  const diagnosis = attempt((): Diagnosis | Failure => {
    const { matched, findings, advisories, heldFixed, tried, stoppedEarly } = diagnose(profile, { ...sent, ...known });
    const hasSecret = [clientSecret, apiSecret, otherSecret].some(Boolean);
    const hasKey = privateKey !== undefined || publicKeys.length > 0;
    const isChecked = isFailure(trace) ? hasSecret || hasKey : trace.algorithm === 'rsa-sha256' ? hasKey : hasSecret;
    return { matched, findings, advisories, heldFixed, tried, stoppedEarly, isChecked };
  });
  return { trace, diagnosis };
}

const captured = ({ method, url, headers, body, responseCode, responseMessage }: Captured): Captured => ({ method, url, headers, body, responseCode, responseMessage });

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
function attempt<Made>(make: () => Made, refused: (failure: Failure) => Made = (failure) => failure as Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ParafError)) throw error;
    const { code, field, message, offset } = error;
    return refused({ code, field, message, offset });
  }
}

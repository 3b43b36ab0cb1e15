// The page's side of the engine: a worker, made of a script that lies in the page, so that typing stays smooth.

import { find } from '../page/dom.js';
import { fromBase64, inflate } from '../page/pack.js';
import type { Answered, Asked, Failure, Kind, Questions } from './messages.js';

/** What paraf refused, with its code. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.texts.en);
  }
}

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

let worker: Promise<Worker> | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Starts the engine where it does not run, and asks it. Rejects with `Refused`. */
export function ask<K extends Kind>(kind: K, given: Questions[K]['given']): Promise<Questions[K]['answer']> {
  const running = (worker ??= start());
  const asked: Asked<K> = { number: ++last, kind, given };
  return new Promise((resolve, reject) => {
    waiting.set(asked.number, { resolve, reject });
    running.then((started) => started.postMessage(asked), reject);
  });
}

/** Ends the engine, and with it whatever its memory holds. What was asked is never answered. */
export function stop(): void {
  worker?.then((started) => started.terminate());
  worker = undefined;
  waiting.clear();
}

async function start(): Promise<Worker> {
  const script = await inflate(fromBase64(find('#engine').textContent ?? ''));
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const started = new Worker(address);
  URL.revokeObjectURL(address);
  started.onmessage = ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.failure === undefined) asked?.resolve(data.answer as never);
    else asked?.reject(new Refused(data.failure));
  };
  started.onerror = ({ message }) => {
    const failure = { code: 'engine', field: 'engine', texts: { en: message, id: message } };
    for (const { reject } of waiting.values()) reject(new Refused(failure));
    stop();
  };
  return started;
}

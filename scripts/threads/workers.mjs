// The package in several threads at once: node workers.mjs PACKAGE. Every thread signs and verifies what the main thread signed;
// then threads are ended in the middle of a call, and the package goes on. The last line is "workers: N passed, M failed".
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'

const TIME = '2026-11-22T10:00:00+07:00'
const URL = '/openapi/v1.0/transfer-va/payment'
const REQUESTS = 2000
const THREADS = Math.max(4, availableParallelism())

const paraf = await import(isMainThread ? process.argv[2] : workerData.package)

function body(at) {
  return JSON.stringify({ partnerServiceId: '   12345', trxId: String(at), note: 'x'.repeat(at % 300) })
}

function signatures() {
  const signer = new paraf.Signer('bca', { clientSecret: 'secret', partnerId: '12345', channelId: '95231' })
  const verifier = new paraf.Verifier('bca', { clientSecret: 'secret', partnerId: '12345' })
  return Array.from({ length: REQUESTS }, (_, at) => {
    const signed = signer.sign('POST', URL, body(at), { accessToken: 'token', timestamp: TIME, externalId: String(at) })
    verifier.verify('POST', URL, signed.headers, signed.body, { now: TIME })
    return signed.signature
  })
}

function start(task) {
  return new Worker(new globalThis.URL(import.meta.url), { workerData: { package: process.argv[2], task } })
}

async function main() {
  let passed = 0
  let failed = 0
  const check = (what, holds) => {
    if (holds) return passed++
    failed++
    console.log(`failed: ${what}`)
  }

  const expected = signatures().join()
  const workers = Array.from({ length: THREADS }, () => start('sign'))
  const messages = workers.map((worker) => once(worker, 'message'))
  const exits = workers.map((worker) => once(worker, 'exit'))
  check('the main thread beside the others', signatures().join() === expected)
  for (const [found] of await Promise.all(messages)) check('another thread signs the same', found === expected)
  for (const [code] of await Promise.all(exits)) check('a thread ends well', code === 0)

  const endless = Array.from({ length: THREADS }, () => start('for ever'))
  await Promise.all(endless.map((worker) => once(worker, 'message')))
  for (const code of await Promise.all(endless.map((worker) => worker.terminate()))) check('a thread that is ended ends', code === 1)
  check('the package goes on', signatures().join() === expected)

  console.log(`workers: ${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
}

if (isMainThread) {
  await main()
} else if (workerData.task === 'sign') {
  parentPort.postMessage(signatures().join())
} else {
  parentPort.postMessage('started')
  for (;;) signatures()
}

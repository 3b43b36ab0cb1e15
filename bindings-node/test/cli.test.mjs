// `npx paraf`, as a process of its own, on what people paste.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { VERSION, capturedRequests, parseKey } from 'paraf'
import { BODY, PATH, SECRET, sign, TIMESTAMP, TOKEN } from './fixtures.mjs'

const MAIN = fileURLToPath(new URL('../cli/main.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'paraf-cli-'))
after(() => rmSync(folder, { recursive: true }))

function file(name, content) {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const CREDENTIAL = file('credential.json', { client_secret: SECRET, access_token: TOKEN, partner_id: '12345', channel_id: '95231' })

// Runs a command; no run may show the secret.
function paraf(args, { input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder, encoding: 'utf8', input, env: { PATH: process.env.PATH, ...env },
  })
  for (const output of [stdout, stderr]) assert.ok(!output.includes(SECRET), output)
  return { status, stdout, stderr }
}

const refused = (args, pattern, given) => {
  const { status, stdout, stderr } = paraf(args, given)
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /^paraf: [a-z-]+: [^\n]+\n$/)
  assert.match(stderr, pattern)
  assert.ok(!stderr.includes(TOKEN), stderr)
}

const curl = (headers, body) =>
  `curl https://sandbox.bca.co.id${PATH} ${Object.entries(headers).map((pair) => `-H '${pair.join(': ')}'`).join(' ')} -d '${body}'`
const unsigned = `curl https://sandbox.bca.co.id${PATH} -d '{ "customerNo": "0001" }'`
const signed = curl(sign().headers, BODY)
const url = '{"url":"https://merchant.id/notify"}'
const php = curl(sign({}, url.replaceAll('/', '\\/')).headers, url)

test('a pasted request is signed, and verifies', () => {
  const args = ['--credential', CREDENTIAL, '--timestamp', TIMESTAMP, '--external-id', '1']
  const raw = paraf(['sign', ...args], { input: unsigned })
  assert.deepEqual([raw.status, raw.stderr], [0, ''])
  const [request] = capturedRequests(raw.stdout)
  const headers = Object.fromEntries(request.headers)
  assert.equal(headers['X-SIGNATURE'], sign().signature)
  assert.equal(headers.Host, 'sandbox.bca.co.id')
  assert.deepEqual([request.method, request.body.toString()], ['POST', BODY])

  for (const text of [raw.stdout, paraf(['sign', ...args, '--curl'], { input: unsigned }).stdout]) {
    const verified = paraf(['verify', '--credential', CREDENTIAL, '--now', TIMESTAMP], { input: text })
    assert.deepEqual([verified.status, verified.stderr], [0, ''])
    assert.match(verified.stdout, /genuine/)
  }
  const json = JSON.parse(paraf(['sign', ...args, '--json', file('request.txt', unsigned)]).stdout)
  assert.deepEqual([json.method, json.headers['X-SIGNATURE'], json.body], ['POST', sign().signature, BODY])
})

test('a curl command is safe in a shell, and goes to the host that was named', () => {
  const body = `{"remark":"it's $HOME and \`ls\`"}`
  const { stdout } = paraf(['sign', '--credential', CREDENTIAL, '--curl'], { input: `POST ${PATH} HTTP/1.1\nHost: bank.example\n\n${body}` })
  const shown = spawnSync('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${stdout}`], { encoding: 'utf8' }).stdout.trimEnd().split('\n')
  assert.deepEqual(shown.slice(0, 3), ['-X', 'POST', `https://bank.example${PATH}`])
  assert.equal(shown.at(-1), body)
})

test('a body that is not UTF-8 is printed byte for byte, or not at all', () => {
  const profile = file('raw.json', { base: 'bca', name: 'raw', request: { body: 'raw' } })
  const args = ['sign', '--profile', profile, '--credential', CREDENTIAL]
  const input = `curl https://bank.example${PATH} --data-raw $'\\xff'`
  const { status, stdout } = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, input })
  assert.deepEqual([status, [...stdout.subarray(-2)]], [0, [0xff, 0x0a]])
  refused([...args, '--json'], /body: is not UTF-8/, { input })
})

test('a capture as Windows PowerShell writes it, and how it was read', () => {
  const path = join(folder, 'utf-16.txt')
  writeFileSync(path, Buffer.from(`\ufeff${signed}`, 'utf16le'))
  const verified = paraf(['verify', '--credential', CREDENTIAL, '--now', TIMESTAMP, path])
  assert.deepEqual([verified.status, verified.stderr], [0, ''])
  const input = String.raw`PS C:\> curl.exe https://bank.example${PATH} -d '{\"a\":\"1\"}'`
  assert.match(paraf(['sign', '--credential', CREDENTIAL], { input }).stderr, /^paraf: note: [^\n]*Windows PowerShell 5\.1/)
  refused(['explain', '--language', 'id'], /berupa perintah HTTPie/, { input: 'http POST bank.example/x' })
})

test('a tampered request is rejected, with the answer to send', () => {
  const { status, stdout } = paraf(['verify', '--credential', CREDENTIAL, '--now', TIMESTAMP, '--json'], { input: curl(sign().headers, '{}') })
  assert.equal(status, 1)
  const { verified, code, response_code, response_message } = JSON.parse(stdout)
  assert.deepEqual([verified, code, response_code, response_message], [false, 'signature-mismatch', '4012400', 'Unauthorized. [Signature]'])
  const stale = paraf(['verify', '--credential', CREDENTIAL], { input: signed })
  assert.equal(stale.status, 1)
  assert.match(stale.stdout, /stale-timestamp/)
})

test('a token request is signed and verified', () => {
  const pem = (name) => fileURLToPath(new URL(`../../vectors/keys/${name}.pem`, import.meta.url))
  const ours = file('token.json', { client_key: 'client', private_key_file: pem('rsa-2048'), public_key_file: pem('rsa-2048-certificate') })
  const token = 'curl -X POST https://bank.example/openapi/v1.0/access-token/b2b'
  const { status, stdout, stderr } = paraf(['sign', '--credential', ours, '--timestamp', TIMESTAMP], { input: token })
  assert.deepEqual([status, stderr], [0, ''])
  assert.equal(paraf(['verify', '--credential', ours, '--now', TIMESTAMP], { input: stdout }).status, 0)
})

test('a paste gives a finding', () => {
  const { status, stdout, stderr } = paraf(['diagnose', '--credential', CREDENTIAL], { input: php })
  assert.deepEqual([status, stderr], [1, ''])
  assert.match(stdout, /B5/)
  assert.ok(!stdout.includes(TOKEN))
  const code = paraf(['diagnose', '--credential', CREDENTIAL, '--code', 'php'], { input: php })
  assert.match(code.stdout, /JSON_UNESCAPED_SLASHES/)
  const indonesian = paraf(['diagnose', '--credential', CREDENTIAL, '--language', 'id'], { input: php })
  assert.notEqual(indonesian.stdout, stdout)
  const { matched, findings } = JSON.parse(paraf(['diagnose', '--credential', CREDENTIAL, '--json'], { input: php }).stdout)
  assert.deepEqual([matched, findings[0].changes], [false, ['B5']])
  assert.equal(paraf(['diagnose', '--credential', CREDENTIAL], { input: signed }).status, 0)
})

test('what cannot be checked is not called wrong', () => {
  const nothing = file('nothing.json', {})
  const { status, stdout } = paraf(['diagnose', '--credential', nothing], { input: signed })
  assert.equal(status, 2)
  assert.match(stdout, /^The signature was not checked\. Missing: the client secret\./)
  const { status: code, stdout: json } = paraf(['diagnose', '--credential', nothing, '--json'], { input: signed })
  assert.deepEqual([code, JSON.parse(json).answer], [2, 'not-checked'])
  assert.equal(paraf(['diagnose', '--credential', file('another.json', { client_secret: 'another' })], { input: signed }).status, 1)
})

test('errors are in the language of the command', () => {
  const input = `curl https://bank.example${PATH} -d '{}'`
  for (const [language, text] of [['en', 'X-TIMESTAMP: is missing or empty'], ['id', 'X-TIMESTAMP: tidak ada atau kosong']]) {
    const { status, stderr } = paraf(['explain', '--language', language], { input })
    assert.deepEqual([status, stderr], [2, `paraf: missing-header: ${text}\n`])
  }
  const late = ['verify', '--credential', CREDENTIAL, '--now', '2022-04-22T17:34:52+07:00', '--language', 'id']
  assert.match(paraf(late, { input: signed }).stdout, /^rejected: stale-timestamp: X-TIMESTAMP: berselisih lebih dari 300 detik dari sekarang \(/)
})

test('a diagnosis reads the clock, and the answer, only where it is told to', () => {
  const advisories = (...args) =>
    JSON.parse(paraf(['diagnose', '--credential', CREDENTIAL, '--json', ...args], { input: signed }).stdout).advisories.map(({ id }) => id)
  assert.deepEqual(advisories(), [])
  assert.deepEqual(advisories('--now', '2022-04-21T18:34:52+07:00'), ['T5-stale-timestamp'])
  assert.equal(advisories('--response', '4092400').length, 1)
  assert.equal(advisories('--response', file('answer.json', { responseCode: '4092400', responseMessage: 'Conflict' })).length, 1)
})

test('every stage is explained, and the token shown where that is asked for', () => {
  const { status, stdout, stderr } = paraf(['explain'], { input: signed })
  assert.deepEqual([status, stderr], [0, ''])
  assert.ok(stdout.includes(PATH) && !stdout.includes(TOKEN))
  const json = paraf(['explain', '--json', '--callback'], { input: signed }).stdout
  assert.equal(JSON.parse(json).endpoint_url, PATH)
  assert.ok(!json.includes(TOKEN))
  assert.ok(paraf(['explain', '--reveal'], { input: signed }).stdout.includes(sign().stringToSign.reveal()))
})

test('the environment is a credential, and the file goes before it', () => {
  const env = { PARAF_CLIENT_SECRET: SECRET, PARAF_ACCESS_TOKEN: TOKEN, PARAF_PARTNER_ID: '12345', PARAF_CHANNEL_ID: '95231' }
  assert.equal(paraf(['verify', '--now', TIMESTAMP], { input: signed, env }).status, 0)
  const other = file('other.json', { client_secret: 'another' })
  assert.equal(paraf(['verify', '--credential', other, '--now', TIMESTAMP], { input: signed, env }).status, 1)
  const rotating = file('rotating.json', { client_secret: ['another', SECRET] })
  assert.equal(paraf(['verify', '--credential', rotating, '--now', TIMESTAMP], { input: signed }).status, 0)
})

test('a profile is a name or a file', () => {
  const profile = file('bank.json', { base: 'snap', name: 'my-bank', request: { endpoint_url: { query: 'dropped' } } })
  const { stdout } = paraf(['sign', '--profile', profile, '--credential', CREDENTIAL, '--json'], { input: unsigned })
  assert.equal(JSON.parse(stdout).method, 'POST')
  refused(['sign', '--profile', 'none'], /unknown-profile/, { input: unsigned })
})

test('of several requests one is chosen', () => {
  const request = (path) => ({ request: { method: 'POST', url: `https://bank.example${path}?token=${TOKEN}`, headers: [], postData: { text: '{}' } } })
  const har = file('two.har', { log: { entries: [request('/v1.0/one'), request('/v1.0/two')] } })
  const { stdout } = paraf(['sign', '--credential', CREDENTIAL, '--entry', '2', '--json', har])
  assert.match(JSON.parse(stdout).url, /two/)
  refused(['sign', '--credential', CREDENTIAL, har], /1 POST https:\/\/bank.example\/v1.0\/one, 2 POST https:\/\/bank.example\/v1.0\/two/)
  refused(['sign', '--credential', CREDENTIAL, '--entry', '3', har], /choose one of 2/)
})

test('what cannot be done is one line and exit code 2', () => {
  refused(['sing'], /COMMAND: is none of sign, verify/)
  refused([], /COMMAND/)
  refused(['sign', '--client-secret', SECRET], /--client-secret: is not an option/, { input: unsigned })
  refused(['sign', '--constructor'], /is not an option/, { input: unsigned })
  refused(['sign', '--timestamp'], /--timestamp: needs a value/, { input: unsigned })
  refused(['sign', '--json=yes'], /--json: takes no value/, { input: unsigned })
  refused(['sign', 'one', 'two'], /FILE/)
  refused(['sign', 'missing.txt'], /missing.txt: no such file/)
  refused(['sign', folder], /directory/)
  refused(['sign'], /unreadable-capture/, { input: 'hello' })
  refused(['sign'], /is not UTF-8/, { input: Buffer.from([0xff]) })
  refused(['sign', '--credential', file('secret.json', { access_token: TOKEN })], /missing-credential: client_secret/, { input: unsigned })
  refused(['verify', '--now', TIMESTAMP], /missing-credential/, { input: signed })
  refused(['verify', '--credential', CREDENTIAL, '--now', 'noon'], /invalid-timestamp: now/, { input: signed })
  refused(['verify', '--credential', CREDENTIAL, '--tolerance', '-1'], /--tolerance/, { input: signed })
  refused(['diagnose', '--code', 'cobol'], /--code: is none of php/, { input: signed })
  refused(['diagnose'], /missing-header: X-SIGNATURE/, { input: unsigned })
  refused(['explain', '--language', 'fr'], /--language/, { input: signed })
  for (const [name, content, pattern] of [
    ['broken.json', `{"client_secret":"${SECRET}"`, /broken.json: is not a JSON object/],
    ['list.json', '[]', /list.json: is not a JSON object/],
    ['unknown.json', { secret: SECRET }, /"secret" is not a key of a credential/],
    ['number.json', { client_secret: 1 }, /client_secret: is not a text/],
    ['no-key.json', { private_key_file: 'none.pem' }, /none.pem: no such file/],
  ]) {
    refused(['sign', '--credential', file(name, content)], pattern, { input: unsigned })
  }
})

test('a key pair is written once, for its owner alone', () => {
  const out = join(folder, 'keys')
  const { status, stdout, stderr } = paraf(['keygen', '--out', out])
  assert.deepEqual([status, stderr], [0, ''])
  assert.deepEqual(parseKey(stdout.trim(), 'public'), { format: 'spki', bits: 2048 })
  assert.deepEqual(readdirSync(out).sort(), ['private-key-pkcs1.pem', 'private-key.pem', 'public-key.pem'])
  const content = (name) => readFileSync(join(out, name), 'utf8')
  assert.deepEqual(['private-key.pem', 'private-key-pkcs1.pem', 'public-key.pem'].map((name) => statSync(join(out, name)).mode & 0o777), [0o600, 0o600, 0o644])
  assert.deepEqual(['private-key.pem', 'private-key-pkcs1.pem'].map((name) => parseKey(content(name), 'private').format), ['pkcs8', 'pkcs1'])
  const before = content('private-key.pem')
  refused(['keygen', '--out', out], /private-key.pem: is there already/)
  rmSync(join(out, 'private-key.pem'))
  refused(['keygen', '--out', out], /private-key-pkcs1.pem: is there already/)
  assert.ok(!stdout.includes(before.split('\n')[1]))
  refused(['keygen', '--bits', '1024'], /invalid-argument: bits/)
  refused(['keygen', 'file'], /takes no file/)
})

test('help and version', () => {
  assert.equal(paraf(['--version']).stdout, `paraf ${VERSION}\n`)
  const { status, stdout } = paraf(['--help'])
  assert.equal(status, 0)
  for (const command of ['sign', 'verify', 'explain', 'diagnose', 'keygen']) {
    assert.match(stdout, new RegExp(`^paraf ${command} `, 'm'))
    assert.match(paraf([command, '--help']).stdout, new RegExp(`^paraf ${command} `))
  }
})

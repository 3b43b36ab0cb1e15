// A signed request as text that can be sent.

/**
 * As it goes over the wire.
 *
 * @param {import('paraf').SignedRequest} signed
 * @param {string} url The URL that was to be signed: of a token request the host is known from nowhere else.
 */
export function rawHttp(signed, url) {
  const { host, path } = parts(signed, url)
  const headers = Object.entries(signed.headers)
  if (host !== '') headers.unshift(['Host', host.replace(/^.*\/\//, '')])
  if (signed.body.length > 0) headers.push(['Content-Length', String(signed.body.length)])
  return `${signed.method} ${path} HTTP/1.1\n${headers.map(([name, value]) => `${name}: ${value}\n`).join('')}\n${signed.body}`
}

/**
 * As a command for a shell.
 *
 * @param {import('paraf').SignedRequest} signed
 * @param {string} url As above.
 */
export function curl(signed, url) {
  const { host, path } = parts(signed, url)
  const lines = [`curl -X ${signed.method} ${quoted(host + path)}`]
  for (const [name, value] of Object.entries(signed.headers)) lines.push(`-H ${quoted(`${name}: ${value}`)}`)
  if (signed.body.length > 0) lines.push(`--data-raw ${quoted(String(signed.body))}`)
  return lines.join(' \\\n  ')
}

/**
 * Scheme and host, and what is behind them.
 *
 * @param {import('paraf').SignedRequest} signed
 * @param {string} url
 */
function parts(signed, url) {
  const [host = ''] = /^https?:\/\/[^/?#]*/i.exec(url) ?? []
  return { host, path: signed.url.replace(/^https?:\/\/[^/?#]*/i, '') }
}

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`

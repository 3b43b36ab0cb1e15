const { DOCUMENT, CLIENT, FETCHER } = process.env

module.exports = {
  client: {
    input: DOCUMENT,
    output: { target: CLIENT, client: 'fetch', headers: true, override: { mutator: { path: FETCHER, name: 'fetcher' } } },
  },
}

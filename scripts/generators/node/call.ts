/** What a client is given: where the server is, and what the document's examples say. */
export interface Call {
  url: string
  token: string
  customerToken: string
  headers: { [name: string]: string }
  body: object
}

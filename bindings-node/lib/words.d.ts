// The words that stand for one of a few things. These types have no counterpart at run time; a test compares them with the core.

/** Whether a signature is right; `not-checked` where something is missing to say so. */
export type Answer = 'right' | 'wrong' | 'not-checked'

/** Who calls whom. */
export type Direction = 'to-provider' | 'to-partner'

/** A language that people read. */
export type Language = 'en' | 'id'

/** A language that programs are written in. */
export type ProgrammingLanguage = 'php' | 'javascript' | 'python' | 'java' | 'go' | 'csharp'

/** A part of a request that a signature may leave out. */
export type Uncovered = 'body' | 'url' | 'method'

/** A part of a signed request. */
export type Part =
  | 'method'
  | 'endpoint_url'
  | 'access_token'
  | 'body'
  | 'timestamp'
  | 'client_key'
  | 'string_to_sign'
  | 'key'
  | 'algorithm'
  | 'encoding'

/** A rule that a message can break. */
export type Rule =
  | 'malformed-json'
  | 'duplicate-key'
  | 'missing'
  | 'type'
  | 'length'
  | 'format'
  | 'value'
  | 'items'
  | 'virtual-account-number'
  | 'condition'
  | 'window'
  | 'service'
  | 'status'
  | 'sum'
  | 'same'
  | 'distinct'
  | 'key'
  | 'reference'
  | 'echo'

/** The standard's categories of response codes. `unlisted` is a code that it does not have. */
export type Category = 'success' | 'message' | 'system' | 'business' | 'unlisted'

/**
 * What became of a transaction. After `unknown`, and after `pending`, the status service tells. It speaks of the call that was
 * answered: a status service that answers `done` has told the status, which stands in its body.
 */
export type Outcome = 'done' | 'pending' | 'failed' | 'unknown'

/**
 * What to do next: go on; send the same again; send the same body under a new X-EXTERNAL-ID; do so after fetching a new token; ask
 * `ResponseCode.statusService` and send nothing before that; read the account statement or ask support, since no service tells; send this
 * never again.
 */
export type Advice =
  | 'proceed'
  | 'retry-as-is'
  | 'new-external-id'
  | 'refresh-token'
  | 'ask-status'
  | 'ask-provider'
  | 'stop'

// What calls take. These types have no counterpart at run time.

import type { Profile } from '../index.js'

/**
 * A body: text, or bytes that are read where they are. A string with half of a surrogate pair is `invalid-body`; of a received request it
 * is refused as `malformed-body`.
 */
export type Body = string | Uint8Array

/** A profile: a built-in name, an object (whole, or laid over the built-in profile that its key `base` names), or a `Profile`. */
export type ProfileLike = string | Profile | object

/** A time: text as the standard writes it, a `Date`, or milliseconds since 1970 as `Date.now()` returns them. */
export type Time = string | Date | number

/**
 * A secret or a key, or several while it is rotated; or a mapping from partner ID or client key to such a credential, each of which is
 * tried for its own partner or client alone.
 */
export type Credential<One> =
  | One
  | ReadonlyArray<One>
  | ReadonlyMap<string, One | ReadonlyArray<One>>
  | { readonly [id: string]: One | ReadonlyArray<One> }

/**
 * Headers, names in any case: `req.rawHeaders`, a list or an iterable of pairs (`Headers`, `Map`), or a plain object. Prefer
 * `rawHeaders`: in every other form Node has already joined or dropped what was sent twice.
 */
export type HeadersLike =
  | ReadonlyArray<string>
  | Iterable<readonly [name: string, value: string | ReadonlyArray<string>]>
  | { readonly [name: string]: string | ReadonlyArray<string> | undefined }

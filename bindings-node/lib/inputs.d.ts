// What calls take. These types have no counterpart at run time.

import type { Profile } from '../index.js'

/** A body: text, or bytes that are read where they are. A string with half of a surrogate pair is `invalid-body`. */
export type Body = string | Uint8Array

/** A profile: a built-in name, an object (whole, or laid over the built-in profile that its key `base` names), or a `Profile`. */
export type ProfileLike = string | Profile | object

/** A time: text as the standard writes it, a `Date`, or milliseconds since 1970 as `Date.now()` returns them. */
export type Time = string | Date | number

/**
 * Headers, names in any case: `req.rawHeaders`, a list or an iterable of pairs (`Headers`, `Map`), or a plain object. Prefer
 * `rawHeaders`: in every other form Node has already joined or dropped what was sent twice.
 */
export type HeadersLike =
  | ReadonlyArray<string>
  | Iterable<readonly [name: string, value: string | ReadonlyArray<string>]>
  | { readonly [name: string]: string | ReadonlyArray<string> | undefined }

// What the WebAssembly module asks JavaScript for, because JavaScript does it in a line.

import { ParafError } from './errors.js';
import type { ErrorCode } from './errors.js';
import { isAlive } from './guard.js';
import { pairs } from './pairs.js';
import { running } from './running.js';
import type { Class } from './running.js';

/** In bytes. A module has 4 GiB of memory, and a body may be in it three times. */
const LARGEST = 2 ** 30;

/** A byte array of any realm: `instanceof` knows only those of its own, and test runners bring others. */
export function asByteArray(value: unknown): Uint8Array | undefined {
  if (!ArrayBuffer.isView(value) || (value as Uint8Array)[Symbol.toStringTag] !== 'Uint8Array') return undefined;
  if (isDetached(value)) throw failure('invalid-body', 'body', 'was transferred away: its bytes are gone');
  if (value.byteLength > LARGEST) throw failure('invalid-body', 'body', 'is larger than 1 GiB');
  return value as Uint8Array;
}

/** The elements of an array; a value that is none stands for itself. */
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? Array.from(value) : [value]);

/**
 * IDs and credentials in turn of a mapping: a `Map` or another iterable of pairs, or the own properties of an object; `undefined` for a
 * credential itself, which is text, a byte array or an array.
 */
export function mapping(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return undefined;
  const items = Symbol.iterator in value ? Array.from(value as Iterable<unknown>) : Object.entries(value);
  return items.flatMap((pair) => (Array.isArray(pair) && pair.length === 2 ? pair : [undefined, pair]));
}

/** The milliseconds of a `Date` of any realm, or the number itself. */
export function asMillis(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

/** Names and values of an object in turn: its own, since what stands on its prototype was given by nobody. */
export function ownEntries(object: Record<string, unknown>): unknown[] {
  const flat: unknown[] = [];
  for (const name of Object.keys(object)) flat.push(name, object[name]);
  return flat;
}

/** As `ownEntries`, with what the object inherits from another, but nothing that somebody put on the prototype of all objects. */
function entries(object: Record<string, unknown>): unknown[] {
  const found = new Map<string, unknown>();
  let layer: object | null = object;
  while (layer !== null) {
    const next = Object.getPrototypeOf(layer) as object | null;
    if (next === null && layer !== object) break;
    for (const name of Object.keys(layer)) if (!found.has(name)) found.set(name, object[name]);
    layer = next;
  }
  return [...found].flat(1);
}

/** Names and values in turn. A value that is a list becomes as many headers; one of `undefined` is no header. */
export function flattenHeaders(headers: unknown): string[] {
  if (typeof headers !== 'object' || headers === null) throw wrong('are not an object, a list or an iterable of pairs');
  if (!(Symbol.iterator in headers)) return flattenPairs(pairs(entries(headers as Record<string, unknown>)));
  const items = Array.from(headers as Iterable<unknown>);
  const isFlat = Array.isArray(headers) && items.length > 0 && !Array.isArray(items[0]);
  if (isFlat && items.length % 2 !== 0) throw wrong('are a flat list of odd length');
  return flattenPairs(isFlat ? pairs(items) : items);
}

function flattenPairs(all: unknown[]): string[] {
  const flat: string[] = [];
  for (const pair of all) {
    if (!Array.isArray(pair) || pair.length !== 2) throw wrong('hold something that is not a pair of name and value');
    const [name, value] = pair;
    if (typeof name !== 'string') throw wrong('hold a name that is not a string');
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
      if (typeof one !== 'string') throw wrong('hold a value that is not a string or a list of strings');
      flat.push(name, one);
    }
  }
  return flat;
}

/** A hold of a `Profile` for the module; `undefined` for any other value. */
export const shareProfile = (value: unknown): object | undefined => share(value, running.Profile, 'profile');

/** The same of an `Amount`. */
export const shareAmount = (value: unknown): object | undefined => share(value, running.Amount, 'amount');

/** The same of a `Service`. */
export const shareService = (value: unknown): object | undefined => share(value, running.Service, 'service');

/** The same of a `Delivery`. */
export const shareDelivery = (value: unknown): object | undefined => share(value, running.Delivery, 'delivery');

function share(value: unknown, type: Class, field: string): object | undefined {
  if (!(value instanceof type)) return undefined;
  if (!isAlive(value, type)) throw failure('invalid-argument', field, 'was freed');
  return (value as unknown as { __share(): object }).__share();
}

const wrong = (detail: string): ParafError => failure('invalid-argument', 'headers', detail);

function failure(code: ErrorCode, field: string, detail: string): ParafError {
  const Made = ParafError as unknown as new (message: string, code: ErrorCode, field: string) => ParafError;
  return new Made(`${field}: ${detail}`, code, field);
}

/** An array over bytes that are gone has no length, and nobody can make another one over them. */
function isDetached(array: ArrayBufferView): boolean {
  if (array.byteLength > 0) return false;
  try {
    return new Uint8Array(array.buffer).length < 0;
  } catch {
    return true;
  }
}

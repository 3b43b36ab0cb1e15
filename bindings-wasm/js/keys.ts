// What calls about keys return.

import type { ParafError } from './errors.js';
import { Held } from './held.js';

/** What is known about a key. */
export interface KeyInfo {
  /** The form in which it was given: `pkcs8` or `pkcs1` for a private key, `spki`, `pkcs1` or `x509` for a public one. */
  readonly format: 'pkcs8' | 'pkcs1' | 'spki' | 'x509';
  /** The length of the modulus in bits. */
  readonly bits: number;
}

/** @internal */
export const keyInfo = (format: KeyInfo['format'], bits: number): KeyInfo => ({ format, bits });

/** What a file or a text is that should hold a key. */
export interface InspectedKey {
  /** What it is, in words: `a PKCS#12 file (.p12, .pfx)`. Of a bundle, the first piece. */
  readonly name: string;
  /** Whether it is a key in some form, read or not, whole or damaged. */
  readonly isKey: boolean;
  /** The private key in it that can be used. */
  readonly privateKey: KeyInfo | undefined;
  /** The public key in it that can be used. */
  readonly publicKey: KeyInfo | undefined;
  /** SHA-256 of the public half, of a private key too, in hexadecimal: the same in two files that belong together. */
  readonly fingerprint: string | undefined;
  /** Why a key of a form that is read cannot be used: damaged, of another algorithm, too short. */
  readonly problem: ParafError | undefined;
  /** The one command that makes a private key of it. `FILE` is what was given. */
  readonly privateCommand: string | undefined;
  /** The one command that makes a public key of it, of a private key too. */
  readonly publicCommand: string | undefined;
}

/** @internal */
export const inspectedKey = (
  name: string,
  isKey: boolean,
  privateKey: KeyInfo | undefined,
  publicKey: KeyInfo | undefined,
  fingerprint: string | undefined,
  problem: ParafError | undefined,
  privateCommand: string | undefined,
  publicCommand: string | undefined,
): InspectedKey => ({ name, isKey, privateKey, publicKey, fingerprint, problem, privateCommand, publicCommand });

const keyPairs = new Held<{ pkcs8: string; pkcs1: string; spki: string; base64: string }>();

/** A new RSA key pair in the forms that programs and banks ask for. Logs do not show it. */
export class KeyPair {
  /** Made by paraf alone. */
  private constructor(pkcs8: string, pkcs1: string, spki: string, base64: string) {
    keyPairs.put(this, { pkcs8, pkcs1, spki, base64 });
  }

  /** The private key as PKCS#8 (`BEGIN PRIVATE KEY`): what most programs read. Keep it out of logs, and give it to nobody. */
  get privatePkcs8Pem(): string {
    return keyPairs.of(this).pkcs8;
  }

  /** The private key as PKCS#1 (`BEGIN RSA PRIVATE KEY`): what older programs read. */
  get privatePkcs1Pem(): string {
    return keyPairs.of(this).pkcs1;
  }

  /** The public key as PEM (`BEGIN PUBLIC KEY`). */
  get publicSpkiPem(): string {
    return keyPairs.of(this).spki;
  }

  /** The public key on one line of Base64, as the portals of banks ask for it. */
  get publicBase64(): string {
    return keyPairs.of(this).base64;
  }

  /** For logs. */
  toString(): string {
    return 'KeyPair(private key redacted)';
  }
}

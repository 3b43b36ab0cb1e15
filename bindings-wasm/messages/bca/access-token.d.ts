// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Open } from '../shared.js'

/**
 * Request of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).
 * *Permintaan Token akses B2B.*
 */
export interface AccessTokenB2bRequest {
  /**
   * What the token is asked with. *Jenis permintaan token.*
   * Mandatory, always client_credentials.
   */
  grantType: 'client_credentials'
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).
 * *Respons Token akses B2B.*
 */
export interface AccessTokenB2bResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters, three digits, service code, two digits; required when the token could not be issued.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters; required when the token could not be issued.
   */
  responseMessage: string
  /**
   * Access token. *Token akses.*
   * Mandatory, at most 2048 characters.
   */
  accessToken?: string
  /**
   * Kind of token. *Jenis token.*
   * Mandatory; Bearer or Mac.
   */
  tokenType?: string
  /**
   * How long the token holds, in seconds. *Masa berlaku token dalam detik.*
   * Mandatory, digits; quoted, "900".
   */
  expiresIn?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

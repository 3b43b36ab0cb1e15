// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Open } from '../shared.js'

/**
 * Request of Access Token B2B: POST /v1.0/access-token/b2b (service 73).
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
 * Response of Access Token B2B: POST /v1.0/access-token/b2b (service 73).
 * *Respons Token akses B2B.*
 */
export interface AccessTokenB2bResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Conditional, at most 7 characters; required when the token could not be issued.
   */
  responseCode?: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Conditional, at most 150 characters; required when the token could not be issued.
   */
  responseMessage?: string
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
   * Mandatory, digits; seconds; 900; a quoted string in the sample.
   */
  expiresIn?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).
 * *Permintaan Token akses B2B2C.*
 */
export interface AccessTokenB2b2cRequest {
  /**
   * What the token is asked with. *Jenis permintaan token.*
   * Mandatory, one of AUTHORIZATION_CODE, authorization_code, REFRESH_TOKEN, refresh_token; AUTHORIZATION_CODE or REFRESH_TOKEN (lower case in the sample).
   */
  grantType: GrantType
  /**
   * Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
   * Conditional, at most 256 characters; mandatory if grantType is AUTHORIZATION_CODE.
   */
  authCode?: string
  /**
   * Token that gets a new access token. *Token untuk memperbarui token akses.*
   * Conditional, at most 512 characters; mandatory if grantType is REFRESH_TOKEN.
   */
  refreshToken?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).
 * *Respons Token akses B2B2C.*
 */
export interface AccessTokenB2b2cResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Conditional, at most 7 characters; required when the token could not be issued.
   */
  responseCode?: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Conditional, at most 150 characters; required when the token could not be issued.
   */
  responseMessage?: string
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
   * When the access token ends. *Waktu berakhirnya token akses.*
   * Mandatory, ISO 8601 with seconds and offset; valid 15 days.
   */
  accessTokenExpiryTime?: string
  /**
   * Token that gets a new access token. *Token untuk memperbarui token akses.*
   * Mandatory.
   */
  refreshToken?: string
  /**
   * When the refresh token ends. *Waktu berakhirnya refresh token.*
   * Mandatory, ISO 8601 with seconds and offset; text says the refresh token lives shorter than the access token.
   */
  refreshTokenExpiryTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * What the token is asked with. *Jenis permintaan token.*
 * - `AUTHORIZATION_CODE`: With an authorization code. *Dengan kode otorisasi.*
 * - `authorization_code`: The same in lower case, as in the sample. *Sama, dengan huruf kecil seperti pada contoh.*
 * - `REFRESH_TOKEN`: With a refresh token. *Dengan refresh token.*
 * - `refresh_token`: The same in lower case, as in the sample. *Sama, dengan huruf kecil seperti pada contoh.*
 */
export type GrantType = 'AUTHORIZATION_CODE' | 'authorization_code' | 'REFRESH_TOKEN' | 'refresh_token'

// What a bank is opened with, and what it tells. These types have no counterpart at run time; their names are those of the control API
// (`/_bank/openapi.json`), in camel case.

/** What your client signs with: `new Signer('bca', { ...bank.credentials, channelId: '95051' })`. */
export interface SignerCredentials {
  clientKey: string
  clientSecret: string
  /** `undefined` for a partner whose public key the plan brought: you have its other half. */
  privateKey: string | undefined
  partnerId: string
}

/** What the bank signs its calls with: `new Verifier('bca', bank.verifierCredentials)`. */
export interface VerifierCredentials {
  clientSecret: string
  partnerId: string[]
}

/** What the bank asks for tokens with: `new TokenVerifier('bca', bank.tokenVerifierCredentials)`. */
export interface TokenVerifierCredentials {
  publicKey: string
  clientKey: string
}

/** Somebody who calls the bank, and is called by it: you. */
export interface Partner {
  name: string
  accounts: string[]
  companyCodes: string[]
  credentials: SignerCredentials
  /** `undefined` where the bank knows no server of theirs. */
  verifierCredentials: VerifierCredentials | undefined
  /** `undefined` where the bank knows no server of theirs. */
  tokenVerifierCredentials: TokenVerifierCredentials | undefined
}

/** What a bank begins with. All of it may be left out. */
export interface Plan {
  /** 1 to 64 letters, digits, - and _. */
  name?: string | undefined
  /** Decides every number that the bank makes up, together with the name. */
  seed?: number | undefined
  /** Where the clock stands still, `2026-01-31T10:00:00+07:00`; the machine's own time, where it is left out. */
  clock?: string | undefined
  /** Three, one of them yours, where they are left out. */
  accounts?: AccountPlan[] | undefined
  /** One, where they are left out: you. */
  partners?: PartnerPlan[] | undefined
  /** Your own server, which this bank calls. */
  partnerUrl?: string | undefined
  billers?: BillerPlan[] | undefined
  merchants?: MerchantPlan[] | undefined
  outside?: OutsideAccount[] | undefined
  settings?: SettingsPlan | undefined
  /** Goes on where `Bank.snapshot` was taken. Nothing but a name stands beside it; under another one the bank has credentials of its own. */
  snapshot?: Snapshot | undefined
}

/** All that a bank needs to go on elsewhere, as JSON. Test credentials are in it. */
export interface Snapshot {
  readonly [name: string]: unknown
}

/** An account to open, with its balance as SNAP writes it: `1000000.00`. The currency is IDR unless it is named. */
export interface AccountPlan {
  number: string
  name: string
  balance: string
  currency?: string | undefined
}

/** A partner. What is left out of the credentials is made from the seed; `url` is where the bank calls them. */
export interface PartnerPlan {
  name: string
  partnerIds?: string[] | undefined
  accounts?: string[] | undefined
  addresses?: string[] | undefined
  clientKey?: string | undefined
  clientSecret?: string | undefined
  publicKey?: string | undefined
  url?: string | undefined
  bankClientKey?: string | undefined
  bankClientSecret?: string | undefined
}

/** A company code, and the partner who is asked for its bills. */
export interface BillerPlan {
  companyCode: string
  partner: string
}

/** A merchant of nine digits whose QRIS codes can be paid, and the partner who makes them. */
export interface MerchantPlan {
  merchantId: string
  name: string
  city?: string | undefined
  postalCode?: string | undefined
  partner: string
}

/** An account of another bank, which is named as in `beneficiaryBankCode`. */
export interface OutsideAccount {
  bank: string
  number: string
  name: string
}

/** What BCA does not publish. Each default is the project's own, and says nothing of what BCA does. */
export interface SettingsPlan {
  toleranceSeconds?: number | undefined
  tokenSeconds?: number | undefined
  deduplicate?: boolean | undefined
  repeated?: 'duplicate' | 'conflict' | undefined
  inconsistent?: 'conflict' | 'inconsistent' | undefined
  accountInfos?: 'object' | 'array' | undefined
  answerSeconds?: number | undefined
  advice?: 'same' | 'new' | undefined
  transferSeconds?: number | undefined
  /** `15:30`, in Jakarta; none, where it is left out. */
  rtgsCutOff?: string | undefined
  sknCutOff?: string | undefined
  diagnosisInAnswer?: boolean | undefined
}

/** An account and its money, in its currency: `posted` is the balance, `available` is what is not held of it. */
export interface Account {
  number: string
  name: string
  currency: string
  kind: 'customer' | 'internal'
  isClosed: boolean
  posted: string
  held: string
  available: string
}

/** A posting: its legs sum to 0. */
export interface Entry {
  entry: number
  at: string
  text: string
  reference: string | null
  reverses: number | null
  collects: number | null
  legs: Leg[]
}

/** What an entry moves into an account, or out of it with a sign. */
export interface Leg {
  account: string
  amount: string
  currency: string
}

/** Money that is held. */
export interface Hold {
  hold: number
  account: string
  amount: string
  expiresAt: string
  state: 'live' | 'released' | 'expired' | 'collected'
}

/** What a customer pays at the counter. */
export interface Pay {
  /** The customer's account. */
  account: string
  companyCode: string
  customerNo: string
  /** What your server asks for, where it is left out. */
  amount?: string | undefined
}

/** A payment of a virtual account, as it was when it was asked for. */
export interface Payment {
  payment: number
  /** The customer's account. */
  payer: string
  virtualAccount: string
  /** paid, reversed, suspended and refused are final. */
  stage: 'token' | 'inquiry' | 'flag' | 'advice' | 'paid' | 'reversed' | 'suspended' | 'refused'
  isFinal: boolean
  /** Of your server's last answer. */
  responseCode: string | null
  paid: string | null
  /** The posting that moved the money. */
  entry: number | null
}

/** Credentials that come or go. */
export interface CredentialChange {
  /** The first partner, where it is left out. */
  partner?: string | undefined
  clientKeys?: string[] | undefined
  clientSecrets?: string[] | undefined
  publicKeys?: string[] | undefined
}

/** What can go wrong. */
export type Fault =
  | 'late'
  | 'other-code'
  | 'html'
  | 'reset'
  | 'lost-before'
  | 'lost-after'
  | 'expired-token'
  | 'other-bank-down'
  | 'pending'
  | 'returned'
  | 'wrong-signature'
  | 'stale-timestamp'
  | 'wrong-token'
  | 'missing-field'
  | 'irregular-types'
  | 'same-external-id'
  | 'twice'
  | 'lost-answer'

/** Where and when a fault strikes: the next time, once, unless something else is said. */
export interface FaultOptions {
  /** The ID of the one service that it strikes. */
  service?: string | undefined
  /** How often; 1 when it is not given. */
  times?: number | undefined
  /** How many go well before; 0 when it is not given. */
  skip?: number | undefined
  /** An X-EXTERNAL-ID or a partnerReferenceNo, instead of `times` and `skip`. */
  named?: string | undefined
  /** So many of a thousand by the seed, instead of `times` and `skip`. */
  perMille?: number | undefined
  /** Of `late`. */
  millis?: number | undefined
  /** Of `html` and `reset`: whether the bank did what was asked. */
  done?: boolean | undefined
  /** Of `other-code`. */
  code?: string | undefined
}

/** A fault that is set. */
export interface FaultRule {
  fault: Fault
  service: string | null
  when: { count: { skip: number; times: number } } | { named: string } | { perMille: number }
}

/** What explains a signature that was refused. */
export interface Mistake {
  id: string
  english: string
  indonesian: string
}

/** Something that happened: your request, the bank's call, or a step of a payment. Tokens are redacted. */
export interface Exchange {
  number: number
  /** The bank's time. */
  at: string
  kind: 'request' | 'call' | 'payment' | 'transfer' | 'hold-expired' | 'late-answer'
  method?: string
  url?: string
  headers?: [name: string, value: string][]
  body?: string
  service?: string | null
  /** How far it came, where it was refused. */
  step?: string | null
  reason?: string | null
  /** The same, where it is known in Indonesian. */
  reasonIndonesian?: string | null
  error?: string | null
  /** Who says that it is answered so. */
  basis?: 'table' | 'ours' | null
  diagnosis?: Mistake[]
  fault?: string | null
  /** `null` while there is none. Its status is `null` where nothing came or the connection was reset. */
  answer?: { status: number | null; responseCode: string | null; body: string } | null
  payment?: number
  stage?: string
  responseCode?: string | null
  call?: number
  hold?: number
  referenceNo?: string
  settled?: 'done' | 'returned' | 'suspended'
}

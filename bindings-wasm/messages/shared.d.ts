// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

/** What no table describes: `additionalInfo`. */
export type Open = { [field: string]: unknown }

/** An amount and its currency. *Nominal dan mata uang.* */
export interface Money {
  /** Digits, a point and two decimals: `10000.00`. Never a number: a float loses cents. */
  value: string
  /** ISO 4217: `IDR`. */
  currency: string
}

/** One text in both languages. *Satu teks dalam dua bahasa.* */
export interface Bilingual {
  /** In English. *Dalam bahasa Inggris.* */
  english?: string
  /** In Indonesian. *Dalam bahasa Indonesia.* */
  indonesia?: string
}

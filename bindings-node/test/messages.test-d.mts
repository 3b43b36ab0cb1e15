// A consumer of the messages' types. Compiled, never run.

import type { BdcUpdateStatusRequest } from 'paraf/messages/bca/direct-debit'
import type { FeeType, TransferInterbankRequest } from 'paraf/messages/bca/transfer'
import type { TransferVaInquiryRequest, TransferVaInquiryResponse, TransferVaPaymentResponse } from 'paraf/messages/bca/virtual-account'
import type { Bilingual, Money } from 'paraf/messages/shared'
import type { BalanceInquiryResponse } from 'paraf/messages/snap/information'
import type { RegistrationCardBindRequest } from 'paraf/messages/snap/registration'

const amount: Money = { value: '10000.00', currency: 'IDR' }
const fee: FeeType = 'OUR'
export const transfer: TransferInterbankRequest = {
  partnerReferenceNo: '1',
  amount,
  beneficiaryAccountName: 'Siti',
  beneficiaryAccountNo: '1',
  beneficiaryBankCode: '014',
  sourceAccountNo: '2',
  transactionDate: '2022-04-21T17:34:52+07:00',
  feeType: fee,
  additionalInfo: { transferType: '2', purposeCode: '99', agreed: true },
}
export const cards: RegistrationCardBindRequest[] = [
  { custIdMerchant: '1', limit: 1000000 },
  { custIdMerchant: '1', limit: '1000000.00' },
]
export function answer(inquiry: TransferVaInquiryRequest): TransferVaInquiryResponse {
  const { partnerServiceId, customerNo, virtualAccountNo, inquiryRequestId } = inquiry
  const known = { partnerServiceId, customerNo, virtualAccountNo, inquiryRequestId, virtualAccountName: 'Budi', totalAmount: amount }
  const inquiryReason: Bilingual = { english: 'Success', indonesia: 'Sukses' }
  const virtualAccountData = { ...known, inquiryStatus: '00' as const, inquiryReason }
  return { responseCode: '2002400', responseMessage: 'Successful', virtualAccountData }
}
export const refusal: TransferVaInquiryResponse = { responseCode: '4012400', responseMessage: 'Unauthorized. [Signature]' }
export const paid: TransferVaInquiryResponse = {
  responseCode: '4042414',
  responseMessage: 'Paid Bill',
  virtualAccountData: { inquiryStatus: '01', inquiryReason: { english: 'Paid', indonesia: 'Lunas' } },
}
export const conflict: TransferVaPaymentResponse = {
  responseCode: '4092500', responseMessage: 'Conflict', virtualAccountData: { paymentFlagStatus: '01' },
}
export const total = (told: TransferVaInquiryResponse): Money | undefined => {
  if (told.responseCode === '2002400') return told.virtualAccountData.totalAmount
  return told.virtualAccountData?.totalAmount
}
export const kind = (balance: BalanceInquiryResponse): string | undefined => balance.accountInfos?.[0]?.balanceType

// @ts-expect-error: a success has an account
export const nothing: TransferVaInquiryResponse = { responseCode: '2002400', responseMessage: 'Success' }
export const silent: TransferVaInquiryResponse = {
  responseCode: '4042414', responseMessage: 'Paid Bill',
  // @ts-expect-error: a refusal with an account says its status
  virtualAccountData: { customerNo: '1' },
}
// @ts-expect-error: the currency is mandatory
export const absent: Money = { value: '10000.00' }
// @ts-expect-error: a number loses cents
export const number: Money = { value: 10000.0, currency: 'IDR' }
// @ts-expect-error: the field is called indonesia
export const misspelled: Bilingual = { indonesian: 'Sukses' }
// @ts-expect-error: O, H or B
export const block: BdcUpdateStatusRequest = { blockType: 'X', cardNumber: '1', reasonCode: 'H' }
// @ts-expect-error: the field is called customerNo
export const wrong = (inquiry: TransferVaInquiryRequest): string => inquiry.customerNumber

// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Information, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Numeric, Object};

/// Request of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).
///
/// *Permintaan Informasi saldo.*
#[derive(Clone, Default, PartialEq)]
pub struct BalanceInquiryRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Conditional, at most 128 characters; required if accountNo and customer token are both absent.
    pub bank_card_token: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 16 characters, digits; 10 digits in practice.
    pub account_no: Option<String>,
    /// Kinds of balance that are asked for. *Jenis saldo yang diminta.*
    ///
    /// Optional; absent = all balance types.
    pub balance_types: Option<Vec<String>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(BalanceInquiryRequest, "bca", "11", Request, {
    partner_reference_no: "partnerReferenceNo",
    bank_card_token: "bankCardToken",
    account_no: "accountNo",
    balance_types: "balanceTypes",
    additional_info: "additionalInfo",
});

/// Response of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).
///
/// *Respons Informasi saldo.*
#[derive(Clone, Default, PartialEq)]
pub struct BalanceInquiryResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters; yymmddHH, menu prefix (2), sequence (8).
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 32 characters; Registered account number.
    pub account_no: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Optional, at most 140 characters.
    pub name: Option<String>,
    /// Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
    ///
    /// Optional; typed array of object, sample is an object.
    pub account_infos: Option<Vec<AccountInfo>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(BalanceInquiryResponse, "bca", "11", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    account_no: "accountNo",
    name: "name",
    account_infos: "accountInfos",
    additional_info: "additionalInfo",
});

/// Request of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).
///
/// *Permintaan Rekening koran.*
#[derive(Clone, Default, PartialEq)]
pub struct BankStatementRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Conditional, at most 128 characters; required if accountNo is null.
    pub bank_card_token: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 16 characters; required if bankCardToken is null.
    pub account_no: Option<String>,
    /// From when. *Waktu awal.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC).
    pub from_date_time: Option<String>,
    /// Until when. *Waktu akhir.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC).
    pub to_date_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(BankStatementRequest, "bca", "14", Request, {
    partner_reference_no: "partnerReferenceNo",
    bank_card_token: "bankCardToken",
    account_no: "accountNo",
    from_date_time: "fromDateTime",
    to_date_time: "toDateTime",
    additional_info: "additionalInfo",
});

/// Response of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).
///
/// *Respons Rekening koran.*
#[derive(Clone, Default, PartialEq)]
pub struct BankStatementResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
    ///
    /// Optional.
    pub balance: Option<Vec<Balance>>,
    /// Number and sum of the credits. *Jumlah dan total mutasi kredit.*
    ///
    /// Optional; DebitAndCreditEntries.
    pub total_credit_entries: Option<TotalCreditEntries>,
    /// Number and sum of the debits. *Jumlah dan total mutasi debit.*
    ///
    /// Optional; DebitAndCreditEntries.
    pub total_debit_entries: Option<TotalDebitEntries>,
    /// Whether more records follow. *Apakah masih ada data berikutnya.*
    ///
    /// Optional, at most 1 character; Y/N more records remain.
    pub has_more: Option<String>,
    /// When the last record was made. *Waktu data terakhir.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub last_record_date_time: Option<String>,
    /// The transactions. *Rincian transaksi.*
    ///
    /// Optional.
    pub detail_data: Option<Vec<DetailData>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(BankStatementResponse, "bca", "14", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    balance: "balance",
    total_credit_entries: "totalCreditEntries",
    total_debit_entries: "totalDebitEntries",
    has_more: "hasMore",
    last_record_date_time: "lastRecordDateTime",
    detail_data: "detailData",
    additional_info: "additionalInfo",
});

/// Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInfo {
    /// Kind of balance. *Jenis saldo.*
    ///
    /// Optional, at most 70 characters.
    pub balance_type: Option<String>,
    /// Amount of this kind of balance. *Nominal saldo jenis ini.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Money that has not settled yet. *Saldo mengambang.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub float_amount: Option<Money>,
    /// Money that is held. *Saldo yang ditahan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub hold_amount: Option<Money>,
    /// Balance that can be used. *Saldo yang dapat digunakan.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub available_balance: Option<Money>,
    /// Balance at the beginning of the day. *Saldo awal hari.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub ledger_balance: Option<Money>,
    /// What is left of the multilateral limit. *Sisa limit multilateral saat ini.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub current_multilateral_limit: Option<Money>,
    /// State of the customer's registration. *Status pendaftaran pelanggan.*
    ///
    /// Optional, at most 4 characters; Customer registration status.
    pub registration_status_code: Option<String>,
    /// State of the account. *Status rekening.*
    ///
    /// Optional, at most 4 characters; 0001 active, 0002 closed, 0004 new, 0006 restricted, 0007 frozen, 0009 dormant.
    pub status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountInfo {
    balance_type: "balanceType",
    amount: "amount",
    float_amount: "floatAmount",
    hold_amount: "holdAmount",
    available_balance: "availableBalance",
    ledger_balance: "ledgerBalance",
    current_multilateral_limit: "currentMultilateralLimit",
    registration_status_code: "registrationStatusCode",
    status: "status",
});

/// Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
#[derive(Clone, Default, PartialEq)]
pub struct Balance {
    /// Amount. *Nominal.*
    ///
    /// Mandatory.
    pub amount: Option<Amount>,
    /// Balance at the beginning. *Saldo awal.*
    ///
    /// Optional.
    pub starting_balance: Option<StartingBalance>,
    /// Balance at the end. *Saldo akhir.*
    ///
    /// Optional.
    pub ending_balance: Option<EndingBalance>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Balance {
    amount: "amount",
    starting_balance: "startingBalance",
    ending_balance: "endingBalance",
});

/// Amount. *Nominal.*
#[derive(Clone, Default, PartialEq)]
pub struct Amount {
    /// Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
    ///
    /// Mandatory, at most 16 digits and 2 decimals.
    pub value: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters.
    pub currency: Option<String>,
    /// When the amount was read. *Waktu saat nominal dicatat.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub date_time: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Amount {
    value: "value",
    currency: "currency",
    date_time: "dateTime",
});

/// Balance at the beginning. *Saldo awal.*
#[derive(Clone, Default, PartialEq)]
pub struct StartingBalance {
    /// Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
    ///
    /// Mandatory, at most 16 digits and 2 decimals.
    pub value: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters.
    pub currency: Option<String>,
    /// When it happened. *Tanggal dan waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub date_time: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(StartingBalance {
    value: "value",
    currency: "currency",
    date_time: "dateTime",
});

/// Balance at the end. *Saldo akhir.*
#[derive(Clone, Default, PartialEq)]
pub struct EndingBalance {
    /// Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
    ///
    /// Mandatory, at most 16 digits and 2 decimals.
    pub value: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters.
    pub currency: Option<String>,
    /// When it happened. *Tanggal dan waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub date_time: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(EndingBalance {
    value: "value",
    currency: "currency",
    date_time: "dateTime",
});

/// Number and sum of the credits. *Jumlah dan total mutasi kredit.*
#[derive(Clone, Default, PartialEq)]
pub struct TotalCreditEntries {
    /// How many entries. *Jumlah entri.*
    ///
    /// Mandatory, at most 5 characters; quoted string in the sample.
    pub number_of_entries: Option<Numeric>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TotalCreditEntries {
    number_of_entries: "numberOfEntries",
    amount: "amount",
});

/// Number and sum of the debits. *Jumlah dan total mutasi debit.*
#[derive(Clone, Default, PartialEq)]
pub struct TotalDebitEntries {
    /// How many entries. *Jumlah entri.*
    ///
    /// Mandatory, at most 5 characters; quoted string in the sample.
    pub number_of_entries: Option<Numeric>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TotalDebitEntries {
    number_of_entries: "numberOfEntries",
    amount: "amount",
});

/// The transactions. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct DetailData {
    /// Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*
    ///
    /// Optional.
    pub detail_balance: Option<DetailBalance>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Amount in the currency of the transaction. *Nominal dalam mata uang transaksi.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub origin_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, exactly 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Remark. *Berita transaksi.*
    ///
    /// Mandatory, at most 256 characters; 2 x 18 in practice.
    pub remark: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 35 characters.
    pub transaction_id: Option<String>,
    /// Kind. *Jenis.*
    ///
    /// Mandatory, at most 6 characters; CREDIT or DEBIT.
    pub r#type: Option<String>,
    /// Whether the entry is a correction. *Status rincian transaksi.*
    ///
    /// Optional, at most 20 characters; SUCCESS or ERROR CORRECTION.
    pub transaction_detail_status: Option<String>,
    /// More about the transaction, as the provider likes. *Informasi rinci transaksi, bentuk bebas.*
    ///
    /// Optional.
    pub detail_info: Option<Object>,
    /// Balance after the transaction. *Saldo setelah transaksi.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals; an object here.
    pub end_amount: Option<Money>,
    /// What the table does not have.
    pub others: Object,
}

structure!(DetailData {
    detail_balance: "detailBalance",
    amount: "amount",
    origin_amount: "originAmount",
    transaction_date: "transactionDate",
    remark: "remark",
    transaction_id: "transactionId",
    r#type: "type",
    transaction_detail_status: "transactionDetailStatus",
    detail_info: "detailInfo",
    end_amount: "endAmount",
});

/// Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct DetailBalance {
    /// Balance before the transaction. *Saldo sebelum transaksi.*
    ///
    /// Optional.
    pub start_amount: Option<Vec<StartAmount>>,
    /// Balance after the transaction. *Saldo setelah transaksi.*
    ///
    /// Optional.
    pub end_amount: Option<Vec<EndAmount>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(DetailBalance {
    start_amount: "startAmount",
    end_amount: "endAmount",
});

/// Balance before the transaction. *Saldo sebelum transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct StartAmount {
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees.
    pub amount: Option<Money>,
    /// What the table does not have.
    pub others: Object,
}

structure!(StartAmount {
    amount: "amount",
});

/// Balance after the transaction. *Saldo setelah transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct EndAmount {
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees.
    pub amount: Option<Money>,
    /// What the table does not have.
    pub others: Object,
}

structure!(EndAmount {
    amount: "amount",
});

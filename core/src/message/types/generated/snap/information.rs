// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Information, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Numeric, Object};

message! {
    /// Request of Balance Inquiry: POST /v1.0/balance-inquiry (service 11).
    ///
    /// *Permintaan Informasi saldo.*
    BalanceInquiryRequest, "snap", "11", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Conditional, at most 128 characters; required if accountNo and customer token are both absent.
        bank_card_token: String = "bankCardToken",
        /// Account number. *Nomor rekening.*
        ///
        /// Conditional, at most 16 characters; required if bankCardToken and customer token are both absent.
        account_no: String = "accountNo",
        /// Kinds of balance that are asked for. *Jenis saldo yang diminta.*
        ///
        /// Optional; absent = all balance types.
        balance_types: Vec<String> = "balanceTypes",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Balance Inquiry: POST /v1.0/balance-inquiry (service 11).
    ///
    /// *Respons Informasi saldo.*
    BalanceInquiryResponse, "snap", "11", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 32 characters; Registered account number.
        account_no: String = "accountNo",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Optional, at most 140 characters.
        name: String = "name",
        /// Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
        ///
        /// Optional.
        account_infos: Vec<AccountInfo> = "accountInfos",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transaction History List: POST /v1.0/transaction-history-list (service 12).
    ///
    /// *Permintaan Daftar riwayat transaksi.*
    TransactionHistoryListRequest, "snap", "12", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// From when. *Waktu awal.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC).
        from_date_time: String = "fromDateTime",
        /// Until when. *Waktu akhir.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC).
        to_date_time: String = "toDateTime",
        /// Records on a page. *Jumlah data per halaman.*
        ///
        /// Optional, at most 2 characters; page size, default 10 (max 50); quoted string in the sample.
        page_size: Numeric = "pageSize",
        /// Page that is asked for. *Nomor halaman.*
        ///
        /// Optional, at most 2 characters; default 0; quoted string in the sample.
        page_number: Numeric = "pageNumber",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transaction History List: POST /v1.0/transaction-history-list (service 12).
    ///
    /// *Respons Daftar riwayat transaksi.*
    TransactionHistoryListResponse, "snap", "12", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The transactions. *Rincian transaksi.*
        ///
        /// Optional.
        detail_data: Vec<TransactionHistoryListResponseDetailData> = "detailData",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transaction History Detail: POST /v1.0/transaction-history-detail (service 13).
    ///
    /// *Permintaan Rincian riwayat transaksi.*
    TransactionHistoryDetailRequest, "snap", "13", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transaction History Detail: POST /v1.0/transaction-history-detail (service 13).
    ///
    /// *Respons Rincian riwayat transaksi.*
    TransactionHistoryDetailResponse, "snap", "13", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// When the transaction was cancelled. *Waktu pembatalan transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        cancelled_time: String = "cancelledTime",
        /// When it happened. *Tanggal dan waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        date_time: String = "dateTime",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 256 characters; Transaction remark.
        remark: String = "remark",
        /// Where the money comes from. *Sumber dana.*
        ///
        /// Optional; SourceOfFund.
        source_of_funds: Vec<SourceOfFund> = "sourceOfFunds",
        /// State. *Status.*
        ///
        /// Mandatory, at most 32 characters; INIT, SUCCESS, CLOSED, CANCELLED.
        status: String = "status",
        /// Kind. *Jenis.*
        ///
        /// Mandatory, at most 32 characters; PAYMENT, REFUND, TOP_UP, SEND_MONEY, RECEIVE_MONEY, .
        r#type: String = "type",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Bank Statement: POST /v1.0/bank-statement (service 14).
    ///
    /// *Permintaan Rekening koran.*
    BankStatementRequest, "snap", "14", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Conditional, at most 128 characters; required if accountNo is null.
        bank_card_token: String = "bankCardToken",
        /// Account number. *Nomor rekening.*
        ///
        /// Conditional, at most 16 characters; required if bankCardToken is null.
        account_no: String = "accountNo",
        /// From when. *Waktu awal.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC).
        from_date_time: String = "fromDateTime",
        /// Until when. *Waktu akhir.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC).
        to_date_time: String = "toDateTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Bank Statement: POST /v1.0/bank-statement (service 14).
    ///
    /// *Respons Rekening koran.*
    BankStatementResponse, "snap", "14", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
        ///
        /// Optional.
        balance: Vec<Balance> = "balance",
        /// Number and sum of the credits. *Jumlah dan total mutasi kredit.*
        ///
        /// Optional; DebitAndCreditEntries.
        total_credit_entries: TotalCreditEntries = "totalCreditEntries",
        /// Number and sum of the debits. *Jumlah dan total mutasi debit.*
        ///
        /// Optional; DebitAndCreditEntries.
        total_debit_entries: TotalDebitEntries = "totalDebitEntries",
        /// Whether more records follow. *Apakah masih ada data berikutnya.*
        ///
        /// Optional, at most 1 character; Y/N more records remain.
        has_more: String = "hasMore",
        /// When the last record was made. *Waktu data terakhir.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        last_record_date_time: String = "lastRecordDateTime",
        /// The transactions. *Rincian transaksi.*
        ///
        /// Optional.
        detail_data: Vec<BankStatementResponseDetailData> = "detailData",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
    AccountInfo {
        /// Kind of balance. *Jenis saldo.*
        ///
        /// Optional, at most 70 characters.
        balance_type: String = "balanceType",
        /// Amount of this kind of balance. *Nominal saldo jenis ini.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Money that has not settled yet. *Saldo mengambang.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        float_amount: Money = "floatAmount",
        /// Money that is held. *Saldo yang ditahan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        hold_amount: Money = "holdAmount",
        /// Balance that can be used. *Saldo yang dapat digunakan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        available_balance: Money = "availableBalance",
        /// Balance at the beginning of the day. *Saldo awal hari.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        ledger_balance: Money = "ledgerBalance",
        /// What is left of the multilateral limit. *Sisa limit multilateral saat ini.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        current_multilateral_limit: Money = "currentMultilateralLimit",
        /// State of the customer's registration. *Status pendaftaran pelanggan.*
        ///
        /// Optional, at most 4 characters; Customer registration status.
        registration_status_code: String = "registrationStatusCode",
        /// State of the account. *Status rekening.*
        ///
        /// Optional, at most 4 characters; 0001 active, 0002 closed, 0004 new, 0006 restricted, 0007 frozen, 0009 dormant.
        status: String = "status",
    }
}

structure! {
    /// The transactions. *Rincian transaksi.*
    TransactionHistoryListResponseDetailData {
        /// When it happened. *Tanggal dan waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        date_time: String = "dateTime",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 256 characters; Transaction remark.
        remark: String = "remark",
        /// Where the money comes from. *Sumber dana.*
        ///
        /// Optional; SourceOfFund.
        source_of_funds: Vec<SourceOfFund> = "sourceOfFunds",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 32 characters; INIT, SUCCESS, CLOSED, CANCELLED.
        status: String = "status",
        /// Kind. *Jenis.*
        ///
        /// Mandatory, at most 32 characters; PAYMENT, REFUND, TOP_UP, SEND_MONEY, RECEIVE_MONEY, .
        r#type: String = "type",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// Where the money comes from. *Sumber dana.*
    SourceOfFund {
        /// Where the money comes from. *Sumber dana.*
        ///
        /// Mandatory, at most 32 characters; e.g. BALANCE.
        source: String = "source",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
    }
}

structure! {
    /// Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
    Balance {
        /// Amount. *Nominal.*
        ///
        /// Mandatory.
        amount: Amount = "amount",
        /// Balance at the beginning. *Saldo awal.*
        ///
        /// Mandatory.
        starting_balance: StartingBalance = "startingBalance",
        /// Balance at the end. *Saldo akhir.*
        ///
        /// Mandatory.
        ending_balance: EndingBalance = "endingBalance",
    }
}

structure! {
    /// Amount. *Nominal.*
    Amount {
        /// Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
        ///
        /// Mandatory, at most 16 digits and 2 decimals.
        value: String = "value",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency: String = "currency",
        /// When the amount was read. *Waktu saat nominal dicatat.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        date_time: String = "dateTime",
    }
}

structure! {
    /// Balance at the beginning. *Saldo awal.*
    StartingBalance {
        /// Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
        ///
        /// Mandatory, at most 16 digits and 2 decimals.
        value: String = "value",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency: String = "currency",
        /// When it happened. *Tanggal dan waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        date_time: String = "dateTime",
    }
}

structure! {
    /// Balance at the end. *Saldo akhir.*
    EndingBalance {
        /// Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
        ///
        /// Mandatory, at most 16 digits and 2 decimals.
        value: String = "value",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency: String = "currency",
        /// When it happened. *Tanggal dan waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        date_time: String = "dateTime",
    }
}

structure! {
    /// Number and sum of the credits. *Jumlah dan total mutasi kredit.*
    TotalCreditEntries {
        /// How many entries. *Jumlah entri.*
        ///
        /// Optional, at most 5 characters; quoted string in the sample.
        number_of_entries: Numeric = "numberOfEntries",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 18 characters.
        amount: Money = "amount",
    }
}

structure! {
    /// Number and sum of the debits. *Jumlah dan total mutasi debit.*
    TotalDebitEntries {
        /// How many entries. *Jumlah entri.*
        ///
        /// Optional, at most 5 characters; quoted string in the sample.
        number_of_entries: Numeric = "numberOfEntries",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 18 characters.
        amount: Money = "amount",
    }
}

structure! {
    /// The transactions. *Rincian transaksi.*
    BankStatementResponseDetailData {
        /// Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*
        ///
        /// Optional.
        detail_balance: DetailBalance = "detailBalance",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Amount in the currency of the transaction. *Nominal dalam mata uang transaksi.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        origin_amount: Money = "originAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Remark. *Berita transaksi.*
        ///
        /// Mandatory, at most 256 characters; Transaction remark.
        remark: String = "remark",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 35 characters.
        transaction_id: String = "transactionId",
        /// Kind. *Jenis.*
        ///
        /// Mandatory, at most 6 characters; CREDIT or DEBIT.
        r#type: String = "type",
        /// Whether the entry is a correction. *Status rincian transaksi.*
        ///
        /// Optional, at most 20 characters; SUCCESS or ERROR CORRECTION.
        transaction_detail_status: String = "transactionDetailStatus",
        /// More about the transaction, as the provider likes. *Informasi rinci transaksi, bentuk bebas.*
        ///
        /// Optional.
        detail_info: Object = "detailInfo",
    }
}

structure! {
    /// Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*
    DetailBalance {
        /// Balance before the transaction. *Saldo sebelum transaksi.*
        ///
        /// Optional.
        start_amount: Vec<StartAmount> = "startAmount",
        /// Balance after the transaction. *Saldo setelah transaksi.*
        ///
        /// Optional.
        end_amount: Vec<EndAmount> = "endAmount",
    }
}

structure! {
    /// Balance before the transaction. *Saldo sebelum transaksi.*
    StartAmount {
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees.
        amount: Money = "amount",
    }
}

structure! {
    /// Balance after the transaction. *Saldo setelah transaksi.*
    EndAmount {
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees.
        amount: Money = "amount",
    }
}

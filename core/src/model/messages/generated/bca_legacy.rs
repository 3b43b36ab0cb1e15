// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! BCA's messages before SNAP.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Bilingual, Numeric, Object, Value};

/// Request of Account Opening: Notification: POST /bca/open-account/notification.
///
/// *Permintaan Pembukaan rekening: notifikasi.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountOpeningNotificationRequest {
    /// ID of the application. *ID permohonan.*
    ///
    /// Mandatory, at most 36 characters.
    pub application_id: Option<String>,
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 50 characters.
    pub user_id: Option<String>,
    /// When the state changed. *Tanggal status.*
    ///
    /// Mandatory, at most 19 characters.
    pub status_date: Option<String>,
    /// When it was created. *Tanggal pembuatan.*
    ///
    /// Mandatory, at most 19 characters.
    pub created_date: Option<String>,
    /// When it was changed last. *Tanggal perubahan terakhir.*
    ///
    /// Mandatory, at most 19 characters.
    pub modified_date: Option<String>,
    /// State. *Status.*
    ///
    /// Mandatory, at most 1 character, one of 0, 1.
    pub status_id: Option<Numeric>,
    /// State in words. *Nama status.*
    ///
    /// Mandatory, at most 15 characters, one of REJECTED, SUCCESS.
    pub status_name: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 10 characters, digits.
    pub nomor_rekening: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountOpeningNotificationRequest, "bca-legacy", "account-opening-notification", Request, {
    application_id: "application_id",
    user_id: "user_id",
    status_date: "status_date",
    created_date: "created_date",
    modified_date: "modified_date",
    status_id: "status_id",
    status_name: "status_name",
    nomor_rekening: "nomor_rekening",
});

/// Response of Account Opening: Notification: POST /bca/open-account/notification.
///
/// *Respons Pembukaan rekening: notifikasi.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountOpeningNotificationResponse {
    /// State. *Status.*
    ///
    /// Mandatory, at most 7 characters.
    pub status: Option<String>,
    /// Text for the customer. *Pesan untuk pelanggan.*
    ///
    /// Mandatory, at most 8 characters; Berhasil.
    pub message: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountOpeningNotificationResponse, "bca-legacy", "account-opening-notification", Response, {
    status: "Status",
    message: "Message",
});

/// Request of Account Opening: Status: GET /open-account/marketplace/status.
///
/// *Permintaan Pembukaan rekening: status.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountOpeningStatusRequest {
    /// ID of the application. *ID permohonan.*
    ///
    /// Mandatory, at most 36 characters.
    pub application_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountOpeningStatusRequest, "bca-legacy", "account-opening-status", Request, {
    application_id: "application-id",
});

/// Response of Account Opening: Status: GET /open-account/marketplace/status.
///
/// *Respons Pembukaan rekening: status.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountOpeningStatusResponse {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 36 characters.
    pub merchant_id: Option<String>,
    /// ID of the application. *ID permohonan.*
    ///
    /// Mandatory, at most 36 characters.
    pub application_id: Option<String>,
    /// State in words. *Nama status.*
    ///
    /// Mandatory, at most 15 characters.
    pub status_name: Option<String>,
    /// State. *Status.*
    ///
    /// Mandatory, at most 1 character, one of 0, 1, 2, 3; rejected, success, retry, on-lock.
    pub status_id: Option<Numeric>,
    /// When it was created. *Tanggal pembuatan.*
    ///
    /// Mandatory, at most 19 characters.
    pub created_date: Option<String>,
    /// When it was changed last. *Tanggal perubahan terakhir.*
    ///
    /// Mandatory, at most 19 characters.
    pub modified_date: Option<String>,
    /// When the state changed. *Tanggal status.*
    ///
    /// Mandatory, at most 19 characters.
    pub status_date: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 10 characters; empty where the customer did not agree to it.
    pub nomor_rekening: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountOpeningStatusResponse, "bca-legacy", "account-opening-status", Response, {
    merchant_id: "merchant_id",
    application_id: "application_id",
    status_name: "status_name",
    status_id: "status_id",
    created_date: "created_date",
    modified_date: "modified_date",
    status_date: "status_date",
    nomor_rekening: "nomor_rekening",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.
///
/// *Permintaan Pembukaan rekening: token.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountOpeningTokenRequest {
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 50 characters.
    pub user_id: Option<String>,
    /// ID of the application. *ID permohonan.*
    ///
    /// Conditional, at most 36 characters; empty for activity 01.
    pub application_id: Option<String>,
    /// What is to be done. *Kode aktivitas.*
    ///
    /// Mandatory, at most 2 characters, one of 01, 02.
    pub activity_code: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 100 characters, an email address.
    pub email: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 15 characters, digits.
    pub mobile_phone: Option<String>,
    /// Full name. *Nama lengkap.*
    ///
    /// Optional, at most 100 characters.
    pub full_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountOpeningTokenRequest, "bca-legacy", "account-opening-token", Request, {
    user_id: "user_id",
    application_id: "application_id",
    activity_code: "activity_code",
    email: "email",
    mobile_phone: "mobile_phone",
    full_name: "full_name",
});

/// Response of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.
///
/// *Respons Pembukaan rekening: token.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountOpeningTokenResponse {
    /// ID of the verification. *ID verifikasi.*
    ///
    /// Mandatory, at most 36 characters.
    pub verification_id: Option<String>,
    /// ID of the applicant. *ID pemohon.*
    ///
    /// Mandatory, at most 36 characters.
    pub applicant_id: Option<String>,
    /// Page on which the customer goes on. *Halaman lanjutan bagi nasabah.*
    ///
    /// Mandatory.
    pub url_pageview: Option<String>,
    /// ID of the application. *ID permohonan.*
    ///
    /// Optional, at most 40 characters; null for activity 01.
    pub application_id: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountOpeningTokenResponse, "bca-legacy", "account-opening-token", Response, {
    verification_id: "verification_id",
    applicant_id: "applicant_id",
    url_pageview: "url_pageview",
    application_id: "application_id",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of ATM Locations: GET /general/info-bca/atm.
///
/// *Permintaan Lokasi ATM BCA.*
#[derive(Clone, Default, PartialEq)]
pub struct AtmLocationsRequest {
    /// Latitude. *Garis lintang.*
    ///
    /// Mandatory.
    pub latitude: Option<Numeric>,
    /// Longitude. *Garis bujur.*
    ///
    /// Mandatory.
    pub longitude: Option<Numeric>,
    /// How many are wanted. *Jumlah data yang diminta.*
    ///
    /// Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.
    pub count: Option<Numeric>,
    /// How far to look. *Radius pencarian.*
    ///
    /// Optional; metres; 500 when absent.
    pub radius: Option<Numeric>,
    /// What is searched by. *Dasar pencarian.*
    ///
    /// Optional, one of Address, City, Type, Name.
    pub search_by: Option<String>,
    /// Value that is looked for. *Nilai yang dicari.*
    ///
    /// Conditional; ATM, ANT or CRM where SearchBy is Type.
    pub value: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(AtmLocationsRequest, "bca-legacy", "atm-locations", Request, {
    latitude: "Latitude",
    longitude: "Longitude",
    count: "Count",
    radius: "Radius",
    search_by: "SearchBy",
    value: "Value",
});

/// Response of ATM Locations: GET /general/info-bca/atm.
///
/// *Respons Lokasi ATM BCA.*
#[derive(Clone, Default, PartialEq)]
pub struct AtmLocationsResponse {
    /// The machines. *Rincian mesin.*
    ///
    /// Optional, at most 20 items.
    pub atm_details: Option<Vec<AtmDetail>>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(AtmLocationsResponse, "bca-legacy", "atm-locations", Response, {
    atm_details: "atm_details",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.
///
/// *Permintaan Informasi saldo.*
#[derive(Clone, Default, PartialEq)]
pub struct BalanceRequest {
    /// ID of the corporate. *ID korporasi.*
    ///
    /// Mandatory, at most 10 characters.
    pub corporate_id: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 219 characters; up to 20 accounts, joined by commas (%2C in the URL that is signed).
    pub account_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BalanceRequest, "bca-legacy", "balance", Request, {
    corporate_id: "CorporateID",
    account_number: "AccountNumber",
});

/// Response of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.
///
/// *Respons Informasi saldo.*
#[derive(Clone, Default, PartialEq)]
pub struct BalanceResponse {
    /// Accounts that could be read. *Rekening yang berhasil dibaca.*
    ///
    /// Optional, at most 20 items.
    pub account_detail_data_success: Option<Vec<AccountDetailDataSuccess>>,
    /// Accounts that could not be read. *Rekening yang gagal dibaca.*
    ///
    /// Optional, at most 20 items.
    pub account_detail_data_failed: Option<Vec<AccountDetailDataFailed>>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(BalanceResponse, "bca-legacy", "balance", Response, {
    account_detail_data_success: "AccountDetailDataSuccess",
    account_detail_data_failed: "AccountDetailDataFailed",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Branch Locations: GET /general/info-bca/branch.
///
/// *Permintaan Lokasi cabang BCA.*
#[derive(Clone, Default, PartialEq)]
pub struct BranchLocationsRequest {
    /// Latitude. *Garis lintang.*
    ///
    /// Mandatory.
    pub latitude: Option<Numeric>,
    /// Longitude. *Garis bujur.*
    ///
    /// Mandatory.
    pub longitude: Option<Numeric>,
    /// How many are wanted. *Jumlah data yang diminta.*
    ///
    /// Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.
    pub count: Option<Numeric>,
    /// How far to look. *Radius pencarian.*
    ///
    /// Optional; metres; 500 when absent.
    pub radius: Option<Numeric>,
    /// What is searched by. *Dasar pencarian.*
    ///
    /// Optional, one of Address, City, Type.
    pub search_by: Option<String>,
    /// Value that is looked for. *Nilai yang dicari.*
    ///
    /// Conditional; kcu, kcp, e-branch or weekendbanking where SearchBy is Type.
    pub value: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BranchLocationsRequest, "bca-legacy", "branch-locations", Request, {
    latitude: "Latitude",
    longitude: "Longitude",
    count: "Count",
    radius: "Radius",
    search_by: "SearchBy",
    value: "Value",
});

/// Response of Branch Locations: GET /general/info-bca/branch.
///
/// *Respons Lokasi cabang BCA.*
#[derive(Clone, Default, PartialEq)]
pub struct BranchLocationsResponse {
    /// The branches. *Rincian cabang.*
    ///
    /// Optional, at most 20 items.
    pub branch_details: Option<Vec<BranchDetail>>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(BranchLocationsResponse, "bca-legacy", "branch-locations", Response, {
    branch_details: "BranchDetails",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Bulk Statement Ready: POST /bca/async/statement.
///
/// *Permintaan Pemberitahuan mutasi rekening bulk.*
#[derive(Clone, Default, PartialEq)]
pub struct BulkStatementReadyRequest {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, at most 21 characters.
    pub request_id: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub account_number: Option<String>,
    /// First day. *Tanggal awal.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub start_date: Option<String>,
    /// Last day. *Tanggal akhir.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub end_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BulkStatementReadyRequest, "bca-legacy", "bulk-statement-ready", Request, {
    request_id: "RequestID",
    account_number: "AccountNumber",
    start_date: "StartDate",
    end_date: "EndDate",
});

/// Response of Bulk Statement Ready: POST /bca/async/statement.
///
/// *Respons Pemberitahuan mutasi rekening bulk.*
#[derive(Clone, Default, PartialEq)]
pub struct BulkStatementReadyResponse {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, at most 21 characters.
    pub request_id: Option<String>,
    /// Whether the notification was taken. *Status penerimaan notifikasi.*
    ///
    /// Mandatory; the sample answers 1.
    pub response_ws: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BulkStatementReadyResponse, "bca-legacy", "bulk-statement-ready", Response, {
    request_id: "RequestID",
    response_ws: "ResponseWS",
});

/// Request of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.
///
/// *Permintaan Request mutasi rekening bulk.*
#[derive(Clone, Default, PartialEq)]
pub struct BulkStatementRequest {
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub account_number: Option<String>,
    /// First day. *Tanggal awal.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub start_date: Option<String>,
    /// Last day. *Tanggal akhir.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub end_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BulkStatementRequest, "bca-legacy", "bulk-statement", Request, {
    account_number: "AccountNumber",
    start_date: "StartDate",
    end_date: "EndDate",
});

/// Response of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.
///
/// *Respons Request mutasi rekening bulk.*
#[derive(Clone, Default, PartialEq)]
pub struct BulkStatementResponse {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, at most 21 characters; corporate ID, an underscore and ten digits.
    pub request_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd; in the table, not in the sample.
    pub transaction_date: Option<String>,
    /// Whether the notification was taken. *Status penerimaan notifikasi.*
    ///
    /// Optional; in the sample, not in the table.
    pub response_ws: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(BulkStatementResponse, "bca-legacy", "bulk-statement", Response, {
    request_id: "RequestID",
    transaction_date: "TransactionDate",
    response_ws: "ResponseWS",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.
///
/// *Permintaan Pencabutan kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityDeletionRequest {
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Mandatory, at most 15 characters, digits.
    pub customer_id_merchant: Option<String>,
    /// Account number that pays. *Nomor rekening yang didebit.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub db_account_no: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityDeletionRequest, "bca-legacy", "debit-authority-deletion", Request, {
    customer_id_merchant: "customer_id_merchant",
    db_account_no: "db_account_no",
});

/// Response of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.
///
/// *Respons Pencabutan kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityDeletionResponse {
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Mandatory, at most 15 characters.
    pub customer_id_merchant: Option<String>,
    /// Account number that pays. *Nomor rekening yang didebit.*
    ///
    /// Mandatory; 10 in the table; the sample has 11.
    pub db_account_no: Option<String>,
    /// State. *Status.*
    ///
    /// Mandatory, at most 11 characters; In Progress.
    pub status: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityDeletionResponse, "bca-legacy", "debit-authority-deletion", Response, {
    customer_id_merchant: "customer_id_merchant",
    db_account_no: "db_account_no",
    status: "status",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.
///
/// *Permintaan Inquiry status kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityInquiryRequest {
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Mandatory, at most 15 characters, digits; 7 days back.
    pub customer_id_merchant: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityInquiryRequest, "bca-legacy", "debit-authority-inquiry", Request, {
    customer_id_merchant: "customer_id_merchant",
});

/// Response of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.
///
/// *Respons Inquiry status kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityInquiryResponse {
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Optional, at most 15 characters.
    pub customer_id_merchant: Option<String>,
    /// Debit authorities that wait. *SKPR yang menunggu.*
    ///
    /// Optional.
    pub skpr_pending: Option<Vec<SkprPending>>,
    /// Debit authorities that hold. *SKPR yang aktif.*
    ///
    /// Optional.
    pub skpr_active: Option<Vec<SkprActive>>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityInquiryResponse, "bca-legacy", "debit-authority-inquiry", Response, {
    customer_id_merchant: "customer_id_merchant",
    skpr_pending: "skpr_pending",
    skpr_active: "skpr_active",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Debit Authority Notification (SKPR): POST /account-authorization/notification.
///
/// *Permintaan Notifikasi kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityNotificationRequest {
    /// ID of the request. *ID permintaan.*
    ///
    /// Conditional, at most 33 characters; absent for a conventional authority, and in the sample of a failed deletion; 33 fixed in the table.
    pub request_id: Option<String>,
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Mandatory, at most 15 characters, digits.
    pub customer_id_merchant: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Optional, at most 30 characters; Y in the table, absent in samples of deletions.
    pub customer_name: Option<String>,
    /// Account number that pays. *Nomor rekening yang didebit.*
    ///
    /// Conditional, exactly 10 characters, digits.
    pub db_account_no: Option<String>,
    /// State. *Status.*
    ///
    /// Mandatory, at most 2 characters; 01 registered, 02 registration failed, 03 deleted, 04 deletion failed.
    pub status: Option<String>,
    /// Why. *Alasan.*
    ///
    /// Optional.
    pub reason: Option<Bilingual>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityNotificationRequest, "bca-legacy", "debit-authority-notification", Request, {
    request_id: "request_id",
    customer_id_merchant: "customer_id_merchant",
    customer_name: "customer_name",
    db_account_no: "db_account_no",
    status: "status",
    reason: "reason",
});

/// Response of Debit Authority Notification (SKPR): POST /account-authorization/notification.
///
/// *Respons Notifikasi kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityNotificationResponse {
    /// ID of the request. *ID permintaan.*
    ///
    /// Conditional, at most 33 characters; for a digital authority.
    pub request_id: Option<String>,
    /// Whether the notification was taken. *Status penerimaan notifikasi.*
    ///
    /// Mandatory, at most 1 character; 0 taken, 1 not.
    pub response_ws: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityNotificationResponse, "bca-legacy", "debit-authority-notification", Response, {
    request_id: "request_id",
    response_ws: "response_ws",
});

/// Request of Debit Authority Registration (SKPR): POST /account-authorization/registration.
///
/// *Permintaan Pendaftaran kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityRegistrationRequest {
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Mandatory, at most 15 characters, digits.
    pub customer_id_merchant: Option<String>,
    /// Identifications. *Daftar identitas.*
    ///
    /// Mandatory, at most 3 items.
    pub identifications: Option<Vec<Identification>>,
    /// Address of the merchant's logo. *Alamat logo merchant.*
    ///
    /// Optional.
    pub merchant_logo_url: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityRegistrationRequest, "bca-legacy", "debit-authority-registration", Request, {
    customer_id_merchant: "customer_id_merchant",
    identifications: "identifications",
    merchant_logo_url: "merchant_logo_url",
});

/// Response of Debit Authority Registration (SKPR): POST /account-authorization/registration.
///
/// *Respons Pendaftaran kuasa pendebetan rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitAuthorityRegistrationResponse {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, at most 33 characters.
    pub request_id: Option<String>,
    /// Random text. *Teks acak.*
    ///
    /// Mandatory, at most 16 characters.
    pub random_string: Option<String>,
    /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
    ///
    /// Mandatory, at most 13 characters; milliseconds since 1970.
    pub expired_date: Option<Numeric>,
    /// When it was created. *Tanggal pembuatan.*
    ///
    /// Mandatory, at most 13 characters.
    pub created_date: Option<Numeric>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitAuthorityRegistrationResponse, "bca-legacy", "debit-authority-registration", Response, {
    request_id: "request_id",
    random_string: "random_string",
    expired_date: "expired_date",
    created_date: "created_date",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.
///
/// *Permintaan Notifikasi pembayaran faktur.*
#[derive(Clone, Default, PartialEq)]
pub struct DisbursementNotificationRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 32 characters; 20 in the table; the sample is a UUID of 32.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, at most 30 characters.
    pub reference_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Mandatory, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Mandatory, exactly 11 characters, digits.
    pub principal_code: Option<String>,
    /// Code of the sub-principal. *Kode sub prinsipal.*
    ///
    /// Optional, at most 11 characters, digits; empty in the sample.
    pub sub_principal_code: Option<String>,
    /// When the money is paid out. *Tanggal pencairan.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd; Y in the table, absent in the sample.
    pub disburse_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DisbursementNotificationRequest, "bca-legacy", "disbursement-notification", Request, {
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    distributor_code: "DistributorCode",
    amount: "Amount",
    currency_code: "CurrencyCode",
    principal_code: "PrincipalCode",
    sub_principal_code: "SubPrincipalCode",
    disburse_date: "DisburseDate",
});

/// Response of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.
///
/// *Respons Notifikasi pembayaran faktur.*
#[derive(Clone, Default, PartialEq)]
pub struct DisbursementNotificationResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 32 characters.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 30 characters.
    pub reference_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Optional, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Optional, at most 11 characters, digits.
    pub principal_code: Option<String>,
    /// Code of the sub-principal. *Kode sub prinsipal.*
    ///
    /// Optional, at most 11 characters, digits.
    pub sub_principal_code: Option<String>,
    /// When the money is paid out. *Tanggal pencairan.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub disburse_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DisbursementNotificationResponse, "bca-legacy", "disbursement-notification", Response, {
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    distributor_code: "DistributorCode",
    amount: "Amount",
    currency_code: "CurrencyCode",
    principal_code: "PrincipalCode",
    sub_principal_code: "SubPrincipalCode",
    disburse_date: "DisburseDate",
});

/// Request of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.
///
/// *Permintaan Nama penerima di bank lain.*
#[derive(Clone, Default, PartialEq)]
pub struct DomesticBeneficiaryRequest {
    /// Code of the bank. *Kode bank.*
    ///
    /// Mandatory.
    pub bank_code: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory.
    pub account_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DomesticBeneficiaryRequest, "bca-legacy", "domestic-beneficiary", Request, {
    bank_code: "BankCode",
    account_number: "AccountNumber",
});

/// Response of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.
///
/// *Respons Nama penerima di bank lain.*
#[derive(Clone, Default, PartialEq)]
pub struct DomesticBeneficiaryResponse {
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(DomesticBeneficiaryResponse, "bca-legacy", "domestic-beneficiary", Response, {
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.
///
/// *Permintaan Transfer ke bank lain.*
#[derive(Clone, Default, PartialEq)]
pub struct DomesticTransferRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub source_account_number: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory.
    pub beneficiary_account_number: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory.
    pub beneficiary_bank_code: Option<String>,
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Mandatory.
    pub beneficiary_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Which network carries the transfer. *Jaringan transfer.*
    ///
    /// Mandatory, at most 3 characters, one of ONL, LLG, RTG.
    pub transfer_type: Option<String>,
    /// Kind of beneficiary. *Jenis nasabah penerima.*
    ///
    /// Conditional, at most 1 character, one of 1, 2, 3.
    pub beneficiary_cust_type: Option<String>,
    /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
    ///
    /// Conditional, at most 1 character, one of 1, 2.
    pub beneficiary_cust_residence: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Remark, first line. *Berita, baris pertama.*
    ///
    /// Optional, at most 18 characters.
    pub remark1: Option<String>,
    /// Remark, second line. *Berita, baris kedua.*
    ///
    /// Optional, at most 18 characters.
    pub remark2: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, an email address.
    pub beneficiary_email: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DomesticTransferRequest, "bca-legacy", "domestic-transfer", Request, {
    transaction_id: "transaction_id",
    transaction_date: "transaction_date",
    source_account_number: "source_account_number",
    beneficiary_account_number: "beneficiary_account_number",
    beneficiary_bank_code: "beneficiary_bank_code",
    beneficiary_name: "beneficiary_name",
    amount: "amount",
    transfer_type: "transfer_type",
    beneficiary_cust_type: "beneficiary_cust_type",
    beneficiary_cust_residence: "beneficiary_cust_residence",
    currency_code: "currency_code",
    remark1: "remark1",
    remark2: "remark2",
    beneficiary_email: "beneficiary_email",
});

/// Response of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.
///
/// *Respons Transfer ke bank lain.*
#[derive(Clone, Default, PartialEq)]
pub struct DomesticTransferResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Filler. *Pengisi.*
    ///
    /// Optional; LLG and RTG only.
    pub filler_ppu_no: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(DomesticTransferResponse, "bca-legacy", "domestic-transfer", Response, {
    transaction_id: "transaction_id",
    transaction_date: "transaction_date",
    filler_ppu_no: "filler_ppu_no",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Credit Facility Notification: POST /bca-df/stop-supply/notification.
///
/// *Permintaan Notifikasi status fasilitas kredit.*
#[derive(Clone, Default, PartialEq)]
pub struct FacilityNotificationRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 32 characters.
    pub transaction_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Mandatory, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Mandatory, exactly 11 characters, digits.
    pub principal_code: Option<String>,
    /// Whether supply is stopped. *Penanda penghentian pasokan.*
    ///
    /// Mandatory, at most 1 character; 0 stopped, 1 open.
    pub stop_supply_flag: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FacilityNotificationRequest, "bca-legacy", "facility-notification", Request, {
    transaction_id: "TransactionID",
    distributor_code: "DistributorCode",
    principal_code: "PrincipalCode",
    stop_supply_flag: "StopSupplyFlag",
    transaction_date: "TransactionDate",
});

/// Response of Credit Facility Notification: POST /bca-df/stop-supply/notification.
///
/// *Respons Notifikasi status fasilitas kredit.*
#[derive(Clone, Default, PartialEq)]
pub struct FacilityNotificationResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 32 characters; that of the request.
    pub transaction_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Mandatory, at most 20 characters; that of the request.
    pub distributor_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FacilityNotificationResponse, "bca-legacy", "facility-notification", Response, {
    transaction_id: "TransactionID",
    distributor_code: "DistributorCode",
});

/// Request of FIRe: Beneficiary Account: POST /fire/accounts.
///
/// *Permintaan Informasi rekening penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireAccountRequest {
    /// Who asks. *Data otentikasi.*
    ///
    /// Mandatory.
    pub authentication: Option<Authentication>,
    /// The beneficiary. *Data penerima.*
    ///
    /// Mandatory.
    pub beneficiary_details: Option<FireAccountRequestBeneficiaryDetails>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireAccountRequest, "bca-legacy", "fire-account", Request, {
    authentication: "Authentication",
    beneficiary_details: "BeneficiaryDetails",
});

/// Response of FIRe: Beneficiary Account: POST /fire/accounts.
///
/// *Respons Informasi rekening penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireAccountResponse {
    /// The beneficiary. *Data penerima.*
    ///
    /// Optional.
    pub beneficiary_details: Option<FireAccountResponseBeneficiaryDetails>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
    pub status_transaction: Option<String>,
    /// State in words. *Keterangan status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status_message: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireAccountResponse, "bca-legacy", "fire-account", Response, {
    beneficiary_details: "BeneficiaryDetails",
    status_transaction: "StatusTransaction",
    status_message: "StatusMessage",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of FIRe: Balance of the Partner: POST /fire/accounts/balance.
///
/// *Permintaan Informasi saldo rekening mitra.*
#[derive(Clone, Default, PartialEq)]
pub struct FireBalanceRequest {
    /// Who asks. *Data otentikasi.*
    ///
    /// Mandatory.
    pub authentication: Option<Authentication>,
    /// Accounts of the financial institution. *Rekening lembaga keuangan.*
    ///
    /// Mandatory.
    pub fi_details: Option<FireBalanceRequestFIDetails>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireBalanceRequest, "bca-legacy", "fire-balance", Request, {
    authentication: "Authentication",
    fi_details: "FIDetails",
});

/// Response of FIRe: Balance of the Partner: POST /fire/accounts/balance.
///
/// *Respons Informasi saldo rekening mitra.*
#[derive(Clone, Default, PartialEq)]
pub struct FireBalanceResponse {
    /// Accounts of the financial institution. *Rekening lembaga keuangan.*
    ///
    /// Optional.
    pub fi_details: Option<FireBalanceResponseFIDetails>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
    pub status_transaction: Option<String>,
    /// State in words. *Keterangan status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status_message: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireBalanceResponse, "bca-legacy", "fire-balance", Response, {
    fi_details: "FIDetails",
    status_transaction: "StatusTransaction",
    status_message: "StatusMessage",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.
///
/// *Permintaan Amandemen kiriman uang tunai.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentRequest {
    /// Who asks. *Data otentikasi.*
    ///
    /// Mandatory.
    pub authentication: Option<Authentication>,
    /// What is to be changed. *Data yang diubah.*
    ///
    /// Mandatory.
    pub amendment_details: Option<AmendmentDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Mandatory.
    pub transaction_details: Option<FireCashAmendmentRequestTransactionDetails>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireCashAmendmentRequest, "bca-legacy", "fire-cash-amendment", Request, {
    authentication: "Authentication",
    amendment_details: "AmendmentDetails",
    transaction_details: "TransactionDetails",
});

/// Response of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.
///
/// *Respons Amandemen kiriman uang tunai.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentResponse {
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
    pub status_transaction: Option<String>,
    /// State in words. *Keterangan status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status_message: Option<String>,
    /// The sender. *Data pengirim.*
    ///
    /// Optional.
    pub sender_details: Option<FireCashAmendmentResponseSenderDetails>,
    /// The beneficiary. *Data penerima.*
    ///
    /// Optional.
    pub beneficiary_details: Option<FireCashAmendmentResponseBeneficiaryDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Optional.
    pub transaction_details: Option<FireCashAmendmentResponseTransactionDetails>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireCashAmendmentResponse, "bca-legacy", "fire-cash-amendment", Response, {
    status_transaction: "StatusTransaction",
    status_message: "StatusMessage",
    sender_details: "SenderDetails",
    beneficiary_details: "BeneficiaryDetails",
    transaction_details: "TransactionDetails",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.
///
/// *Permintaan Pembatalan kiriman uang tunai.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashCancellationRequest {
    /// Who asks. *Data otentikasi.*
    ///
    /// Mandatory.
    pub authentication: Option<Authentication>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Mandatory.
    pub transaction_details: Option<FireCashCancellationRequestTransactionDetails>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireCashCancellationRequest, "bca-legacy", "fire-cash-cancellation", Request, {
    authentication: "Authentication",
    transaction_details: "TransactionDetails",
});

/// Response of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.
///
/// *Respons Pembatalan kiriman uang tunai.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashCancellationResponse {
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
    pub status_transaction: Option<String>,
    /// State in words. *Keterangan status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status_message: Option<String>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Optional.
    pub transaction_details: Option<FireCashCancellationResponseTransactionDetails>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireCashCancellationResponse, "bca-legacy", "fire-cash-cancellation", Response, {
    status_transaction: "StatusTransaction",
    status_message: "StatusMessage",
    transaction_details: "TransactionDetails",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.
///
/// *Permintaan Transaksi kiriman uang tunai.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashRequest {
    /// Who asks. *Data otentikasi.*
    ///
    /// Mandatory.
    pub authentication: Option<Authentication>,
    /// The sender. *Data pengirim.*
    ///
    /// Mandatory.
    pub sender_details: Option<FireCashAmendmentRequestSenderDetails>,
    /// The beneficiary. *Data penerima.*
    ///
    /// Mandatory.
    pub beneficiary_details: Option<FireCashRequestBeneficiaryDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Mandatory.
    pub transaction_details: Option<FireCashRequestTransactionDetails>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireCashRequest, "bca-legacy", "fire-cash", Request, {
    authentication: "Authentication",
    sender_details: "SenderDetails",
    beneficiary_details: "BeneficiaryDetails",
    transaction_details: "TransactionDetails",
});

/// Response of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.
///
/// *Respons Transaksi kiriman uang tunai.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashResponse {
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
    pub status_transaction: Option<String>,
    /// State in words. *Keterangan status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status_message: Option<String>,
    /// The beneficiary. *Data penerima.*
    ///
    /// Optional.
    pub beneficiary_details: Option<FireCashResponseBeneficiaryDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Optional.
    pub transaction_details: Option<FireCashResponseTransactionDetails>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireCashResponse, "bca-legacy", "fire-cash", Response, {
    status_transaction: "StatusTransaction",
    status_message: "StatusMessage",
    beneficiary_details: "BeneficiaryDetails",
    transaction_details: "TransactionDetails",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of FIRe: Status of a Remittance: POST /fire/transactions.
///
/// *Permintaan Informasi status kiriman uang.*
#[derive(Clone, Default, PartialEq)]
pub struct FireStatusRequest {
    /// Who asks. *Data otentikasi.*
    ///
    /// Mandatory.
    pub authentication: Option<Authentication>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Mandatory.
    pub transaction_details: Option<FireStatusRequestTransactionDetails>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireStatusRequest, "bca-legacy", "fire-status", Request, {
    authentication: "Authentication",
    transaction_details: "TransactionDetails",
});

/// Response of FIRe: Status of a Remittance: POST /fire/transactions.
///
/// *Respons Informasi status kiriman uang.*
#[derive(Clone, Default, PartialEq)]
pub struct FireStatusResponse {
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
    pub status_transaction: Option<String>,
    /// State in words. *Keterangan status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status_message: Option<String>,
    /// The sender. *Data pengirim.*
    ///
    /// Optional.
    pub sender_details: Option<FireStatusResponseSenderDetails>,
    /// The beneficiary. *Data penerima.*
    ///
    /// Optional.
    pub beneficiary_details: Option<FireStatusResponseBeneficiaryDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Optional.
    pub transaction_details: Option<FireStatusResponseTransactionDetails>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireStatusResponse, "bca-legacy", "fire-status", Response, {
    status_transaction: "StatusTransaction",
    status_message: "StatusMessage",
    sender_details: "SenderDetails",
    beneficiary_details: "BeneficiaryDetails",
    transaction_details: "TransactionDetails",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of FIRe: Remittance to an Account: POST /fire/transactions/to-account.
///
/// *Permintaan Kiriman uang ke rekening bank.*
#[derive(Clone, Default, PartialEq)]
pub struct FireToAccountRequest {
    /// Who asks. *Data otentikasi.*
    ///
    /// Mandatory.
    pub authentication: Option<Authentication>,
    /// The sender. *Data pengirim.*
    ///
    /// Mandatory.
    pub sender_details: Option<FireToAccountRequestSenderDetails>,
    /// The beneficiary. *Data penerima.*
    ///
    /// Mandatory.
    pub beneficiary_details: Option<FireToAccountRequestBeneficiaryDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Mandatory.
    pub transaction_details: Option<FireToAccountRequestTransactionDetails>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireToAccountRequest, "bca-legacy", "fire-to-account", Request, {
    authentication: "Authentication",
    sender_details: "SenderDetails",
    beneficiary_details: "BeneficiaryDetails",
    transaction_details: "TransactionDetails",
});

/// Response of FIRe: Remittance to an Account: POST /fire/transactions/to-account.
///
/// *Respons Kiriman uang ke rekening bank.*
#[derive(Clone, Default, PartialEq)]
pub struct FireToAccountResponse {
    /// The beneficiary. *Data penerima.*
    ///
    /// Optional.
    pub beneficiary_details: Option<FireToAccountResponseBeneficiaryDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Optional.
    pub transaction_details: Option<FireToAccountResponseTransactionDetails>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
    pub status_transaction: Option<String>,
    /// State in words. *Keterangan status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status_message: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FireToAccountResponse, "bca-legacy", "fire-to-account", Response, {
    beneficiary_details: "BeneficiaryDetails",
    transaction_details: "TransactionDetails",
    status_transaction: "StatusTransaction",
    status_message: "StatusMessage",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Flazz: Acknowledgement: POST /flazz/v2/ack.
///
/// *Permintaan Flazz: ACK.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzAckRequest {
    /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
    ///
    /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
    pub reference_id: Option<String>,
    /// Data of the card reader. *Data permintaan dari pembaca kartu.*
    ///
    /// Mandatory, at most 544 characters.
    pub request_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzAckRequest, "bca-legacy", "flazz-ack", Request, {
    reference_id: "reference_id",
    request_data: "request_data",
});

/// Response of Flazz: Acknowledgement: POST /flazz/v2/ack.
///
/// *Respons Flazz: ACK.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzAckResponse {
    /// Data for the card reader. *Data respons untuk pembaca kartu.*
    ///
    /// Optional.
    pub response_data: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 16 characters.
    pub transaction_id: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<FlazzAckResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzAckResponse, "bca-legacy", "flazz-ack", Response, {
    response_data: "response_data",
    transaction_id: "transaction_id",
    error_code: "error_code",
    error_message: "error_message",
});

/// Request of Flazz: Card Verification: POST /flazz/v2/cardver.
///
/// *Permintaan Flazz: verifikasi kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzCardRequest {
    /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
    ///
    /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
    pub reference_id: Option<String>,
    /// Data of the card reader. *Data permintaan dari pembaca kartu.*
    ///
    /// Mandatory, at most 16 characters.
    pub request_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzCardRequest, "bca-legacy", "flazz-card", Request, {
    reference_id: "reference_id",
    request_data: "request_data",
});

/// Response of Flazz: Card Verification: POST /flazz/v2/cardver.
///
/// *Respons Flazz: verifikasi kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzCardResponse {
    /// Data for the card reader. *Data respons untuk pembaca kartu.*
    ///
    /// Optional, at most 17 characters.
    pub response_data: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<FlazzAckResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzCardResponse, "bca-legacy", "flazz-card", Response, {
    response_data: "response_data",
    error_code: "error_code",
    error_message: "error_message",
});

/// Request of Flazz: Session Key: POST /flazz/v2/getKey.
///
/// *Permintaan Flazz: kunci sesi.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzKeyRequest {
    /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
    ///
    /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
    pub reference_id: Option<String>,
    /// Data of the card reader. *Data permintaan dari pembaca kartu.*
    ///
    /// Mandatory, at most 198 characters.
    pub request_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzKeyRequest, "bca-legacy", "flazz-key", Request, {
    reference_id: "reference_id",
    request_data: "request_data",
});

/// Response of Flazz: Session Key: POST /flazz/v2/getKey.
///
/// *Respons Flazz: kunci sesi.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzKeyResponse {
    /// Data for the card reader. *Data respons untuk pembaca kartu.*
    ///
    /// Optional, at most 198 characters.
    pub response_data: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 16 characters.
    pub transaction_id: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<FlazzAckResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzKeyResponse, "bca-legacy", "flazz-key", Response, {
    response_data: "response_data",
    transaction_id: "transaction_id",
    error_code: "error_code",
    error_message: "error_message",
});

/// Request of Flazz: Reversal: POST /flazz/v2/reversal.
///
/// *Permintaan Flazz: reversal.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzReversalRequest {
    /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
    ///
    /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
    pub reference_id: Option<String>,
    /// Data of the card reader. *Data permintaan dari pembaca kartu.*
    ///
    /// Mandatory, at most 544 characters.
    pub request_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzReversalRequest, "bca-legacy", "flazz-reversal", Request, {
    reference_id: "reference_id",
    request_data: "request_data",
});

/// Response of Flazz: Reversal: POST /flazz/v2/reversal.
///
/// *Respons Flazz: reversal.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzReversalResponse {
    /// Data for the card reader. *Data respons untuk pembaca kartu.*
    ///
    /// Optional.
    pub response_data: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 16 characters.
    pub transaction_id: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<FlazzAckResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzReversalResponse, "bca-legacy", "flazz-reversal", Response, {
    response_data: "response_data",
    transaction_id: "transaction_id",
    error_code: "error_code",
    error_message: "error_message",
});

/// Request of Flazz: Top Up: POST /flazz/v2/topup.
///
/// *Permintaan Flazz: top up.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzTopupRequest {
    /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
    ///
    /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
    pub reference_id: Option<String>,
    /// Data of the card reader. *Data permintaan dari pembaca kartu.*
    ///
    /// Mandatory, at most 448 characters.
    pub request_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzTopupRequest, "bca-legacy", "flazz-topup", Request, {
    reference_id: "reference_id",
    request_data: "request_data",
});

/// Response of Flazz: Top Up: POST /flazz/v2/topup.
///
/// *Respons Flazz: top up.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzTopupResponse {
    /// Data for the card reader. *Data respons untuk pembaca kartu.*
    ///
    /// Optional, at most 350 characters.
    pub response_data: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 6 characters.
    pub ref_no: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 16 characters.
    pub transaction_id: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<FlazzAckResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FlazzTopupResponse, "bca-legacy", "flazz-topup", Response, {
    response_data: "response_data",
    ref_no: "ref_no",
    transaction_id: "transaction_id",
    error_code: "error_code",
    error_message: "error_message",
});

/// Request of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.
///
/// *Permintaan Inquiry kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct ForexQuoteRequest {
    /// The customer's number at BCA. *Nomor nasabah di BCA.*
    ///
    /// Mandatory, at most 11 characters; 10 in the table; the samples have 11.
    pub cis: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Kind of settlement. *Jenis penyelesaian.*
    ///
    /// Mandatory; VALAS in the sample, OR for outward remittance.
    pub settlement_type: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(ForexQuoteRequest, "bca-legacy", "forex-quote", Request, {
    cis: "cis",
    currency_code: "currency-code",
    settlement_type: "settlement-type",
});

/// Response of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.
///
/// *Respons Inquiry kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct ForexQuoteResponse {
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Rate at which the bank buys. *Kurs beli.*
    ///
    /// Optional, at most 13 characters; 6.6, or -.
    pub buy: Option<String>,
    /// Rate at which the bank sells. *Kurs jual.*
    ///
    /// Optional, at most 13 characters; 6.6, or -.
    pub sell: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional; 50 in the table; the sample has 88.
    pub session_id: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(ForexQuoteResponse, "bca-legacy", "forex-quote", Response, {
    currency_code: "currency_code",
    buy: "buy",
    sell: "sell",
    session_id: "session_id",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Forex Rates: GET /general/rate/forex.
///
/// *Permintaan Info kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct ForexRatesRequest {
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional; one or more, joined by commas; none for all.
    pub currency_code: Option<String>,
    /// Kind of rate. *Jenis kurs.*
    ///
    /// Optional; erate, tt, tc, bn, joined by commas; none for all.
    pub rate_type: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(ForexRatesRequest, "bca-legacy", "forex-rates", Request, {
    currency_code: "CurrencyCode",
    rate_type: "RateType",
});

/// Response of Forex Rates: GET /general/rate/forex.
///
/// *Respons Info kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct ForexRatesResponse {
    /// The currencies. *Daftar mata uang.*
    ///
    /// Optional.
    pub currencies: Option<Vec<Currencie>>,
    /// Kinds of rate that there are not. *Jenis kurs yang tidak dikenal.*
    ///
    /// Optional.
    pub invalid_rate_type: Option<String>,
    /// Currencies that there are not. *Mata uang yang tidak dikenal.*
    ///
    /// Optional.
    pub invalid_currency_code: Option<String>,
    /// Currencies that there are not. *Mata uang yang tidak dikenal.*
    ///
    /// Optional; in the sample, where the table has InvalidCurrencyCode.
    pub invalid_currency: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(ForexRatesResponse, "bca-legacy", "forex-rates", Response, {
    currencies: "Currencies",
    invalid_rate_type: "InvalidRateType",
    invalid_currency_code: "InvalidCurrencyCode",
    invalid_currency: "InvalidCurrency",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Fund Collection: POST /fund-collection/v2.
///
/// *Permintaan Penarikan dana.*
#[derive(Clone, Default, PartialEq)]
pub struct FundCollectionRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 18 characters, digits; unique.
    pub transaction_id: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, at most 14 characters, digits.
    pub reference_number: Option<String>,
    /// Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*
    ///
    /// Mandatory, at most 2 characters; B: funds that are held; NB: without a hold.
    pub request_type: Option<String>,
    /// Account that pays. *Rekening yang didebit.*
    ///
    /// Conditional, at most 10 characters, digits; only for NB.
    pub debited_account: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, always IDR.
    pub currency: Option<String>,
    /// Account that receives the money. *Rekening yang dikredit.*
    ///
    /// Mandatory, at most 10 characters, digits; an operational account of one's own.
    pub credited_account: Option<String>,
    /// From when it holds. *Tanggal efektif.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd; at most 366 days ahead.
    pub effective_date: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd; today.
    pub transaction_date: Option<String>,
    /// Remark, first line. *Berita, baris pertama.*
    ///
    /// Mandatory, at most 18 characters.
    pub remark1: Option<String>,
    /// Remark, second line. *Berita, baris kedua.*
    ///
    /// Mandatory, at most 18 characters.
    pub remark2: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Mandatory, at most 254 characters, an email address.
    pub email: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(FundCollectionRequest, "bca-legacy", "fund-collection", Request, {
    transaction_id: "TransactionID",
    reference_number: "ReferenceNumber",
    request_type: "RequestType",
    debited_account: "DebitedAccount",
    amount: "Amount",
    currency: "Currency",
    credited_account: "CreditedAccount",
    effective_date: "EffectiveDate",
    transaction_date: "TransactionDate",
    remark1: "Remark1",
    remark2: "Remark2",
    email: "Email",
});

/// Response of Fund Collection: POST /fund-collection/v2.
///
/// *Respons Penarikan dana.*
#[derive(Clone, Default, PartialEq)]
pub struct FundCollectionResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 18 characters.
    pub transaction_id: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 14 characters.
    pub reference_number: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 14 characters; in the sample, where the table has ReferenceNumber.
    pub reference_id: Option<String>,
    /// Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*
    ///
    /// Optional, at most 2 characters.
    pub request_type: Option<String>,
    /// Account that pays. *Rekening yang didebit.*
    ///
    /// Optional, at most 10 characters.
    pub debited_account: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
    pub currency: Option<String>,
    /// Account that receives the money. *Rekening yang dikredit.*
    ///
    /// Optional, at most 10 characters.
    pub credited_account: Option<String>,
    /// From when it holds. *Tanggal efektif.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub effective_date: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// State. *Status.*
    ///
    /// Optional; 10 in the table; the sample's TRAN SUCCESSFUL has 15.
    pub status: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(FundCollectionResponse, "bca-legacy", "fund-collection", Response, {
    transaction_id: "TransactionID",
    reference_number: "ReferenceNumber",
    reference_id: "ReferenceID",
    request_type: "RequestType",
    debited_account: "DebitedAccount",
    amount: "Amount",
    currency: "Currency",
    credited_account: "CreditedAccount",
    effective_date: "EffectiveDate",
    transaction_date: "TransactionDate",
    status: "Status",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Cancel an Invoice: PUT /df/invoice.
///
/// *Permintaan Batal faktur.*
#[derive(Clone, Default, PartialEq)]
pub struct InvoiceCancellationRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, exactly 20 characters.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, at most 30 characters.
    pub reference_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Mandatory, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Mandatory, exactly 11 characters, digits.
    pub principal_code: Option<String>,
    /// Code of the sub-principal. *Kode sub prinsipal.*
    ///
    /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
    pub sub_principal_code: Option<String>,
    /// When the money is paid out. *Tanggal pencairan.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub disburse_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(InvoiceCancellationRequest, "bca-legacy", "invoice-cancellation", Request, {
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    distributor_code: "DistributorCode",
    amount: "Amount",
    currency_code: "CurrencyCode",
    principal_code: "PrincipalCode",
    sub_principal_code: "SubPrincipalCode",
    disburse_date: "DisburseDate",
});

/// Response of Cancel an Invoice: PUT /df/invoice.
///
/// *Respons Batal faktur.*
#[derive(Clone, Default, PartialEq)]
pub struct InvoiceCancellationResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 20 characters.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 30 characters.
    pub reference_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Optional, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Optional, at most 11 characters, digits.
    pub principal_code: Option<String>,
    /// Code of the sub-principal. *Kode sub prinsipal.*
    ///
    /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
    pub sub_principal_code: Option<String>,
    /// When the money is paid out. *Tanggal pencairan.*
    ///
    /// Optional, at most 10 characters; the sample prints 30 February.
    pub disburse_date: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(InvoiceCancellationResponse, "bca-legacy", "invoice-cancellation", Response, {
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    distributor_code: "DistributorCode",
    amount: "Amount",
    currency_code: "CurrencyCode",
    principal_code: "PrincipalCode",
    sub_principal_code: "SubPrincipalCode",
    disburse_date: "DisburseDate",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Send an Invoice: POST /df/invoice.
///
/// *Permintaan Kirim faktur.*
#[derive(Clone, Default, PartialEq)]
pub struct InvoiceRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, exactly 20 characters.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, at most 30 characters.
    pub reference_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Mandatory, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Mandatory, exactly 11 characters, digits.
    pub principal_code: Option<String>,
    /// Code of the sub-principal. *Kode sub prinsipal.*
    ///
    /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
    pub sub_principal_code: Option<String>,
    /// When the money is paid out. *Tanggal pencairan.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub disburse_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(InvoiceRequest, "bca-legacy", "invoice", Request, {
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    distributor_code: "DistributorCode",
    amount: "Amount",
    currency_code: "CurrencyCode",
    principal_code: "PrincipalCode",
    sub_principal_code: "SubPrincipalCode",
    disburse_date: "DisburseDate",
});

/// Response of Send an Invoice: POST /df/invoice.
///
/// *Respons Kirim faktur.*
#[derive(Clone, Default, PartialEq)]
pub struct InvoiceResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 20 characters.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 30 characters.
    pub reference_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Optional, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Optional, at most 11 characters, digits.
    pub principal_code: Option<String>,
    /// Code of the sub-principal. *Kode sub prinsipal.*
    ///
    /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
    pub sub_principal_code: Option<String>,
    /// When the money is paid out. *Tanggal pencairan.*
    ///
    /// Optional, at most 10 characters; the sample prints 30 February.
    pub disburse_date: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(InvoiceResponse, "bca-legacy", "invoice", Response, {
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    distributor_code: "DistributorCode",
    amount: "Amount",
    currency_code: "CurrencyCode",
    principal_code: "PrincipalCode",
    sub_principal_code: "SubPrincipalCode",
    disburse_date: "DisburseDate",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Loan Payment Notification: POST /bca-df/txn-limit/notification.
///
/// *Permintaan Notifikasi pembayaran pinjaman.*
#[derive(Clone, Default, PartialEq)]
pub struct LoanPaymentNotificationRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 32 characters.
    pub transaction_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Mandatory, at most 20 characters.
    pub distributor_code: Option<String>,
    /// Code of the principal. *Kode prinsipal.*
    ///
    /// Mandatory, at most 11 characters, digits.
    pub principal_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign; negative where it corrects.
    pub amount: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(LoanPaymentNotificationRequest, "bca-legacy", "loan-payment-notification", Request, {
    transaction_id: "TransactionID",
    distributor_code: "DistributorCode",
    principal_code: "PrincipalCode",
    amount: "Amount",
    transaction_date: "TransactionDate",
});

/// Response of Loan Payment Notification: POST /bca-df/txn-limit/notification.
///
/// *Respons Notifikasi pembayaran pinjaman.*
#[derive(Clone, Default, PartialEq)]
pub struct LoanPaymentNotificationResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 32 characters; that of the request.
    pub transaction_id: Option<String>,
    /// Code of the distributor. *Kode distributor.*
    ///
    /// Mandatory, at most 20 characters; that of the request.
    pub distributor_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(LoanPaymentNotificationResponse, "bca-legacy", "loan-payment-notification", Response, {
    transaction_id: "TransactionID",
    distributor_code: "DistributorCode",
});

/// Request of Investor Account Notification (RDN): POST /bca/investor-account/statement.
///
/// *Permintaan Notifikasi rekening dana nasabah.*
#[derive(Clone, Default, PartialEq)]
pub struct RdnNotificationRequest {
    /// Reference of the transaction. *Nomor referensi transaksi.*
    ///
    /// Mandatory, at most 32 characters; a reversal repeats that of the transfer.
    pub external_reference: Option<String>,
    /// Sequence number. *Nomor urut.*
    ///
    /// Mandatory, at most 14 characters, digits.
    pub seq_number: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub account_number: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, always IDR.
    pub currency: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 15 characters; mmddyyyy hhmmss.
    pub txn_date: Option<String>,
    /// Kind of transaction. *Jenis transaksi.*
    ///
    /// Mandatory, at most 4 characters, one of NTRF, NINT, NREV, NKOR, NTAX, NCHG.
    pub txn_type: Option<String>,
    /// Debit or credit. *Debit atau kredit.*
    ///
    /// Mandatory, at most 1 character, one of D, C.
    pub txn_code: Option<String>,
    /// Account that pays. *Rekening yang didebit.*
    ///
    /// Mandatory, at most 23 characters, digits.
    pub account_debit: Option<String>,
    /// Account that receives the money. *Rekening yang dikredit.*
    ///
    /// Mandatory, at most 23 characters, digits.
    pub account_credit: Option<String>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub txn_amount: Option<String>,
    /// Balance at the beginning. *Saldo awal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub open_balance: Option<String>,
    /// Balance at the end. *Saldo akhir.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub close_balance: Option<String>,
    /// Description of the transaction. *Keterangan transaksi.*
    ///
    /// Mandatory, at most 90 characters.
    pub txn_desc: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(RdnNotificationRequest, "bca-legacy", "rdn-notification", Request, {
    external_reference: "ExternalReference",
    seq_number: "SeqNumber",
    account_number: "AccountNumber",
    currency: "Currency",
    txn_date: "TxnDate",
    txn_type: "TxnType",
    txn_code: "TxnCode",
    account_debit: "AccountDebit",
    account_credit: "AccountCredit",
    txn_amount: "TxnAmount",
    open_balance: "OpenBalance",
    close_balance: "CloseBalance",
    txn_desc: "TxnDesc",
});

/// Response of Investor Account Notification (RDN): POST /bca/investor-account/statement.
///
/// *Respons Notifikasi rekening dana nasabah.*
#[derive(Clone, Default, PartialEq)]
pub struct RdnNotificationResponse {
    /// Whether the notification was taken. *Status penerimaan notifikasi.*
    ///
    /// Mandatory, at most 1 character; 0 taken, 1 not.
    pub response_ws: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(RdnNotificationResponse, "bca-legacy", "rdn-notification", Response, {
    response_ws: "ResponseWS",
});

/// Request of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.
///
/// *Permintaan Mutasi rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct StatementRequest {
    /// ID of the corporate. *ID korporasi.*
    ///
    /// Mandatory, at most 10 characters.
    pub corporate_id: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub account_number: Option<String>,
    /// First day. *Tanggal awal.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub start_date: Option<String>,
    /// Last day. *Tanggal akhir.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub end_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(StatementRequest, "bca-legacy", "statement", Request, {
    corporate_id: "CorporateID",
    account_number: "AccountNumber",
    start_date: "StartDate",
    end_date: "EndDate",
});

/// Response of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.
///
/// *Respons Mutasi rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct StatementResponse {
    /// First day. *Tanggal awal.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub start_date: Option<String>,
    /// Last day. *Tanggal akhir.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub end_date: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// Balance at the beginning. *Saldo awal.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub start_balance: Option<String>,
    /// The entries. *Rincian mutasi.*
    ///
    /// Optional.
    pub data: Option<Vec<Data>>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(StatementResponse, "bca-legacy", "statement", Response, {
    start_date: "StartDate",
    end_date: "EndDate",
    currency: "Currency",
    start_balance: "StartBalance",
    data: "Data",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.
///
/// *Permintaan Status transfer.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferStatusRequest {
    /// Number of the transaction. *Nomor transaksi.*
    ///
    /// Mandatory.
    pub transaction_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferStatusRequest, "bca-legacy", "transfer-status", Request, {
    transaction_number: "TransactionNumber",
});

/// Response of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.
///
/// *Respons Status transfer.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferStatusResponse {
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferStatusResponse, "bca-legacy", "transfer-status", Response, {
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Fund Transfer: POST /banking/corporates/transfers.
///
/// *Permintaan Transfer ke rekening BCA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferRequest {
    /// ID of the corporate. *ID korporasi.*
    ///
    /// Mandatory, at most 10 characters.
    pub corporate_id: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub source_account_number: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory; 8 digits in the sample.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory.
    pub reference_id: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals, digits, a point and two decimals.
    pub amount: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 10 characters, digits.
    pub beneficiary_account_number: Option<String>,
    /// Remark, first line. *Berita, baris pertama.*
    ///
    /// Optional.
    pub remark1: Option<String>,
    /// Remark, second line. *Berita, baris kedua.*
    ///
    /// Optional.
    pub remark2: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferRequest, "bca-legacy", "transfer", Request, {
    corporate_id: "CorporateID",
    source_account_number: "SourceAccountNumber",
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    currency_code: "CurrencyCode",
    amount: "Amount",
    beneficiary_account_number: "BeneficiaryAccountNumber",
    remark1: "Remark1",
    remark2: "Remark2",
});

/// Response of Fund Transfer: POST /banking/corporates/transfers.
///
/// *Respons Transfer ke rekening BCA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferResponse {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional.
    pub transaction_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional.
    pub reference_id: Option<String>,
    /// State. *Status.*
    ///
    /// Optional; Success.
    pub status: Option<String>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferResponse, "bca-legacy", "transfer", Response, {
    transaction_id: "TransactionID",
    transaction_date: "TransactionDate",
    reference_id: "ReferenceID",
    status: "Status",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Virtual Account Bill Presentment: POST /va/bills.
///
/// *Permintaan Inquiry tagihan virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct VaBillsRequest {
    /// Company code. *Kode perusahaan.*
    ///
    /// Mandatory, digits.
    pub company_code: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, digits.
    pub customer_number: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory.
    pub request_id: Option<String>,
    /// Channel of the payment. *Kanal pembayaran.*
    ///
    /// Mandatory.
    pub channel_type: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory; dd/MM/yyyy HH:mm:ss.
    pub transaction_date: Option<String>,
    /// More about the customer. *Data tambahan pelanggan.*
    ///
    /// Optional.
    pub additional_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(VaBillsRequest, "bca-legacy", "va-bills", Request, {
    company_code: "CompanyCode",
    customer_number: "CustomerNumber",
    request_id: "RequestID",
    channel_type: "ChannelType",
    transaction_date: "TransactionDate",
    additional_data: "AdditionalData",
});

/// Response of Virtual Account Bill Presentment: POST /va/bills.
///
/// *Respons Inquiry tagihan virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct VaBillsResponse {
    /// Company code. *Kode perusahaan.*
    ///
    /// Mandatory, digits.
    pub company_code: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, digits.
    pub customer_number: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory.
    pub request_id: Option<String>,
    /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
    ///
    /// Mandatory, at most 2 characters, one of 00, 01.
    pub inquiry_status: Option<String>,
    /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
    ///
    /// Mandatory.
    pub inquiry_reason: Option<InquiryReason>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Mandatory.
    pub customer_name: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Mandatory, digits, a point and two decimals.
    pub total_amount: Option<String>,
    /// Sub-company. *Kode sub company.*
    ///
    /// Mandatory, at most 5 characters.
    pub sub_company: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional.
    pub detail_bills: Option<Vec<Object>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional.
    pub free_texts: Option<Vec<Object>>,
    /// More about the customer. *Data tambahan pelanggan.*
    ///
    /// Optional.
    pub additional_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(VaBillsResponse, "bca-legacy", "va-bills", Response, {
    company_code: "CompanyCode",
    customer_number: "CustomerNumber",
    request_id: "RequestID",
    inquiry_status: "InquiryStatus",
    inquiry_reason: "InquiryReason",
    customer_name: "CustomerName",
    currency_code: "CurrencyCode",
    total_amount: "TotalAmount",
    sub_company: "SubCompany",
    detail_bills: "DetailBills",
    free_texts: "FreeTexts",
    additional_data: "AdditionalData",
});

/// Request of Virtual Account Payment Status: GET /va/payments.
///
/// *Permintaan Status pembayaran virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct VaPaymentStatusRequest {
    /// Company code. *Kode perusahaan.*
    ///
    /// Mandatory, digits.
    pub company_code: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Conditional.
    pub request_id: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Conditional, digits.
    pub customer_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(VaPaymentStatusRequest, "bca-legacy", "va-payment-status", Request, {
    company_code: "CompanyCode",
    request_id: "RequestID",
    customer_number: "CustomerNumber",
});

/// Response of Virtual Account Payment Status: GET /va/payments.
///
/// *Respons Status pembayaran virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct VaPaymentStatusResponse {
    /// The transactions. *Data transaksi.*
    ///
    /// Optional; its fields are not public.
    pub transaction_data: Option<Vec<Value>>,
    /// Error code. *Kode galat.*
    ///
    /// Optional, ESB, two digits, three digits.
    pub error_code: Option<String>,
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    ///
    /// Optional.
    pub error_message: Option<AccountOpeningStatusResponseErrorMessage>,
    /// What the table does not have.
    pub others: Object,
}

message!(VaPaymentStatusResponse, "bca-legacy", "va-payment-status", Response, {
    transaction_data: "TransactionData",
    error_code: "ErrorCode",
    error_message: "ErrorMessage",
});

/// Request of Virtual Account Payment Flag: POST /va/payments.
///
/// *Permintaan Flag pembayaran virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct VaPaymentsRequest {
    /// Company code. *Kode perusahaan.*
    ///
    /// Mandatory, digits.
    pub company_code: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, digits.
    pub customer_number: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory.
    pub request_id: Option<String>,
    /// Channel of the payment. *Kanal pembayaran.*
    ///
    /// Mandatory.
    pub channel_type: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Mandatory.
    pub customer_name: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Mandatory, digits, a point and two decimals.
    pub paid_amount: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Mandatory, digits, a point and two decimals.
    pub total_amount: Option<String>,
    /// Sub-company. *Kode sub company.*
    ///
    /// Mandatory, at most 5 characters.
    pub sub_company: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory; dd/MM/yyyy HH:mm:ss.
    pub transaction_date: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory.
    pub reference: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional.
    pub detail_bills: Option<Vec<Value>>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Mandatory, at most 1 character, one of Y, N; Y: sent again.
    pub flag_advice: Option<String>,
    /// More about the customer. *Data tambahan pelanggan.*
    ///
    /// Optional.
    pub additional_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(VaPaymentsRequest, "bca-legacy", "va-payments", Request, {
    company_code: "CompanyCode",
    customer_number: "CustomerNumber",
    request_id: "RequestID",
    channel_type: "ChannelType",
    customer_name: "CustomerName",
    currency_code: "CurrencyCode",
    paid_amount: "PaidAmount",
    total_amount: "TotalAmount",
    sub_company: "SubCompany",
    transaction_date: "TransactionDate",
    reference: "Reference",
    detail_bills: "DetailBills",
    flag_advice: "FlagAdvice",
    additional_data: "AdditionalData",
});

/// Response of Virtual Account Payment Flag: POST /va/payments.
///
/// *Respons Flag pembayaran virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct VaPaymentsResponse {
    /// Company code. *Kode perusahaan.*
    ///
    /// Mandatory, digits.
    pub company_code: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, digits.
    pub customer_number: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory.
    pub request_id: Option<String>,
    /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
    ///
    /// Mandatory, at most 2 characters, one of 00, 01, 02.
    pub payment_flag_status: Option<String>,
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Mandatory.
    pub payment_flag_reason: Option<PaymentFlagReason>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Optional.
    pub customer_name: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, digits, a point and two decimals.
    pub paid_amount: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, digits, a point and two decimals.
    pub total_amount: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional.
    pub transaction_date: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional.
    pub detail_bills: Option<Vec<Object>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional.
    pub free_texts: Option<Vec<Object>>,
    /// More about the customer. *Data tambahan pelanggan.*
    ///
    /// Optional.
    pub additional_data: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(VaPaymentsResponse, "bca-legacy", "va-payments", Response, {
    company_code: "CompanyCode",
    customer_number: "CustomerNumber",
    request_id: "RequestID",
    payment_flag_status: "PaymentFlagStatus",
    payment_flag_reason: "PaymentFlagReason",
    customer_name: "CustomerName",
    currency_code: "CurrencyCode",
    paid_amount: "PaidAmount",
    total_amount: "TotalAmount",
    transaction_date: "TransactionDate",
    detail_bills: "DetailBills",
    free_texts: "FreeTexts",
    additional_data: "AdditionalData",
});

/// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountOpeningStatusResponseErrorMessage {
    /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
    ///
    /// Optional.
    pub indonesian: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Optional.
    pub english: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountOpeningStatusResponseErrorMessage {
    indonesian: "Indonesian",
    english: "English",
});

/// The machines. *Rincian mesin.*
#[derive(Clone, Default, PartialEq)]
pub struct AtmDetail {
    /// ID of the machine. *ID mesin.*
    ///
    /// Optional.
    pub wsid: Option<String>,
    /// Kind of machine. *Jenis mesin.*
    ///
    /// Optional.
    pub r#type: Option<String>,
    /// Name of the machine's place. *Nama lokasi mesin.*
    ///
    /// Optional.
    pub name: Option<String>,
    /// Address. *Alamat.*
    ///
    /// Optional.
    pub address: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional.
    pub city: Option<String>,
    /// Country. *Negara.*
    ///
    /// Optional.
    pub country: Option<String>,
    /// Latitude. *Garis lintang.*
    ///
    /// Optional.
    pub latitude: Option<String>,
    /// Longitude. *Garis bujur.*
    ///
    /// Optional.
    pub longitude: Option<String>,
    /// How far away it is. *Jarak.*
    ///
    /// Optional.
    pub distance: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AtmDetail {
    wsid: "WSID",
    r#type: "Type",
    name: "Name",
    address: "Address",
    city: "City",
    country: "Country",
    latitude: "Latitude",
    longitude: "Longitude",
    distance: "Distance",
});

/// Accounts that could be read. *Rekening yang berhasil dibaca.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountDetailDataSuccess {
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 10 characters.
    pub account_number: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub balance: Option<String>,
    /// Balance that can be used. *Saldo yang dapat digunakan.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub available_balance: Option<String>,
    /// Money that has not settled yet. *Saldo mengambang.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub float_amount: Option<String>,
    /// Money that is held. *Saldo yang ditahan.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub hold_amount: Option<String>,
    /// Credit limit. *Plafon kredit.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub plafon: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountDetailDataSuccess {
    account_number: "AccountNumber",
    currency: "Currency",
    balance: "Balance",
    available_balance: "AvailableBalance",
    float_amount: "FloatAmount",
    hold_amount: "HoldAmount",
    plafon: "Plafon",
});

/// Accounts that could not be read. *Rekening yang gagal dibaca.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountDetailDataFailed {
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 10 characters.
    pub account_number: Option<String>,
    /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
    ///
    /// Optional.
    pub indonesian: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Optional.
    pub english: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountDetailDataFailed {
    account_number: "AccountNumber",
    indonesian: "Indonesian",
    english: "English",
});

/// The branches. *Rincian cabang.*
#[derive(Clone, Default, PartialEq)]
pub struct BranchDetail {
    /// Kind of branch. *Jenis cabang.*
    ///
    /// Optional.
    pub r#type: Option<String>,
    /// Name of the branch. *Nama cabang.*
    ///
    /// Optional.
    pub name: Option<String>,
    /// Address. *Alamat.*
    ///
    /// Optional.
    pub address: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional.
    pub city: Option<String>,
    /// Country. *Negara.*
    ///
    /// Optional.
    pub country: Option<String>,
    /// Latitude. *Garis lintang.*
    ///
    /// Optional.
    pub latitude: Option<String>,
    /// Longitude. *Garis bujur.*
    ///
    /// Optional.
    pub longitude: Option<String>,
    /// How far away it is. *Jarak.*
    ///
    /// Optional.
    pub distance: Option<String>,
    /// Whether it is an e-branch. *Apakah cabang elektronik.*
    ///
    /// Optional.
    pub e_branch: Option<String>,
    /// Whether it is open at weekends. *Layanan akhir pekan.*
    ///
    /// Optional.
    pub weekend_banking_operation: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(BranchDetail {
    r#type: "Type",
    name: "Name",
    address: "Address",
    city: "City",
    country: "Country",
    latitude: "Latitude",
    longitude: "Longitude",
    distance: "Distance",
    e_branch: "E-Branch",
    weekend_banking_operation: "WeekendBankingOperation",
});

/// Debit authorities that wait. *SKPR yang menunggu.*
#[derive(Clone, Default, PartialEq)]
pub struct SkprPending {
    /// ID of the request. *ID permintaan.*
    ///
    /// Optional, at most 33 characters.
    pub request_id: Option<String>,
    /// State. *Status.*
    ///
    /// Optional, at most 2 characters; 02 failed, 03 in progress.
    pub status: Option<String>,
    /// When it failed. *Tanggal gagal.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub failed_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SkprPending {
    request_id: "request_id",
    status: "status",
    failed_date: "failed_date",
});

/// Debit authorities that hold. *SKPR yang aktif.*
#[derive(Clone, Default, PartialEq)]
pub struct SkprActive {
    /// ID of the debit authority. *ID SKPR.*
    ///
    /// Optional, at most 33 characters.
    pub skpr_id: Option<String>,
    /// Account number that pays. *Nomor rekening yang didebit.*
    ///
    /// Optional, at most 10 characters.
    pub db_account_no: Option<String>,
    /// Since when it holds. *Tanggal aktif.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub active_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SkprActive {
    skpr_id: "skpr_id",
    db_account_no: "db_account_no",
    active_date: "active_date",
});

/// Identifications. *Daftar identitas.*
#[derive(Clone, Default, PartialEq)]
pub struct Identification {
    /// Kind. *Jenis.*
    ///
    /// Mandatory, at most 1 character; 1 name, 2 F fixed or V variable, 3 amount (0 where variable).
    pub r#type: Option<Numeric>,
    /// Identification. *Identitas.*
    ///
    /// Mandatory, at most 30 characters.
    pub identification: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Identification {
    r#type: "type",
    identification: "identification",
});

/// Who asks. *Data otentikasi.*
#[derive(Clone, Default, PartialEq)]
pub struct Authentication {
    /// ID of the corporate. *ID korporasi.*
    ///
    /// Mandatory, at most 6 characters.
    pub corporate_id: Option<String>,
    /// Access code of the corporate at FIRe. *Kode akses korporasi di FIRe.*
    ///
    /// Mandatory, at most 20 characters.
    pub access_code: Option<String>,
    /// Code of the branch. *Kode cabang.*
    ///
    /// Mandatory, at most 8 characters.
    pub branch_code: Option<String>,
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 12 characters.
    pub user_id: Option<String>,
    /// The corporate's ID of its terminal. *ID lokal korporasi.*
    ///
    /// Mandatory, at most 15 characters.
    pub local_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Authentication {
    corporate_id: "CorporateID",
    access_code: "AccessCode",
    branch_code: "BranchCode",
    user_id: "UserID",
    local_id: "LocalID",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireAccountRequestBeneficiaryDetails {
    /// Kind of bank code. *Jenis kode bank.*
    ///
    /// Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM.
    pub bank_code_type: Option<String>,
    /// Bank code. *Kode bank.*
    ///
    /// Mandatory, at most 23 characters.
    pub bank_code_value: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 34 characters.
    pub account_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireAccountRequestBeneficiaryDetails {
    bank_code_type: "BankCodeType",
    bank_code_value: "BankCodeValue",
    account_number: "AccountNumber",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireAccountResponseBeneficiaryDetails {
    /// Name of the account as the bank has it. *Nama rekening penerima menurut bank.*
    ///
    /// Optional, at most 35 characters.
    pub server_bene_account_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireAccountResponseBeneficiaryDetails {
    server_bene_account_name: "ServerBeneAccountName",
});

/// Accounts of the financial institution. *Rekening lembaga keuangan.*
#[derive(Clone, Default, PartialEq)]
pub struct FireBalanceRequestFIDetails {
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 34 characters.
    pub account_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireBalanceRequestFIDetails {
    account_number: "AccountNumber",
});

/// Accounts of the financial institution. *Rekening lembaga keuangan.*
#[derive(Clone, Default, PartialEq)]
pub struct FireBalanceResponseFIDetails {
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_id: Option<String>,
    /// Balance of the account. *Saldo rekening.*
    ///
    /// Optional, at most 17 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub account_balance: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireBalanceResponseFIDetails {
    currency_id: "CurrencyID",
    account_balance: "AccountBalance",
});

/// What is to be changed. *Data yang diubah.*
#[derive(Clone, Default, PartialEq)]
pub struct AmendmentDetails {
    /// The sender. *Data pengirim.*
    ///
    /// Mandatory.
    pub sender_details: Option<FireCashAmendmentRequestSenderDetails>,
    /// The beneficiary. *Data penerima.*
    ///
    /// Mandatory.
    pub beneficiary_details: Option<FireCashAmendmentRequestBeneficiaryDetails>,
    /// The transaction. *Rincian transaksi.*
    ///
    /// Optional.
    pub transaction_details: Option<FireCashAmendmentRequestAmendmentDetailsTransactionDetails>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AmendmentDetails {
    sender_details: "SenderDetails",
    beneficiary_details: "BeneficiaryDetails",
    transaction_details: "TransactionDetails",
});

/// The sender. *Data pengirim.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentRequestSenderDetails {
    /// First name. *Nama depan.*
    ///
    /// Mandatory, at most 35 characters.
    pub first_name: Option<String>,
    /// Last name. *Nama belakang.*
    ///
    /// Optional, at most 35 characters.
    pub last_name: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters; ddmmyyyy.
    pub date_of_birth: Option<String>,
    /// Address, first line. *Alamat, baris pertama.*
    ///
    /// Mandatory, at most 35 characters.
    pub address1: Option<String>,
    /// Address, second line. *Alamat, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub address2: Option<String>,
    /// City. *Kota.*
    ///
    /// Mandatory, at most 18 characters.
    pub city: Option<String>,
    /// State or province. *Kode provinsi.*
    ///
    /// Optional, at most 2 characters.
    pub state_id: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Kode negara.*
    ///
    /// Mandatory, at most 2 characters.
    pub country_id: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 20 characters.
    pub mobile: Option<String>,
    /// Kind of identity document. *Jenis identitas.*
    ///
    /// Optional, at most 2 characters; PP, ID or DR.
    pub identification_type: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 24 characters.
    pub identification_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashAmendmentRequestSenderDetails {
    first_name: "FirstName",
    last_name: "LastName",
    date_of_birth: "DateOfBirth",
    address1: "Address1",
    address2: "Address2",
    city: "City",
    state_id: "StateID",
    postal_code: "PostalCode",
    country_id: "CountryID",
    mobile: "Mobile",
    identification_type: "IdentificationType",
    identification_number: "IdentificationNumber",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentRequestBeneficiaryDetails {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Mandatory, at most 35 characters.
    pub name: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters; ddmmyyyy.
    pub date_of_birth: Option<String>,
    /// Address, first line. *Alamat, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub address1: Option<String>,
    /// Address, second line. *Alamat, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub address2: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 35 characters.
    pub city: Option<String>,
    /// State or province. *Kode provinsi.*
    ///
    /// Optional, at most 2 characters.
    pub state_id: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Kode negara.*
    ///
    /// Optional, at most 2 characters.
    pub country_id: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 20 characters.
    pub mobile: Option<String>,
    /// Kind of identity document. *Jenis identitas.*
    ///
    /// Optional, at most 2 characters; PP, ID or DR.
    pub identification_type: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 24 characters.
    pub identification_number: Option<String>,
    /// Nationality. *Kode kewarganegaraan.*
    ///
    /// Optional, at most 2 characters.
    pub nationality_id: Option<String>,
    /// Occupation. *Pekerjaan.*
    ///
    /// Optional, at most 30 characters.
    pub occupation: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashAmendmentRequestBeneficiaryDetails {
    name: "Name",
    date_of_birth: "DateOfBirth",
    address1: "Address1",
    address2: "Address2",
    city: "City",
    state_id: "StateID",
    postal_code: "PostalCode",
    country_id: "CountryID",
    mobile: "Mobile",
    identification_type: "IdentificationType",
    identification_number: "IdentificationNumber",
    nationality_id: "NationalityID",
    occupation: "Occupation",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentRequestAmendmentDetailsTransactionDetails {
    /// Description, first line. *Keterangan, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub description1: Option<String>,
    /// Description, second line. *Keterangan, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub description2: Option<String>,
    /// Secret question. *Pertanyaan rahasia.*
    ///
    /// Optional, at most 100 characters.
    pub secret_question: Option<String>,
    /// Answer to the secret question. *Jawaban pertanyaan rahasia.*
    ///
    /// Optional, at most 100 characters.
    pub secret_answer: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashAmendmentRequestAmendmentDetailsTransactionDetails {
    description1: "Description1",
    description2: "Description2",
    secret_question: "SecretQuestion",
    secret_answer: "SecretAnswer",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentRequestTransactionDetails {
    /// Number of the form. *Nomor formulir.*
    ///
    /// Mandatory, at most 16 characters.
    pub form_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashAmendmentRequestTransactionDetails {
    form_number: "FormNumber",
});

/// The sender. *Data pengirim.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentResponseSenderDetails {
    /// First name. *Nama depan.*
    ///
    /// Optional, at most 35 characters.
    pub first_name: Option<String>,
    /// Last name. *Nama belakang.*
    ///
    /// Optional, at most 35 characters.
    pub last_name: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters; ddmmyyyy.
    pub date_of_birth: Option<String>,
    /// Address, first line. *Alamat, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub address1: Option<String>,
    /// Address, second line. *Alamat, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub address2: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 18 characters.
    pub city: Option<String>,
    /// State or province. *Kode provinsi.*
    ///
    /// Optional, at most 2 characters.
    pub state_id: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Kode negara.*
    ///
    /// Optional, at most 2 characters.
    pub country_id: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 20 characters.
    pub mobile: Option<String>,
    /// Kind of identity document. *Jenis identitas.*
    ///
    /// Optional, at most 2 characters; PP, ID or DR.
    pub identification_type: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 24 characters.
    pub identification_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashAmendmentResponseSenderDetails {
    first_name: "FirstName",
    last_name: "LastName",
    date_of_birth: "DateOfBirth",
    address1: "Address1",
    address2: "Address2",
    city: "City",
    state_id: "StateID",
    postal_code: "PostalCode",
    country_id: "CountryID",
    mobile: "Mobile",
    identification_type: "IdentificationType",
    identification_number: "IdentificationNumber",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentResponseBeneficiaryDetails {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Optional, at most 35 characters.
    pub name: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters; ddmmyyyy.
    pub date_of_birth: Option<String>,
    /// Address, first line. *Alamat, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub address1: Option<String>,
    /// Address, second line. *Alamat, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub address2: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 35 characters.
    pub city: Option<String>,
    /// State or province. *Kode provinsi.*
    ///
    /// Optional, at most 2 characters.
    pub state_id: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Kode negara.*
    ///
    /// Optional, at most 2 characters.
    pub country_id: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 20 characters.
    pub mobile: Option<String>,
    /// Kind of identity document. *Jenis identitas.*
    ///
    /// Optional, at most 2 characters; PP, ID or DR.
    pub identification_type: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 24 characters.
    pub identification_number: Option<String>,
    /// Nationality. *Kode kewarganegaraan.*
    ///
    /// Optional, at most 2 characters.
    pub nationality_id: Option<String>,
    /// Occupation. *Pekerjaan.*
    ///
    /// Optional, at most 30 characters.
    pub occupation: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashAmendmentResponseBeneficiaryDetails {
    name: "Name",
    date_of_birth: "DateOfBirth",
    address1: "Address1",
    address2: "Address2",
    city: "City",
    state_id: "StateID",
    postal_code: "PostalCode",
    country_id: "CountryID",
    mobile: "Mobile",
    identification_type: "IdentificationType",
    identification_number: "IdentificationNumber",
    nationality_id: "NationalityID",
    occupation: "Occupation",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashAmendmentResponseTransactionDetails {
    /// Description, first line. *Keterangan, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub description1: Option<String>,
    /// Description, second line. *Keterangan, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub description2: Option<String>,
    /// Secret question. *Pertanyaan rahasia.*
    ///
    /// Optional, at most 100 characters.
    pub secret_question: Option<String>,
    /// Answer to the secret question. *Jawaban pertanyaan rahasia.*
    ///
    /// Optional, at most 100 characters.
    pub secret_answer: Option<String>,
    /// Number of the form. *Nomor formulir.*
    ///
    /// Optional, at most 16 characters.
    pub form_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashAmendmentResponseTransactionDetails {
    description1: "Description1",
    description2: "Description2",
    secret_question: "SecretQuestion",
    secret_answer: "SecretAnswer",
    form_number: "FormNumber",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashCancellationRequestTransactionDetails {
    /// Number of the form. *Nomor formulir.*
    ///
    /// Mandatory, at most 16 characters.
    pub form_number: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 20 characters.
    pub amount: Option<Numeric>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashCancellationRequestTransactionDetails {
    form_number: "FormNumber",
    amount: "Amount",
    currency_id: "CurrencyID",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashCancellationResponseTransactionDetails {
    /// Number of the form. *Nomor formulir.*
    ///
    /// Optional, at most 16 characters.
    pub form_number: Option<String>,
    /// When the transfer was released. *Waktu pelepasan transfer.*
    ///
    /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
    pub release_date_time: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashCancellationResponseTransactionDetails {
    form_number: "FormNumber",
    release_date_time: "ReleaseDateTime",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashRequestBeneficiaryDetails {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Mandatory, at most 35 characters.
    pub name: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters; ddmmyyyy.
    pub date_of_birth: Option<String>,
    /// Address, first line. *Alamat, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub address1: Option<String>,
    /// Address, second line. *Alamat, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub address2: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 35 characters.
    pub city: Option<String>,
    /// State or province. *Kode provinsi.*
    ///
    /// Optional, at most 2 characters.
    pub state_id: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Kode negara.*
    ///
    /// Mandatory, at most 2 characters.
    pub country_id: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 20 characters.
    pub mobile: Option<String>,
    /// Kind of identity document. *Jenis identitas.*
    ///
    /// Optional, at most 2 characters; PP, ID or DR.
    pub identification_type: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 24 characters.
    pub identification_number: Option<String>,
    /// Nationality. *Kode kewarganegaraan.*
    ///
    /// Optional, at most 2 characters.
    pub nationality_id: Option<String>,
    /// Occupation. *Pekerjaan.*
    ///
    /// Optional, at most 30 characters.
    pub occupation: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashRequestBeneficiaryDetails {
    name: "Name",
    date_of_birth: "DateOfBirth",
    address1: "Address1",
    address2: "Address2",
    city: "City",
    state_id: "StateID",
    postal_code: "PostalCode",
    country_id: "CountryID",
    mobile: "Mobile",
    identification_type: "IdentificationType",
    identification_number: "IdentificationNumber",
    nationality_id: "NationalityID",
    occupation: "Occupation",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashRequestTransactionDetails {
    /// PIN with which the money is collected. *PIN pengambilan dana.*
    ///
    /// Optional, at most 35 characters; BCA makes one where it is absent.
    pub pin: Option<String>,
    /// Secret question. *Pertanyaan rahasia.*
    ///
    /// Optional, at most 100 characters.
    pub secret_question: Option<String>,
    /// Answer to the secret question. *Jawaban pertanyaan rahasia.*
    ///
    /// Optional, at most 100 characters.
    pub secret_answer: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 20 characters; 17.2.
    pub amount: Option<Numeric>,
    /// What the transfer is for. *Kode tujuan transfer.*
    ///
    /// Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550.
    pub purpose_code: Option<String>,
    /// Description, first line. *Keterangan, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub description1: Option<String>,
    /// Description, second line. *Keterangan, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub description2: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Mandatory, at most 3 characters, one of SHA, OUR.
    pub detail_of_charges: Option<String>,
    /// Where the money comes from. *Sumber dana.*
    ///
    /// Mandatory, at most 100 characters.
    pub source_of_fund: Option<String>,
    /// Number of the form. *Nomor formulir.*
    ///
    /// Mandatory, at most 16 characters.
    pub form_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashRequestTransactionDetails {
    pin: "PIN",
    secret_question: "SecretQuestion",
    secret_answer: "SecretAnswer",
    currency_id: "CurrencyID",
    amount: "Amount",
    purpose_code: "PurposeCode",
    description1: "Description1",
    description2: "Description2",
    detail_of_charges: "DetailOfCharges",
    source_of_fund: "SourceOfFund",
    form_number: "FormNumber",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashResponseBeneficiaryDetails {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Optional, at most 35 characters.
    pub name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashResponseBeneficiaryDetails {
    name: "Name",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireCashResponseTransactionDetails {
    /// PIN with which the money is collected. *PIN pengambilan dana.*
    ///
    /// Optional, at most 35 characters.
    pub pin: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, at most 20 characters.
    pub amount: Option<Numeric>,
    /// Description, first line. *Keterangan, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub description1: Option<String>,
    /// Description, second line. *Keterangan, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub description2: Option<String>,
    /// Number of the form. *Nomor formulir.*
    ///
    /// Optional, at most 16 characters.
    pub form_number: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 25 characters.
    pub reference_number: Option<String>,
    /// When the transfer was released. *Waktu pelepasan transfer.*
    ///
    /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
    pub release_date_time: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireCashResponseTransactionDetails {
    pin: "PIN",
    currency_id: "CurrencyID",
    amount: "Amount",
    description1: "Description1",
    description2: "Description2",
    form_number: "FormNumber",
    reference_number: "ReferenceNumber",
    release_date_time: "ReleaseDateTime",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireStatusRequestTransactionDetails {
    /// What the transaction is looked for by. *Dasar pencarian transaksi.*
    ///
    /// Mandatory, at most 1 character; N PIN, F form number, B BCA's reference.
    pub inquiry_by: Option<String>,
    /// Value that is looked for. *Nilai yang dicari.*
    ///
    /// Mandatory, at most 35 characters.
    pub inquiry_value: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireStatusRequestTransactionDetails {
    inquiry_by: "InquiryBy",
    inquiry_value: "InquiryValue",
});

/// The sender. *Data pengirim.*
#[derive(Clone, Default, PartialEq)]
pub struct FireStatusResponseSenderDetails {
    /// First name. *Nama depan.*
    ///
    /// Optional, at most 35 characters.
    pub first_name: Option<String>,
    /// Last name. *Nama belakang.*
    ///
    /// Optional, at most 35 characters.
    pub last_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireStatusResponseSenderDetails {
    first_name: "FirstName",
    last_name: "LastName",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireStatusResponseBeneficiaryDetails {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Optional, at most 35 characters.
    pub name: Option<String>,
    /// Kind of bank code. *Jenis kode bank.*
    ///
    /// Optional, at most 3 characters.
    pub bank_code_type: Option<String>,
    /// Bank code. *Kode bank.*
    ///
    /// Optional, at most 23 characters.
    pub bank_code_value: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 34 characters.
    pub account_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireStatusResponseBeneficiaryDetails {
    name: "Name",
    bank_code_type: "BankCodeType",
    bank_code_value: "BankCodeValue",
    account_number: "AccountNumber",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireStatusResponseTransactionDetails {
    /// Amount that is paid out. *Nominal yang dibayarkan.*
    ///
    /// Optional, at most 20 characters.
    pub amount_paid: Option<Numeric>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_id: Option<String>,
    /// When the transfer was released. *Waktu pelepasan transfer.*
    ///
    /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
    pub release_date_time: Option<String>,
    /// The corporate's ID of its terminal. *ID lokal korporasi.*
    ///
    /// Optional, at most 15 characters.
    pub local_id: Option<String>,
    /// Number of the form. *Nomor formulir.*
    ///
    /// Optional, at most 16 characters.
    pub form_number: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 25 characters.
    pub reference_number: Option<String>,
    /// PIN with which the money is collected. *PIN pengambilan dana.*
    ///
    /// Optional, at most 35 characters.
    pub pin: Option<String>,
    /// Description, first line. *Keterangan, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub description1: Option<String>,
    /// Description, second line. *Keterangan, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub description2: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireStatusResponseTransactionDetails {
    amount_paid: "AmountPaid",
    currency_id: "CurrencyID",
    release_date_time: "ReleaseDateTime",
    local_id: "LocalID",
    form_number: "FormNumber",
    reference_number: "ReferenceNumber",
    pin: "PIN",
    description1: "Description1",
    description2: "Description2",
});

/// The sender. *Data pengirim.*
#[derive(Clone, Default, PartialEq)]
pub struct FireToAccountRequestSenderDetails {
    /// First name. *Nama depan.*
    ///
    /// Mandatory, at most 35 characters.
    pub first_name: Option<String>,
    /// Last name. *Nama belakang.*
    ///
    /// Optional, at most 35 characters.
    pub last_name: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters; ddmmyyyy.
    pub date_of_birth: Option<String>,
    /// Address, first line. *Alamat, baris pertama.*
    ///
    /// Mandatory, at most 35 characters.
    pub address1: Option<String>,
    /// Address, second line. *Alamat, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub address2: Option<String>,
    /// City. *Kota.*
    ///
    /// Mandatory, at most 18 characters.
    pub city: Option<String>,
    /// State or province. *Kode provinsi.*
    ///
    /// Optional, at most 2 characters.
    pub state_id: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Kode negara.*
    ///
    /// Mandatory, at most 2 characters.
    pub country_id: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 20 characters.
    pub mobile: Option<String>,
    /// Kind of identity document. *Jenis identitas.*
    ///
    /// Optional, at most 2 characters; PP, ID or DR.
    pub identification_type: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 24 characters.
    pub identification_number: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 34 characters.
    pub account_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireToAccountRequestSenderDetails {
    first_name: "FirstName",
    last_name: "LastName",
    date_of_birth: "DateOfBirth",
    address1: "Address1",
    address2: "Address2",
    city: "City",
    state_id: "StateID",
    postal_code: "PostalCode",
    country_id: "CountryID",
    mobile: "Mobile",
    identification_type: "IdentificationType",
    identification_number: "IdentificationNumber",
    account_number: "AccountNumber",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireToAccountRequestBeneficiaryDetails {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Mandatory, at most 35 characters.
    pub name: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters; ddmmyyyy.
    pub date_of_birth: Option<String>,
    /// Address, first line. *Alamat, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub address1: Option<String>,
    /// Address, second line. *Alamat, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub address2: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 35 characters.
    pub city: Option<String>,
    /// State or province. *Kode provinsi.*
    ///
    /// Optional, at most 2 characters.
    pub state_id: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Kode negara.*
    ///
    /// Mandatory, at most 2 characters.
    pub country_id: Option<String>,
    /// Mobile number. *Nomor ponsel.*
    ///
    /// Optional, at most 20 characters.
    pub mobile: Option<String>,
    /// Kind of identity document. *Jenis identitas.*
    ///
    /// Optional, at most 2 characters; PP, ID or DR.
    pub identification_type: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 24 characters.
    pub identification_number: Option<String>,
    /// Nationality. *Kode kewarganegaraan.*
    ///
    /// Optional, at most 2 characters.
    pub nationality_id: Option<String>,
    /// Occupation. *Pekerjaan.*
    ///
    /// Optional, at most 30 characters.
    pub occupation: Option<String>,
    /// Kind of bank code. *Jenis kode bank.*
    ///
    /// Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM.
    pub bank_code_type: Option<String>,
    /// Bank code. *Kode bank.*
    ///
    /// Mandatory, at most 23 characters.
    pub bank_code_value: Option<String>,
    /// Country of the bank. *Kode negara bank.*
    ///
    /// Mandatory, at most 2 characters.
    pub bank_country_id: Option<String>,
    /// Address of the bank. *Alamat bank.*
    ///
    /// Optional, at most 35 characters.
    pub bank_address: Option<String>,
    /// City of the bank. *Kota bank.*
    ///
    /// Optional, at most 35 characters.
    pub bank_city: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 34 characters.
    pub account_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireToAccountRequestBeneficiaryDetails {
    name: "Name",
    date_of_birth: "DateOfBirth",
    address1: "Address1",
    address2: "Address2",
    city: "City",
    state_id: "StateID",
    postal_code: "PostalCode",
    country_id: "CountryID",
    mobile: "Mobile",
    identification_type: "IdentificationType",
    identification_number: "IdentificationNumber",
    nationality_id: "NationalityID",
    occupation: "Occupation",
    bank_code_type: "BankCodeType",
    bank_code_value: "BankCodeValue",
    bank_country_id: "BankCountryID",
    bank_address: "BankAddress",
    bank_city: "BankCity",
    account_number: "AccountNumber",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireToAccountRequestTransactionDetails {
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, at most 20 characters; 17.2.
    pub amount: Option<Numeric>,
    /// What the transfer is for. *Kode tujuan transfer.*
    ///
    /// Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550.
    pub purpose_code: Option<String>,
    /// Description, first line. *Keterangan, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub description1: Option<String>,
    /// Description, second line. *Keterangan, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub description2: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Mandatory, at most 3 characters, one of SHA, OUR.
    pub detail_of_charges: Option<String>,
    /// Where the money comes from. *Sumber dana.*
    ///
    /// Optional, at most 100 characters.
    pub source_of_fund: Option<String>,
    /// Number of the form. *Nomor formulir.*
    ///
    /// Mandatory, at most 16 characters.
    pub form_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireToAccountRequestTransactionDetails {
    currency_id: "CurrencyID",
    amount: "Amount",
    purpose_code: "PurposeCode",
    description1: "Description1",
    description2: "Description2",
    detail_of_charges: "DetailOfCharges",
    source_of_fund: "SourceOfFund",
    form_number: "FormNumber",
});

/// The beneficiary. *Data penerima.*
#[derive(Clone, Default, PartialEq)]
pub struct FireToAccountResponseBeneficiaryDetails {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Optional, at most 35 characters.
    pub name: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 34 characters.
    pub account_number: Option<String>,
    /// Name of the account as the bank has it. *Nama rekening penerima menurut bank.*
    ///
    /// Optional, at most 35 characters.
    pub server_bene_account_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireToAccountResponseBeneficiaryDetails {
    name: "Name",
    account_number: "AccountNumber",
    server_bene_account_name: "ServerBeneAccountName",
});

/// The transaction. *Rincian transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct FireToAccountResponseTransactionDetails {
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, at most 20 characters.
    pub amount: Option<Numeric>,
    /// Description, first line. *Keterangan, baris pertama.*
    ///
    /// Optional, at most 35 characters.
    pub description1: Option<String>,
    /// Description, second line. *Keterangan, baris kedua.*
    ///
    /// Optional, at most 35 characters.
    pub description2: Option<String>,
    /// Number of the form. *Nomor formulir.*
    ///
    /// Optional, at most 16 characters.
    pub form_number: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 25 characters.
    pub reference_number: Option<String>,
    /// When the transfer was released. *Waktu pelepasan transfer.*
    ///
    /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
    pub release_date_time: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FireToAccountResponseTransactionDetails {
    currency_id: "CurrencyID",
    amount: "Amount",
    description1: "Description1",
    description2: "Description2",
    form_number: "FormNumber",
    reference_number: "ReferenceNumber",
    release_date_time: "ReleaseDateTime",
});

/// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
#[derive(Clone, Default, PartialEq)]
pub struct FlazzAckResponseErrorMessage {
    /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
    ///
    /// Optional.
    pub indonesian: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Optional.
    pub english: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(FlazzAckResponseErrorMessage {
    indonesian: "indonesian",
    english: "english",
});

/// The currencies. *Daftar mata uang.*
#[derive(Clone, Default, PartialEq)]
pub struct Currencie {
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, at most 3 characters, ISO 4217.
    pub currency_code: Option<String>,
    /// The rates. *Rincian kurs.*
    ///
    /// Optional.
    pub rate_detail: Option<Vec<RateDetail>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Currencie {
    currency_code: "CurrencyCode",
    rate_detail: "RateDetail",
});

/// The rates. *Rincian kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct RateDetail {
    /// Kind of rate. *Jenis kurs.*
    ///
    /// Optional, at most 5 characters, one of erate, tt, tc, bn.
    pub rate_type: Option<String>,
    /// Rate at which the bank buys. *Kurs beli.*
    ///
    /// Optional, at most 13 characters; 6.6, or - where there is none.
    pub buy: Option<String>,
    /// Rate at which the bank sells. *Kurs jual.*
    ///
    /// Optional, at most 13 characters; 6.6, or -.
    pub sell: Option<String>,
    /// When the rate was changed last. *Waktu perubahan kurs terakhir.*
    ///
    /// Optional; 19 in the table; the sample has milliseconds and an offset; or -.
    pub last_update: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(RateDetail {
    rate_type: "RateType",
    buy: "Buy",
    sell: "Sell",
    last_update: "LastUpdate",
});

/// The entries. *Rincian mutasi.*
#[derive(Clone, Default, PartialEq)]
pub struct Data {
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional; dd/MM, or PEND for a row that is not booked yet.
    pub transaction_date: Option<String>,
    /// Code of the branch. *Kode cabang.*
    ///
    /// Optional.
    pub branch_code: Option<String>,
    /// Debit or credit. *Debit atau kredit.*
    ///
    /// Optional, at most 1 character, one of C, D.
    pub transaction_type: Option<String>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Optional, at most 13 digits and 2 decimals, digits, a point and two decimals, perhaps with a sign.
    pub transaction_amount: Option<String>,
    /// Name of the transaction. *Nama transaksi.*
    ///
    /// Optional.
    pub transaction_name: Option<String>,
    /// End of the entry's text. *Keterangan akhir mutasi.*
    ///
    /// Optional.
    pub trailer: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Data {
    transaction_date: "TransactionDate",
    branch_code: "BranchCode",
    transaction_type: "TransactionType",
    transaction_amount: "TransactionAmount",
    transaction_name: "TransactionName",
    trailer: "Trailer",
});

/// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
#[derive(Clone, Default, PartialEq)]
pub struct InquiryReason {
    /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
    ///
    /// Mandatory.
    pub indonesian: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Mandatory.
    pub english: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(InquiryReason {
    indonesian: "Indonesian",
    english: "English",
});

/// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
#[derive(Clone, Default, PartialEq)]
pub struct PaymentFlagReason {
    /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
    ///
    /// Mandatory.
    pub indonesian: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Mandatory.
    pub english: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(PaymentFlagReason {
    indonesian: "Indonesian",
    english: "English",
});

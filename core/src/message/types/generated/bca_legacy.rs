// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! BCA's messages before SNAP.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Bilingual, Numeric, Object, Value};

message! {
    /// Request of Account Opening: Notification: POST /bca/open-account/notification.
    ///
    /// *Permintaan Pembukaan rekening: notifikasi.*
    AccountOpeningNotificationRequest, "bca-legacy", "account-opening-notification", Request {
        /// ID of the application. *ID permohonan.*
        ///
        /// Mandatory, at most 36 characters.
        application_id: String = "application_id",
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 50 characters.
        user_id: String = "user_id",
        /// When the state changed. *Tanggal status.*
        ///
        /// Mandatory, at most 19 characters.
        status_date: String = "status_date",
        /// When it was created. *Tanggal pembuatan.*
        ///
        /// Mandatory, at most 19 characters.
        created_date: String = "created_date",
        /// When it was changed last. *Tanggal perubahan terakhir.*
        ///
        /// Mandatory, at most 19 characters.
        modified_date: String = "modified_date",
        /// State. *Status.*
        ///
        /// Mandatory, at most 1 character, one of 0, 1.
        status_id: Numeric = "status_id",
        /// State in words. *Nama status.*
        ///
        /// Mandatory, at most 15 characters, one of REJECTED, SUCCESS.
        status_name: String = "status_name",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 10 characters, digits.
        nomor_rekening: String = "nomor_rekening",
    }
}

message! {
    /// Response of Account Opening: Notification: POST /bca/open-account/notification.
    ///
    /// *Respons Pembukaan rekening: notifikasi.*
    AccountOpeningNotificationResponse, "bca-legacy", "account-opening-notification", Response {
        /// State. *Status.*
        ///
        /// Mandatory, at most 7 characters.
        status: String = "Status",
        /// Text for the customer. *Pesan untuk pelanggan.*
        ///
        /// Mandatory, at most 8 characters; Berhasil.
        message: String = "Message",
    }
}

message! {
    /// Request of Account Opening: Status: GET /open-account/marketplace/status.
    ///
    /// *Permintaan Pembukaan rekening: status.*
    AccountOpeningStatusRequest, "bca-legacy", "account-opening-status", Request {
        /// ID of the application. *ID permohonan.*
        ///
        /// Mandatory, at most 36 characters.
        application_id: String = "application-id",
    }
}

message! {
    /// Response of Account Opening: Status: GET /open-account/marketplace/status.
    ///
    /// *Respons Pembukaan rekening: status.*
    AccountOpeningStatusResponse, "bca-legacy", "account-opening-status", Response {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 36 characters.
        merchant_id: String = "merchant_id",
        /// ID of the application. *ID permohonan.*
        ///
        /// Mandatory, at most 36 characters.
        application_id: String = "application_id",
        /// State in words. *Nama status.*
        ///
        /// Mandatory, at most 15 characters.
        status_name: String = "status_name",
        /// State. *Status.*
        ///
        /// Mandatory, at most 1 character, one of 0, 1, 2, 3; rejected, success, retry, on-lock.
        status_id: Numeric = "status_id",
        /// When it was created. *Tanggal pembuatan.*
        ///
        /// Mandatory, at most 19 characters.
        created_date: String = "created_date",
        /// When it was changed last. *Tanggal perubahan terakhir.*
        ///
        /// Mandatory, at most 19 characters.
        modified_date: String = "modified_date",
        /// When the state changed. *Tanggal status.*
        ///
        /// Mandatory, at most 19 characters.
        status_date: String = "status_date",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 10 characters; empty where the customer did not agree to it.
        nomor_rekening: String = "nomor_rekening",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.
    ///
    /// *Permintaan Pembukaan rekening: token.*
    AccountOpeningTokenRequest, "bca-legacy", "account-opening-token", Request {
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 50 characters.
        user_id: String = "user_id",
        /// ID of the application. *ID permohonan.*
        ///
        /// Conditional, at most 36 characters; empty for activity 01.
        application_id: String = "application_id",
        /// What is to be done. *Kode aktivitas.*
        ///
        /// Mandatory, at most 2 characters, one of 01, 02.
        activity_code: String = "activity_code",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 100 characters, an email address.
        email: String = "email",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 15 characters, digits.
        mobile_phone: String = "mobile_phone",
        /// Full name. *Nama lengkap.*
        ///
        /// Optional, at most 100 characters.
        full_name: String = "full_name",
    }
}

message! {
    /// Response of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.
    ///
    /// *Respons Pembukaan rekening: token.*
    AccountOpeningTokenResponse, "bca-legacy", "account-opening-token", Response {
        /// ID of the verification. *ID verifikasi.*
        ///
        /// Mandatory, at most 36 characters.
        verification_id: String = "verification_id",
        /// ID of the applicant. *ID pemohon.*
        ///
        /// Mandatory, at most 36 characters.
        applicant_id: String = "applicant_id",
        /// Page on which the customer goes on. *Halaman lanjutan bagi nasabah.*
        ///
        /// Mandatory.
        url_pageview: String = "url_pageview",
        /// ID of the application. *ID permohonan.*
        ///
        /// Optional, at most 40 characters; null for activity 01.
        application_id: String = "application_id",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of ATM Locations: GET /general/info-bca/atm.
    ///
    /// *Permintaan Lokasi ATM BCA.*
    AtmLocationsRequest, "bca-legacy", "atm-locations", Request {
        /// Latitude. *Garis lintang.*
        ///
        /// Mandatory.
        latitude: Numeric = "Latitude",
        /// Longitude. *Garis bujur.*
        ///
        /// Mandatory.
        longitude: Numeric = "Longitude",
        /// How many are wanted. *Jumlah data yang diminta.*
        ///
        /// Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.
        count: Numeric = "Count",
        /// How far to look. *Radius pencarian.*
        ///
        /// Optional; metres; 500 when absent.
        radius: Numeric = "Radius",
        /// What is searched by. *Dasar pencarian.*
        ///
        /// Optional, one of Address, City, Type, Name.
        search_by: String = "SearchBy",
        /// Value that is looked for. *Nilai yang dicari.*
        ///
        /// Conditional; ATM, ANT or CRM where SearchBy is Type.
        value: String = "Value",
    }
}

message! {
    /// Response of ATM Locations: GET /general/info-bca/atm.
    ///
    /// *Respons Lokasi ATM BCA.*
    AtmLocationsResponse, "bca-legacy", "atm-locations", Response {
        /// The machines. *Rincian mesin.*
        ///
        /// Optional, at most 20 items.
        atm_details: Vec<AtmDetail> = "atm_details",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.
    ///
    /// *Permintaan Informasi saldo.*
    BalanceRequest, "bca-legacy", "balance", Request {
        /// ID of the corporate. *ID korporasi.*
        ///
        /// Mandatory, at most 10 characters.
        corporate_id: String = "CorporateID",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 219 characters; up to 20 accounts, joined by commas (%2C in the URL that is signed).
        account_number: String = "AccountNumber",
    }
}

message! {
    /// Response of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.
    ///
    /// *Respons Informasi saldo.*
    BalanceResponse, "bca-legacy", "balance", Response {
        /// Accounts that could be read. *Rekening yang berhasil dibaca.*
        ///
        /// Optional, at most 20 items.
        account_detail_data_success: Vec<AccountDetailDataSuccess> = "AccountDetailDataSuccess",
        /// Accounts that could not be read. *Rekening yang gagal dibaca.*
        ///
        /// Optional, at most 20 items.
        account_detail_data_failed: Vec<AccountDetailDataFailed> = "AccountDetailDataFailed",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Branch Locations: GET /general/info-bca/branch.
    ///
    /// *Permintaan Lokasi cabang BCA.*
    BranchLocationsRequest, "bca-legacy", "branch-locations", Request {
        /// Latitude. *Garis lintang.*
        ///
        /// Mandatory.
        latitude: Numeric = "Latitude",
        /// Longitude. *Garis bujur.*
        ///
        /// Mandatory.
        longitude: Numeric = "Longitude",
        /// How many are wanted. *Jumlah data yang diminta.*
        ///
        /// Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.
        count: Numeric = "Count",
        /// How far to look. *Radius pencarian.*
        ///
        /// Optional; metres; 500 when absent.
        radius: Numeric = "Radius",
        /// What is searched by. *Dasar pencarian.*
        ///
        /// Optional, one of Address, City, Type.
        search_by: String = "SearchBy",
        /// Value that is looked for. *Nilai yang dicari.*
        ///
        /// Conditional; kcu, kcp, e-branch or weekendbanking where SearchBy is Type.
        value: String = "Value",
    }
}

message! {
    /// Response of Branch Locations: GET /general/info-bca/branch.
    ///
    /// *Respons Lokasi cabang BCA.*
    BranchLocationsResponse, "bca-legacy", "branch-locations", Response {
        /// The branches. *Rincian cabang.*
        ///
        /// Optional, at most 20 items.
        branch_details: Vec<BranchDetail> = "BranchDetails",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Bulk Statement Ready: POST /bca/async/statement.
    ///
    /// *Permintaan Pemberitahuan mutasi rekening bulk.*
    BulkStatementReadyRequest, "bca-legacy", "bulk-statement-ready", Request {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, at most 21 characters.
        request_id: String = "RequestID",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 10 characters, digits.
        account_number: String = "AccountNumber",
        /// First day. *Tanggal awal.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        start_date: String = "StartDate",
        /// Last day. *Tanggal akhir.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        end_date: String = "EndDate",
    }
}

message! {
    /// Response of Bulk Statement Ready: POST /bca/async/statement.
    ///
    /// *Respons Pemberitahuan mutasi rekening bulk.*
    BulkStatementReadyResponse, "bca-legacy", "bulk-statement-ready", Response {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, at most 21 characters.
        request_id: String = "RequestID",
        /// Whether the notification was taken. *Status penerimaan notifikasi.*
        ///
        /// Mandatory; the sample answers 1.
        response_ws: String = "ResponseWS",
    }
}

message! {
    /// Request of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.
    ///
    /// *Permintaan Request mutasi rekening bulk.*
    BulkStatementRequest, "bca-legacy", "bulk-statement", Request {
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 10 characters, digits.
        account_number: String = "AccountNumber",
        /// First day. *Tanggal awal.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        start_date: String = "StartDate",
        /// Last day. *Tanggal akhir.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        end_date: String = "EndDate",
    }
}

message! {
    /// Response of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.
    ///
    /// *Respons Request mutasi rekening bulk.*
    BulkStatementResponse, "bca-legacy", "bulk-statement", Response {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, at most 21 characters; corporate ID, an underscore and ten digits.
        request_id: String = "RequestID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd; in the table, not in the sample.
        transaction_date: String = "TransactionDate",
        /// Whether the notification was taken. *Status penerimaan notifikasi.*
        ///
        /// Optional; in the sample, not in the table.
        response_ws: String = "ResponseWS",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.
    ///
    /// *Permintaan Pencabutan kuasa pendebetan rekening.*
    DebitAuthorityDeletionRequest, "bca-legacy", "debit-authority-deletion", Request {
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Mandatory, at most 15 characters, digits.
        customer_id_merchant: String = "customer_id_merchant",
        /// Account number that pays. *Nomor rekening yang didebit.*
        ///
        /// Mandatory, at most 10 characters, digits.
        db_account_no: String = "db_account_no",
    }
}

message! {
    /// Response of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.
    ///
    /// *Respons Pencabutan kuasa pendebetan rekening.*
    DebitAuthorityDeletionResponse, "bca-legacy", "debit-authority-deletion", Response {
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Mandatory, at most 15 characters.
        customer_id_merchant: String = "customer_id_merchant",
        /// Account number that pays. *Nomor rekening yang didebit.*
        ///
        /// Mandatory; 10 in the table; the sample has 11.
        db_account_no: String = "db_account_no",
        /// State. *Status.*
        ///
        /// Mandatory, at most 11 characters; In Progress.
        status: String = "status",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.
    ///
    /// *Permintaan Inquiry status kuasa pendebetan rekening.*
    DebitAuthorityInquiryRequest, "bca-legacy", "debit-authority-inquiry", Request {
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Mandatory, at most 15 characters, digits; 7 days back.
        customer_id_merchant: String = "customer_id_merchant",
    }
}

message! {
    /// Response of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.
    ///
    /// *Respons Inquiry status kuasa pendebetan rekening.*
    DebitAuthorityInquiryResponse, "bca-legacy", "debit-authority-inquiry", Response {
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Optional, at most 15 characters.
        customer_id_merchant: String = "customer_id_merchant",
        /// Debit authorities that wait. *SKPR yang menunggu.*
        ///
        /// Optional.
        skpr_pending: Vec<SkprPending> = "skpr_pending",
        /// Debit authorities that hold. *SKPR yang aktif.*
        ///
        /// Optional.
        skpr_active: Vec<SkprActive> = "skpr_active",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Debit Authority Notification (SKPR): POST /account-authorization/notification.
    ///
    /// *Permintaan Notifikasi kuasa pendebetan rekening.*
    DebitAuthorityNotificationRequest, "bca-legacy", "debit-authority-notification", Request {
        /// ID of the request. *ID permintaan.*
        ///
        /// Conditional, at most 33 characters; absent for a conventional authority, and in the sample of a failed deletion; 33 fixed in the table.
        request_id: String = "request_id",
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Mandatory, at most 15 characters, digits.
        customer_id_merchant: String = "customer_id_merchant",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Optional, at most 30 characters; Y in the table, absent in samples of deletions.
        customer_name: String = "customer_name",
        /// Account number that pays. *Nomor rekening yang didebit.*
        ///
        /// Conditional, exactly 10 characters, digits.
        db_account_no: String = "db_account_no",
        /// State. *Status.*
        ///
        /// Mandatory, at most 2 characters; 01 registered, 02 registration failed, 03 deleted, 04 deletion failed.
        status: String = "status",
        /// Why. *Alasan.*
        ///
        /// Optional.
        reason: Bilingual = "reason",
    }
}

message! {
    /// Response of Debit Authority Notification (SKPR): POST /account-authorization/notification.
    ///
    /// *Respons Notifikasi kuasa pendebetan rekening.*
    DebitAuthorityNotificationResponse, "bca-legacy", "debit-authority-notification", Response {
        /// ID of the request. *ID permintaan.*
        ///
        /// Conditional, at most 33 characters; for a digital authority.
        request_id: String = "request_id",
        /// Whether the notification was taken. *Status penerimaan notifikasi.*
        ///
        /// Mandatory, at most 1 character; 0 taken, 1 not.
        response_ws: String = "response_ws",
    }
}

message! {
    /// Request of Debit Authority Registration (SKPR): POST /account-authorization/registration.
    ///
    /// *Permintaan Pendaftaran kuasa pendebetan rekening.*
    DebitAuthorityRegistrationRequest, "bca-legacy", "debit-authority-registration", Request {
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Mandatory, at most 15 characters, digits.
        customer_id_merchant: String = "customer_id_merchant",
        /// Identifications. *Daftar identitas.*
        ///
        /// Mandatory, at most 3 items.
        identifications: Vec<Identification> = "identifications",
        /// Address of the merchant's logo. *Alamat logo merchant.*
        ///
        /// Optional.
        merchant_logo_url: String = "merchant_logo_url",
    }
}

message! {
    /// Response of Debit Authority Registration (SKPR): POST /account-authorization/registration.
    ///
    /// *Respons Pendaftaran kuasa pendebetan rekening.*
    DebitAuthorityRegistrationResponse, "bca-legacy", "debit-authority-registration", Response {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, at most 33 characters.
        request_id: String = "request_id",
        /// Random text. *Teks acak.*
        ///
        /// Mandatory, at most 16 characters.
        random_string: String = "random_string",
        /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
        ///
        /// Mandatory, at most 13 characters; milliseconds since 1970.
        expired_date: Numeric = "expired_date",
        /// When it was created. *Tanggal pembuatan.*
        ///
        /// Mandatory, at most 13 characters.
        created_date: Numeric = "created_date",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.
    ///
    /// *Permintaan Notifikasi pembayaran faktur.*
    DisbursementNotificationRequest, "bca-legacy", "disbursement-notification", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 32 characters; 20 in the table; the sample is a UUID of 32.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, at most 30 characters.
        reference_id: String = "ReferenceID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Mandatory, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Mandatory, exactly 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Code of the sub-principal. *Kode sub prinsipal.*
        ///
        /// Optional, at most 11 characters, digits; empty in the sample.
        sub_principal_code: String = "SubPrincipalCode",
        /// When the money is paid out. *Tanggal pencairan.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd; Y in the table, absent in the sample.
        disburse_date: String = "DisburseDate",
    }
}

message! {
    /// Response of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.
    ///
    /// *Respons Notifikasi pembayaran faktur.*
    DisbursementNotificationResponse, "bca-legacy", "disbursement-notification", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 32 characters.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 30 characters.
        reference_id: String = "ReferenceID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Optional, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Amount. *Nominal.*
        ///
        /// Optional, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Optional, at most 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Code of the sub-principal. *Kode sub prinsipal.*
        ///
        /// Optional, at most 11 characters, digits.
        sub_principal_code: String = "SubPrincipalCode",
        /// When the money is paid out. *Tanggal pencairan.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        disburse_date: String = "DisburseDate",
    }
}

message! {
    /// Request of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.
    ///
    /// *Permintaan Nama penerima di bank lain.*
    DomesticBeneficiaryRequest, "bca-legacy", "domestic-beneficiary", Request {
        /// Code of the bank. *Kode bank.*
        ///
        /// Mandatory.
        bank_code: String = "BankCode",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory.
        account_number: String = "AccountNumber",
    }
}

message! {
    /// Response of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.
    ///
    /// *Respons Nama penerima di bank lain.*
    DomesticBeneficiaryResponse, "bca-legacy", "domestic-beneficiary", Response {
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.
    ///
    /// *Permintaan Transfer ke bank lain.*
    DomesticTransferRequest, "bca-legacy", "domestic-transfer", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory.
        transaction_id: String = "transaction_id",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "transaction_date",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 10 characters, digits.
        source_account_number: String = "source_account_number",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory.
        beneficiary_account_number: String = "beneficiary_account_number",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory.
        beneficiary_bank_code: String = "beneficiary_bank_code",
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Mandatory.
        beneficiary_name: String = "beneficiary_name",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount: String = "amount",
        /// Which network carries the transfer. *Jaringan transfer.*
        ///
        /// Mandatory, at most 3 characters, one of ONL, LLG, RTG.
        transfer_type: String = "transfer_type",
        /// Kind of beneficiary. *Jenis nasabah penerima.*
        ///
        /// Conditional, at most 1 character, one of 1, 2, 3.
        beneficiary_cust_type: String = "beneficiary_cust_type",
        /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
        ///
        /// Conditional, at most 1 character, one of 1, 2.
        beneficiary_cust_residence: String = "beneficiary_cust_residence",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "currency_code",
        /// Remark, first line. *Berita, baris pertama.*
        ///
        /// Optional, at most 18 characters.
        remark1: String = "remark1",
        /// Remark, second line. *Berita, baris kedua.*
        ///
        /// Optional, at most 18 characters.
        remark2: String = "remark2",
        /// Email address of the beneficiary. *Alamat surel penerima.*
        ///
        /// Optional, an email address.
        beneficiary_email: String = "beneficiary_email",
    }
}

message! {
    /// Response of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.
    ///
    /// *Respons Transfer ke bank lain.*
    DomesticTransferResponse, "bca-legacy", "domestic-transfer", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional.
        transaction_id: String = "transaction_id",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "transaction_date",
        /// Filler. *Pengisi.*
        ///
        /// Optional; LLG and RTG only.
        filler_ppu_no: String = "filler_ppu_no",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Credit Facility Notification: POST /bca-df/stop-supply/notification.
    ///
    /// *Permintaan Notifikasi status fasilitas kredit.*
    FacilityNotificationRequest, "bca-legacy", "facility-notification", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 32 characters.
        transaction_id: String = "TransactionID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Mandatory, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Mandatory, exactly 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Whether supply is stopped. *Penanda penghentian pasokan.*
        ///
        /// Mandatory, at most 1 character; 0 stopped, 1 open.
        stop_supply_flag: String = "StopSupplyFlag",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
    }
}

message! {
    /// Response of Credit Facility Notification: POST /bca-df/stop-supply/notification.
    ///
    /// *Respons Notifikasi status fasilitas kredit.*
    FacilityNotificationResponse, "bca-legacy", "facility-notification", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 32 characters; that of the request.
        transaction_id: String = "TransactionID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Mandatory, at most 20 characters; that of the request.
        distributor_code: String = "DistributorCode",
    }
}

message! {
    /// Request of FIRe: Beneficiary Account: POST /fire/accounts.
    ///
    /// *Permintaan Informasi rekening penerima.*
    FireAccountRequest, "bca-legacy", "fire-account", Request {
        /// Who asks. *Data otentikasi.*
        ///
        /// Mandatory.
        authentication: Authentication = "Authentication",
        /// The beneficiary. *Data penerima.*
        ///
        /// Mandatory.
        beneficiary_details: FireAccountRequestBeneficiaryDetails = "BeneficiaryDetails",
    }
}

message! {
    /// Response of FIRe: Beneficiary Account: POST /fire/accounts.
    ///
    /// *Respons Informasi rekening penerima.*
    FireAccountResponse, "bca-legacy", "fire-account", Response {
        /// The beneficiary. *Data penerima.*
        ///
        /// Optional.
        beneficiary_details: FireAccountResponseBeneficiaryDetails = "BeneficiaryDetails",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
        status_transaction: String = "StatusTransaction",
        /// State in words. *Keterangan status.*
        ///
        /// Mandatory, at most 100 characters.
        status_message: String = "StatusMessage",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of FIRe: Balance of the Partner: POST /fire/accounts/balance.
    ///
    /// *Permintaan Informasi saldo rekening mitra.*
    FireBalanceRequest, "bca-legacy", "fire-balance", Request {
        /// Who asks. *Data otentikasi.*
        ///
        /// Mandatory.
        authentication: Authentication = "Authentication",
        /// Accounts of the financial institution. *Rekening lembaga keuangan.*
        ///
        /// Mandatory.
        fi_details: FireBalanceRequestFIDetails = "FIDetails",
    }
}

message! {
    /// Response of FIRe: Balance of the Partner: POST /fire/accounts/balance.
    ///
    /// *Respons Informasi saldo rekening mitra.*
    FireBalanceResponse, "bca-legacy", "fire-balance", Response {
        /// Accounts of the financial institution. *Rekening lembaga keuangan.*
        ///
        /// Optional.
        fi_details: FireBalanceResponseFIDetails = "FIDetails",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
        status_transaction: String = "StatusTransaction",
        /// State in words. *Keterangan status.*
        ///
        /// Mandatory, at most 100 characters.
        status_message: String = "StatusMessage",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.
    ///
    /// *Permintaan Amandemen kiriman uang tunai.*
    FireCashAmendmentRequest, "bca-legacy", "fire-cash-amendment", Request {
        /// Who asks. *Data otentikasi.*
        ///
        /// Mandatory.
        authentication: Authentication = "Authentication",
        /// What is to be changed. *Data yang diubah.*
        ///
        /// Mandatory.
        amendment_details: AmendmentDetails = "AmendmentDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Mandatory.
        transaction_details: FireCashAmendmentRequestTransactionDetails = "TransactionDetails",
    }
}

message! {
    /// Response of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.
    ///
    /// *Respons Amandemen kiriman uang tunai.*
    FireCashAmendmentResponse, "bca-legacy", "fire-cash-amendment", Response {
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
        status_transaction: String = "StatusTransaction",
        /// State in words. *Keterangan status.*
        ///
        /// Mandatory, at most 100 characters.
        status_message: String = "StatusMessage",
        /// The sender. *Data pengirim.*
        ///
        /// Optional.
        sender_details: FireCashAmendmentResponseSenderDetails = "SenderDetails",
        /// The beneficiary. *Data penerima.*
        ///
        /// Optional.
        beneficiary_details: FireCashAmendmentResponseBeneficiaryDetails = "BeneficiaryDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Optional.
        transaction_details: FireCashAmendmentResponseTransactionDetails = "TransactionDetails",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.
    ///
    /// *Permintaan Pembatalan kiriman uang tunai.*
    FireCashCancellationRequest, "bca-legacy", "fire-cash-cancellation", Request {
        /// Who asks. *Data otentikasi.*
        ///
        /// Mandatory.
        authentication: Authentication = "Authentication",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Mandatory.
        transaction_details: FireCashCancellationRequestTransactionDetails = "TransactionDetails",
    }
}

message! {
    /// Response of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.
    ///
    /// *Respons Pembatalan kiriman uang tunai.*
    FireCashCancellationResponse, "bca-legacy", "fire-cash-cancellation", Response {
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
        status_transaction: String = "StatusTransaction",
        /// State in words. *Keterangan status.*
        ///
        /// Mandatory, at most 100 characters.
        status_message: String = "StatusMessage",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Optional.
        transaction_details: FireCashCancellationResponseTransactionDetails = "TransactionDetails",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.
    ///
    /// *Permintaan Transaksi kiriman uang tunai.*
    FireCashRequest, "bca-legacy", "fire-cash", Request {
        /// Who asks. *Data otentikasi.*
        ///
        /// Mandatory.
        authentication: Authentication = "Authentication",
        /// The sender. *Data pengirim.*
        ///
        /// Mandatory.
        sender_details: FireCashAmendmentRequestSenderDetails = "SenderDetails",
        /// The beneficiary. *Data penerima.*
        ///
        /// Mandatory.
        beneficiary_details: FireCashRequestBeneficiaryDetails = "BeneficiaryDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Mandatory.
        transaction_details: FireCashRequestTransactionDetails = "TransactionDetails",
    }
}

message! {
    /// Response of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.
    ///
    /// *Respons Transaksi kiriman uang tunai.*
    FireCashResponse, "bca-legacy", "fire-cash", Response {
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
        status_transaction: String = "StatusTransaction",
        /// State in words. *Keterangan status.*
        ///
        /// Mandatory, at most 100 characters.
        status_message: String = "StatusMessage",
        /// The beneficiary. *Data penerima.*
        ///
        /// Optional.
        beneficiary_details: FireCashResponseBeneficiaryDetails = "BeneficiaryDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Optional.
        transaction_details: FireCashResponseTransactionDetails = "TransactionDetails",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of FIRe: Status of a Remittance: POST /fire/transactions.
    ///
    /// *Permintaan Informasi status kiriman uang.*
    FireStatusRequest, "bca-legacy", "fire-status", Request {
        /// Who asks. *Data otentikasi.*
        ///
        /// Mandatory.
        authentication: Authentication = "Authentication",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Mandatory.
        transaction_details: FireStatusRequestTransactionDetails = "TransactionDetails",
    }
}

message! {
    /// Response of FIRe: Status of a Remittance: POST /fire/transactions.
    ///
    /// *Respons Informasi status kiriman uang.*
    FireStatusResponse, "bca-legacy", "fire-status", Response {
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
        status_transaction: String = "StatusTransaction",
        /// State in words. *Keterangan status.*
        ///
        /// Mandatory, at most 100 characters.
        status_message: String = "StatusMessage",
        /// The sender. *Data pengirim.*
        ///
        /// Optional.
        sender_details: FireStatusResponseSenderDetails = "SenderDetails",
        /// The beneficiary. *Data penerima.*
        ///
        /// Optional.
        beneficiary_details: FireStatusResponseBeneficiaryDetails = "BeneficiaryDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Optional.
        transaction_details: FireStatusResponseTransactionDetails = "TransactionDetails",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of FIRe: Remittance to an Account: POST /fire/transactions/to-account.
    ///
    /// *Permintaan Kiriman uang ke rekening bank.*
    FireToAccountRequest, "bca-legacy", "fire-to-account", Request {
        /// Who asks. *Data otentikasi.*
        ///
        /// Mandatory.
        authentication: Authentication = "Authentication",
        /// The sender. *Data pengirim.*
        ///
        /// Mandatory.
        sender_details: FireToAccountRequestSenderDetails = "SenderDetails",
        /// The beneficiary. *Data penerima.*
        ///
        /// Mandatory.
        beneficiary_details: FireToAccountRequestBeneficiaryDetails = "BeneficiaryDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Mandatory.
        transaction_details: FireToAccountRequestTransactionDetails = "TransactionDetails",
    }
}

message! {
    /// Response of FIRe: Remittance to an Account: POST /fire/transactions/to-account.
    ///
    /// *Respons Kiriman uang ke rekening bank.*
    FireToAccountResponse, "bca-legacy", "fire-to-account", Response {
        /// The beneficiary. *Data penerima.*
        ///
        /// Optional.
        beneficiary_details: FireToAccountResponseBeneficiaryDetails = "BeneficiaryDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Optional.
        transaction_details: FireToAccountResponseTransactionDetails = "TransactionDetails",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
        status_transaction: String = "StatusTransaction",
        /// State in words. *Keterangan status.*
        ///
        /// Mandatory, at most 100 characters.
        status_message: String = "StatusMessage",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Flazz: Acknowledgement: POST /flazz/v2/ack.
    ///
    /// *Permintaan Flazz: ACK.*
    FlazzAckRequest, "bca-legacy", "flazz-ack", Request {
        /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
        ///
        /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
        reference_id: String = "reference_id",
        /// Data of the card reader. *Data permintaan dari pembaca kartu.*
        ///
        /// Mandatory, at most 544 characters.
        request_data: String = "request_data",
    }
}

message! {
    /// Response of Flazz: Acknowledgement: POST /flazz/v2/ack.
    ///
    /// *Respons Flazz: ACK.*
    FlazzAckResponse, "bca-legacy", "flazz-ack", Response {
        /// Data for the card reader. *Data respons untuk pembaca kartu.*
        ///
        /// Optional.
        response_data: String = "response_data",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 16 characters.
        transaction_id: String = "transaction_id",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "error_code",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: FlazzAckResponseErrorMessage = "error_message",
    }
}

message! {
    /// Request of Flazz: Card Verification: POST /flazz/v2/cardver.
    ///
    /// *Permintaan Flazz: verifikasi kartu.*
    FlazzCardRequest, "bca-legacy", "flazz-card", Request {
        /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
        ///
        /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
        reference_id: String = "reference_id",
        /// Data of the card reader. *Data permintaan dari pembaca kartu.*
        ///
        /// Mandatory, at most 16 characters.
        request_data: String = "request_data",
    }
}

message! {
    /// Response of Flazz: Card Verification: POST /flazz/v2/cardver.
    ///
    /// *Respons Flazz: verifikasi kartu.*
    FlazzCardResponse, "bca-legacy", "flazz-card", Response {
        /// Data for the card reader. *Data respons untuk pembaca kartu.*
        ///
        /// Optional, at most 17 characters.
        response_data: String = "response_data",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "error_code",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: FlazzAckResponseErrorMessage = "error_message",
    }
}

message! {
    /// Request of Flazz: Session Key: POST /flazz/v2/getKey.
    ///
    /// *Permintaan Flazz: kunci sesi.*
    FlazzKeyRequest, "bca-legacy", "flazz-key", Request {
        /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
        ///
        /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
        reference_id: String = "reference_id",
        /// Data of the card reader. *Data permintaan dari pembaca kartu.*
        ///
        /// Mandatory, at most 198 characters.
        request_data: String = "request_data",
    }
}

message! {
    /// Response of Flazz: Session Key: POST /flazz/v2/getKey.
    ///
    /// *Respons Flazz: kunci sesi.*
    FlazzKeyResponse, "bca-legacy", "flazz-key", Response {
        /// Data for the card reader. *Data respons untuk pembaca kartu.*
        ///
        /// Optional, at most 198 characters.
        response_data: String = "response_data",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 16 characters.
        transaction_id: String = "transaction_id",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "error_code",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: FlazzAckResponseErrorMessage = "error_message",
    }
}

message! {
    /// Request of Flazz: Reversal: POST /flazz/v2/reversal.
    ///
    /// *Permintaan Flazz: reversal.*
    FlazzReversalRequest, "bca-legacy", "flazz-reversal", Request {
        /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
        ///
        /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
        reference_id: String = "reference_id",
        /// Data of the card reader. *Data permintaan dari pembaca kartu.*
        ///
        /// Mandatory, at most 544 characters.
        request_data: String = "request_data",
    }
}

message! {
    /// Response of Flazz: Reversal: POST /flazz/v2/reversal.
    ///
    /// *Respons Flazz: reversal.*
    FlazzReversalResponse, "bca-legacy", "flazz-reversal", Response {
        /// Data for the card reader. *Data respons untuk pembaca kartu.*
        ///
        /// Optional.
        response_data: String = "response_data",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 16 characters.
        transaction_id: String = "transaction_id",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "error_code",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: FlazzAckResponseErrorMessage = "error_message",
    }
}

message! {
    /// Request of Flazz: Top Up: POST /flazz/v2/topup.
    ///
    /// *Permintaan Flazz: top up.*
    FlazzTopupRequest, "bca-legacy", "flazz-topup", Request {
        /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
        ///
        /// Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
        reference_id: String = "reference_id",
        /// Data of the card reader. *Data permintaan dari pembaca kartu.*
        ///
        /// Mandatory, at most 448 characters.
        request_data: String = "request_data",
    }
}

message! {
    /// Response of Flazz: Top Up: POST /flazz/v2/topup.
    ///
    /// *Respons Flazz: top up.*
    FlazzTopupResponse, "bca-legacy", "flazz-topup", Response {
        /// Data for the card reader. *Data respons untuk pembaca kartu.*
        ///
        /// Optional, at most 350 characters.
        response_data: String = "response_data",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 6 characters.
        ref_no: String = "ref_no",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 16 characters.
        transaction_id: String = "transaction_id",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "error_code",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: FlazzAckResponseErrorMessage = "error_message",
    }
}

message! {
    /// Request of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.
    ///
    /// *Permintaan Inquiry kurs.*
    ForexQuoteRequest, "bca-legacy", "forex-quote", Request {
        /// The customer's number at BCA. *Nomor nasabah di BCA.*
        ///
        /// Mandatory, at most 11 characters; 10 in the table; the samples have 11.
        cis: String = "cis",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "currency-code",
        /// Kind of settlement. *Jenis penyelesaian.*
        ///
        /// Mandatory; VALAS in the sample, OR for outward remittance.
        settlement_type: String = "settlement-type",
    }
}

message! {
    /// Response of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.
    ///
    /// *Respons Inquiry kurs.*
    ForexQuoteResponse, "bca-legacy", "forex-quote", Response {
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "currency_code",
        /// Rate at which the bank buys. *Kurs beli.*
        ///
        /// Optional, at most 13 characters; 6.6, or -.
        buy: String = "buy",
        /// Rate at which the bank sells. *Kurs jual.*
        ///
        /// Optional, at most 13 characters; 6.6, or -.
        sell: String = "sell",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional; 50 in the table; the sample has 88.
        session_id: String = "session_id",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Forex Rates: GET /general/rate/forex.
    ///
    /// *Permintaan Info kurs.*
    ForexRatesRequest, "bca-legacy", "forex-rates", Request {
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional; one or more, joined by commas; none for all.
        currency_code: String = "CurrencyCode",
        /// Kind of rate. *Jenis kurs.*
        ///
        /// Optional; erate, tt, tc, bn, joined by commas; none for all.
        rate_type: String = "RateType",
    }
}

message! {
    /// Response of Forex Rates: GET /general/rate/forex.
    ///
    /// *Respons Info kurs.*
    ForexRatesResponse, "bca-legacy", "forex-rates", Response {
        /// The currencies. *Daftar mata uang.*
        ///
        /// Optional.
        currencies: Vec<Currencie> = "Currencies",
        /// Kinds of rate that there are not. *Jenis kurs yang tidak dikenal.*
        ///
        /// Optional.
        invalid_rate_type: String = "InvalidRateType",
        /// Currencies that there are not. *Mata uang yang tidak dikenal.*
        ///
        /// Optional.
        invalid_currency_code: String = "InvalidCurrencyCode",
        /// Currencies that there are not. *Mata uang yang tidak dikenal.*
        ///
        /// Optional; in the sample, where the table has InvalidCurrencyCode.
        invalid_currency: String = "InvalidCurrency",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Fund Collection: POST /fund-collection/v2.
    ///
    /// *Permintaan Penarikan dana.*
    FundCollectionRequest, "bca-legacy", "fund-collection", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 18 characters, digits; unique.
        transaction_id: String = "TransactionID",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, at most 14 characters, digits.
        reference_number: String = "ReferenceNumber",
        /// Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*
        ///
        /// Mandatory, at most 2 characters; B: funds that are held; NB: without a hold.
        request_type: String = "RequestType",
        /// Account that pays. *Rekening yang didebit.*
        ///
        /// Conditional, at most 10 characters, digits; only for NB.
        debited_account: String = "DebitedAccount",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters, always IDR.
        currency: String = "Currency",
        /// Account that receives the money. *Rekening yang dikredit.*
        ///
        /// Mandatory, at most 10 characters, digits; an operational account of one's own.
        credited_account: String = "CreditedAccount",
        /// From when it holds. *Tanggal efektif.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd; at most 366 days ahead.
        effective_date: String = "EffectiveDate",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd; today.
        transaction_date: String = "TransactionDate",
        /// Remark, first line. *Berita, baris pertama.*
        ///
        /// Mandatory, at most 18 characters.
        remark1: String = "Remark1",
        /// Remark, second line. *Berita, baris kedua.*
        ///
        /// Mandatory, at most 18 characters.
        remark2: String = "Remark2",
        /// Email address. *Alamat surel.*
        ///
        /// Mandatory, at most 254 characters, an email address.
        email: String = "Email",
    }
}

message! {
    /// Response of Fund Collection: POST /fund-collection/v2.
    ///
    /// *Respons Penarikan dana.*
    FundCollectionResponse, "bca-legacy", "fund-collection", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 18 characters.
        transaction_id: String = "TransactionID",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 14 characters.
        reference_number: String = "ReferenceNumber",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 14 characters; in the sample, where the table has ReferenceNumber.
        reference_id: String = "ReferenceID",
        /// Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*
        ///
        /// Optional, at most 2 characters.
        request_type: String = "RequestType",
        /// Account that pays. *Rekening yang didebit.*
        ///
        /// Optional, at most 10 characters.
        debited_account: String = "DebitedAccount",
        /// Amount. *Nominal.*
        ///
        /// Optional, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "Currency",
        /// Account that receives the money. *Rekening yang dikredit.*
        ///
        /// Optional, at most 10 characters.
        credited_account: String = "CreditedAccount",
        /// From when it holds. *Tanggal efektif.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        effective_date: String = "EffectiveDate",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// State. *Status.*
        ///
        /// Optional; 10 in the table; the sample's TRAN SUCCESSFUL has 15.
        status: String = "Status",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Cancel an Invoice: PUT /df/invoice.
    ///
    /// *Permintaan Batal faktur.*
    InvoiceCancellationRequest, "bca-legacy", "invoice-cancellation", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, exactly 20 characters.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, at most 30 characters.
        reference_id: String = "ReferenceID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Mandatory, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Mandatory, exactly 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Code of the sub-principal. *Kode sub prinsipal.*
        ///
        /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
        sub_principal_code: String = "SubPrincipalCode",
        /// When the money is paid out. *Tanggal pencairan.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        disburse_date: String = "DisburseDate",
    }
}

message! {
    /// Response of Cancel an Invoice: PUT /df/invoice.
    ///
    /// *Respons Batal faktur.*
    InvoiceCancellationResponse, "bca-legacy", "invoice-cancellation", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 20 characters.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 30 characters.
        reference_id: String = "ReferenceID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Optional, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Amount. *Nominal.*
        ///
        /// Optional, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Optional, at most 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Code of the sub-principal. *Kode sub prinsipal.*
        ///
        /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
        sub_principal_code: String = "SubPrincipalCode",
        /// When the money is paid out. *Tanggal pencairan.*
        ///
        /// Optional, at most 10 characters; the sample prints 30 February.
        disburse_date: String = "DisburseDate",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Send an Invoice: POST /df/invoice.
    ///
    /// *Permintaan Kirim faktur.*
    InvoiceRequest, "bca-legacy", "invoice", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, exactly 20 characters.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, at most 30 characters.
        reference_id: String = "ReferenceID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Mandatory, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Mandatory, exactly 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Code of the sub-principal. *Kode sub prinsipal.*
        ///
        /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
        sub_principal_code: String = "SubPrincipalCode",
        /// When the money is paid out. *Tanggal pencairan.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        disburse_date: String = "DisburseDate",
    }
}

message! {
    /// Response of Send an Invoice: POST /df/invoice.
    ///
    /// *Respons Kirim faktur.*
    InvoiceResponse, "bca-legacy", "invoice", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 20 characters.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 30 characters.
        reference_id: String = "ReferenceID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Optional, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Amount. *Nominal.*
        ///
        /// Optional, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Optional, at most 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Code of the sub-principal. *Kode sub prinsipal.*
        ///
        /// Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
        sub_principal_code: String = "SubPrincipalCode",
        /// When the money is paid out. *Tanggal pencairan.*
        ///
        /// Optional, at most 10 characters; the sample prints 30 February.
        disburse_date: String = "DisburseDate",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Loan Payment Notification: POST /bca-df/txn-limit/notification.
    ///
    /// *Permintaan Notifikasi pembayaran pinjaman.*
    LoanPaymentNotificationRequest, "bca-legacy", "loan-payment-notification", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 32 characters.
        transaction_id: String = "TransactionID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Mandatory, at most 20 characters.
        distributor_code: String = "DistributorCode",
        /// Code of the principal. *Kode prinsipal.*
        ///
        /// Mandatory, at most 11 characters, digits.
        principal_code: String = "PrincipalCode",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals, perhaps with a sign; negative where it corrects.
        amount: String = "Amount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
    }
}

message! {
    /// Response of Loan Payment Notification: POST /bca-df/txn-limit/notification.
    ///
    /// *Respons Notifikasi pembayaran pinjaman.*
    LoanPaymentNotificationResponse, "bca-legacy", "loan-payment-notification", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 32 characters; that of the request.
        transaction_id: String = "TransactionID",
        /// Code of the distributor. *Kode distributor.*
        ///
        /// Mandatory, at most 20 characters; that of the request.
        distributor_code: String = "DistributorCode",
    }
}

message! {
    /// Request of Investor Account Notification (RDN): POST /bca/investor-account/statement.
    ///
    /// *Permintaan Notifikasi rekening dana nasabah.*
    RdnNotificationRequest, "bca-legacy", "rdn-notification", Request {
        /// Reference of the transaction. *Nomor referensi transaksi.*
        ///
        /// Mandatory, at most 32 characters; a reversal repeats that of the transfer.
        external_reference: String = "ExternalReference",
        /// Sequence number. *Nomor urut.*
        ///
        /// Mandatory, at most 14 characters, digits.
        seq_number: String = "SeqNumber",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 10 characters, digits.
        account_number: String = "AccountNumber",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters, always IDR.
        currency: String = "Currency",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 15 characters; mmddyyyy hhmmss.
        txn_date: String = "TxnDate",
        /// Kind of transaction. *Jenis transaksi.*
        ///
        /// Mandatory, at most 4 characters, one of NTRF, NINT, NREV, NKOR, NTAX, NCHG.
        txn_type: String = "TxnType",
        /// Debit or credit. *Debit atau kredit.*
        ///
        /// Mandatory, at most 1 character, one of D, C.
        txn_code: String = "TxnCode",
        /// Account that pays. *Rekening yang didebit.*
        ///
        /// Mandatory, at most 23 characters, digits.
        account_debit: String = "AccountDebit",
        /// Account that receives the money. *Rekening yang dikredit.*
        ///
        /// Mandatory, at most 23 characters, digits.
        account_credit: String = "AccountCredit",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        txn_amount: String = "TxnAmount",
        /// Balance at the beginning. *Saldo awal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals, perhaps with a sign.
        open_balance: String = "OpenBalance",
        /// Balance at the end. *Saldo akhir.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals, perhaps with a sign.
        close_balance: String = "CloseBalance",
        /// Description of the transaction. *Keterangan transaksi.*
        ///
        /// Mandatory, at most 90 characters.
        txn_desc: String = "TxnDesc",
    }
}

message! {
    /// Response of Investor Account Notification (RDN): POST /bca/investor-account/statement.
    ///
    /// *Respons Notifikasi rekening dana nasabah.*
    RdnNotificationResponse, "bca-legacy", "rdn-notification", Response {
        /// Whether the notification was taken. *Status penerimaan notifikasi.*
        ///
        /// Mandatory, at most 1 character; 0 taken, 1 not.
        response_ws: String = "ResponseWS",
    }
}

message! {
    /// Request of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.
    ///
    /// *Permintaan Mutasi rekening.*
    StatementRequest, "bca-legacy", "statement", Request {
        /// ID of the corporate. *ID korporasi.*
        ///
        /// Mandatory, at most 10 characters.
        corporate_id: String = "CorporateID",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 10 characters, digits.
        account_number: String = "AccountNumber",
        /// First day. *Tanggal awal.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        start_date: String = "StartDate",
        /// Last day. *Tanggal akhir.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        end_date: String = "EndDate",
    }
}

message! {
    /// Response of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.
    ///
    /// *Respons Mutasi rekening.*
    StatementResponse, "bca-legacy", "statement", Response {
        /// First day. *Tanggal awal.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        start_date: String = "StartDate",
        /// Last day. *Tanggal akhir.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        end_date: String = "EndDate",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "Currency",
        /// Balance at the beginning. *Saldo awal.*
        ///
        /// Optional, at most 13 digits and 2 decimals, perhaps with a sign.
        start_balance: String = "StartBalance",
        /// The entries. *Rincian mutasi.*
        ///
        /// Optional.
        data: Vec<Data> = "Data",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.
    ///
    /// *Permintaan Status transfer.*
    TransferStatusRequest, "bca-legacy", "transfer-status", Request {
        /// Number of the transaction. *Nomor transaksi.*
        ///
        /// Mandatory.
        transaction_number: String = "TransactionNumber",
    }
}

message! {
    /// Response of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.
    ///
    /// *Respons Status transfer.*
    TransferStatusResponse, "bca-legacy", "transfer-status", Response {
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Fund Transfer: POST /banking/corporates/transfers.
    ///
    /// *Permintaan Transfer ke rekening BCA.*
    TransferRequest, "bca-legacy", "transfer", Request {
        /// ID of the corporate. *ID korporasi.*
        ///
        /// Mandatory, at most 10 characters.
        corporate_id: String = "CorporateID",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 10 characters, digits.
        source_account_number: String = "SourceAccountNumber",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory; 8 digits in the sample.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory.
        reference_id: String = "ReferenceID",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount: String = "Amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 10 characters, digits.
        beneficiary_account_number: String = "BeneficiaryAccountNumber",
        /// Remark, first line. *Berita, baris pertama.*
        ///
        /// Optional.
        remark1: String = "Remark1",
        /// Remark, second line. *Berita, baris kedua.*
        ///
        /// Optional.
        remark2: String = "Remark2",
    }
}

message! {
    /// Response of Fund Transfer: POST /banking/corporates/transfers.
    ///
    /// *Respons Transfer ke rekening BCA.*
    TransferResponse, "bca-legacy", "transfer", Response {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional.
        transaction_id: String = "TransactionID",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional.
        reference_id: String = "ReferenceID",
        /// State. *Status.*
        ///
        /// Optional; Success.
        status: String = "Status",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Virtual Account Bill Presentment: POST /va/bills.
    ///
    /// *Permintaan Inquiry tagihan virtual account.*
    VaBillsRequest, "bca-legacy", "va-bills", Request {
        /// Company code. *Kode perusahaan.*
        ///
        /// Mandatory, digits.
        company_code: String = "CompanyCode",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, digits.
        customer_number: String = "CustomerNumber",
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory.
        request_id: String = "RequestID",
        /// Channel of the payment. *Kanal pembayaran.*
        ///
        /// Mandatory.
        channel_type: String = "ChannelType",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory; dd/MM/yyyy HH:mm:ss.
        transaction_date: String = "TransactionDate",
        /// More about the customer. *Data tambahan pelanggan.*
        ///
        /// Optional.
        additional_data: String = "AdditionalData",
    }
}

message! {
    /// Response of Virtual Account Bill Presentment: POST /va/bills.
    ///
    /// *Respons Inquiry tagihan virtual account.*
    VaBillsResponse, "bca-legacy", "va-bills", Response {
        /// Company code. *Kode perusahaan.*
        ///
        /// Mandatory, digits.
        company_code: String = "CompanyCode",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, digits.
        customer_number: String = "CustomerNumber",
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory.
        request_id: String = "RequestID",
        /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
        ///
        /// Mandatory, at most 2 characters, one of 00, 01.
        inquiry_status: String = "InquiryStatus",
        /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
        ///
        /// Mandatory.
        inquiry_reason: InquiryReason = "InquiryReason",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Mandatory.
        customer_name: String = "CustomerName",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Total amount. *Nominal total.*
        ///
        /// Mandatory.
        total_amount: String = "TotalAmount",
        /// Sub-company. *Kode sub company.*
        ///
        /// Mandatory, at most 5 characters.
        sub_company: String = "SubCompany",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional.
        detail_bills: Vec<Object> = "DetailBills",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional.
        free_texts: Vec<Object> = "FreeTexts",
        /// More about the customer. *Data tambahan pelanggan.*
        ///
        /// Optional.
        additional_data: String = "AdditionalData",
    }
}

message! {
    /// Request of Virtual Account Payment Status: GET /va/payments.
    ///
    /// *Permintaan Status pembayaran virtual account.*
    VaPaymentStatusRequest, "bca-legacy", "va-payment-status", Request {
        /// Company code. *Kode perusahaan.*
        ///
        /// Mandatory, digits.
        company_code: String = "CompanyCode",
        /// ID of the request. *ID permintaan.*
        ///
        /// Conditional.
        request_id: String = "RequestID",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Conditional, digits.
        customer_number: String = "CustomerNumber",
    }
}

message! {
    /// Response of Virtual Account Payment Status: GET /va/payments.
    ///
    /// *Respons Status pembayaran virtual account.*
    VaPaymentStatusResponse, "bca-legacy", "va-payment-status", Response {
        /// The transactions. *Data transaksi.*
        ///
        /// Optional; its fields are not public.
        transaction_data: Vec<Value> = "TransactionData",
        /// Error code. *Kode galat.*
        ///
        /// Optional, ESB, two digits, three digits.
        error_code: String = "ErrorCode",
        /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
        ///
        /// Optional.
        error_message: AccountOpeningStatusResponseErrorMessage = "ErrorMessage",
    }
}

message! {
    /// Request of Virtual Account Payment Flag: POST /va/payments.
    ///
    /// *Permintaan Flag pembayaran virtual account.*
    VaPaymentsRequest, "bca-legacy", "va-payments", Request {
        /// Company code. *Kode perusahaan.*
        ///
        /// Mandatory, digits.
        company_code: String = "CompanyCode",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, digits.
        customer_number: String = "CustomerNumber",
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory.
        request_id: String = "RequestID",
        /// Channel of the payment. *Kanal pembayaran.*
        ///
        /// Mandatory.
        channel_type: String = "ChannelType",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Mandatory.
        customer_name: String = "CustomerName",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Mandatory.
        paid_amount: String = "PaidAmount",
        /// Total amount. *Nominal total.*
        ///
        /// Mandatory.
        total_amount: String = "TotalAmount",
        /// Sub-company. *Kode sub company.*
        ///
        /// Mandatory, at most 5 characters.
        sub_company: String = "SubCompany",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory; dd/MM/yyyy HH:mm:ss.
        transaction_date: String = "TransactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory.
        reference: String = "Reference",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional.
        detail_bills: Vec<Value> = "DetailBills",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Mandatory, at most 1 character, one of Y, N; Y: sent again.
        flag_advice: String = "FlagAdvice",
        /// More about the customer. *Data tambahan pelanggan.*
        ///
        /// Optional.
        additional_data: String = "AdditionalData",
    }
}

message! {
    /// Response of Virtual Account Payment Flag: POST /va/payments.
    ///
    /// *Respons Flag pembayaran virtual account.*
    VaPaymentsResponse, "bca-legacy", "va-payments", Response {
        /// Company code. *Kode perusahaan.*
        ///
        /// Mandatory, digits.
        company_code: String = "CompanyCode",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, digits.
        customer_number: String = "CustomerNumber",
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory.
        request_id: String = "RequestID",
        /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
        ///
        /// Mandatory, at most 2 characters, one of 00, 01, 02.
        payment_flag_status: String = "PaymentFlagStatus",
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Mandatory.
        payment_flag_reason: PaymentFlagReason = "PaymentFlagReason",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Optional.
        customer_name: String = "CustomerName",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Optional.
        paid_amount: String = "PaidAmount",
        /// Total amount. *Nominal total.*
        ///
        /// Optional.
        total_amount: String = "TotalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional.
        transaction_date: String = "TransactionDate",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional.
        detail_bills: Vec<Object> = "DetailBills",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional.
        free_texts: Vec<Object> = "FreeTexts",
        /// More about the customer. *Data tambahan pelanggan.*
        ///
        /// Optional.
        additional_data: String = "AdditionalData",
    }
}

structure! {
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    AccountOpeningStatusResponseErrorMessage {
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Optional.
        indonesian: String = "Indonesian",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Optional.
        english: String = "English",
    }
}

structure! {
    /// The machines. *Rincian mesin.*
    AtmDetail {
        /// ID of the machine. *ID mesin.*
        ///
        /// Optional.
        wsid: String = "WSID",
        /// Kind of machine. *Jenis mesin.*
        ///
        /// Optional.
        r#type: String = "Type",
        /// Name of the machine's place. *Nama lokasi mesin.*
        ///
        /// Optional.
        name: String = "Name",
        /// Address. *Alamat.*
        ///
        /// Optional.
        address: String = "Address",
        /// City. *Kota.*
        ///
        /// Optional.
        city: String = "City",
        /// Country. *Negara.*
        ///
        /// Optional.
        country: String = "Country",
        /// Latitude. *Garis lintang.*
        ///
        /// Optional.
        latitude: String = "Latitude",
        /// Longitude. *Garis bujur.*
        ///
        /// Optional.
        longitude: String = "Longitude",
        /// How far away it is. *Jarak.*
        ///
        /// Optional.
        distance: String = "Distance",
    }
}

structure! {
    /// Accounts that could be read. *Rekening yang berhasil dibaca.*
    AccountDetailDataSuccess {
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 10 characters.
        account_number: String = "AccountNumber",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "Currency",
        /// Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
        ///
        /// Optional, at most 13 digits and 2 decimals, perhaps with a sign.
        balance: String = "Balance",
        /// Balance that can be used. *Saldo yang dapat digunakan.*
        ///
        /// Optional, at most 13 digits and 2 decimals, perhaps with a sign.
        available_balance: String = "AvailableBalance",
        /// Money that has not settled yet. *Saldo mengambang.*
        ///
        /// Optional, at most 13 digits and 2 decimals, perhaps with a sign.
        float_amount: String = "FloatAmount",
        /// Money that is held. *Saldo yang ditahan.*
        ///
        /// Optional, at most 13 digits and 2 decimals, perhaps with a sign.
        hold_amount: String = "HoldAmount",
        /// Credit limit. *Plafon kredit.*
        ///
        /// Optional, at most 13 digits and 2 decimals, perhaps with a sign.
        plafon: String = "Plafon",
    }
}

structure! {
    /// Accounts that could not be read. *Rekening yang gagal dibaca.*
    AccountDetailDataFailed {
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 10 characters.
        account_number: String = "AccountNumber",
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Optional.
        indonesian: String = "Indonesian",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Optional.
        english: String = "English",
    }
}

structure! {
    /// The branches. *Rincian cabang.*
    BranchDetail {
        /// Kind of branch. *Jenis cabang.*
        ///
        /// Optional.
        r#type: String = "Type",
        /// Name of the branch. *Nama cabang.*
        ///
        /// Optional.
        name: String = "Name",
        /// Address. *Alamat.*
        ///
        /// Optional.
        address: String = "Address",
        /// City. *Kota.*
        ///
        /// Optional.
        city: String = "City",
        /// Country. *Negara.*
        ///
        /// Optional.
        country: String = "Country",
        /// Latitude. *Garis lintang.*
        ///
        /// Optional.
        latitude: String = "Latitude",
        /// Longitude. *Garis bujur.*
        ///
        /// Optional.
        longitude: String = "Longitude",
        /// How far away it is. *Jarak.*
        ///
        /// Optional.
        distance: String = "Distance",
        /// Whether it is an e-branch. *Apakah cabang elektronik.*
        ///
        /// Optional.
        e_branch: String = "E-Branch",
        /// Whether it is open at weekends. *Layanan akhir pekan.*
        ///
        /// Optional.
        weekend_banking_operation: String = "WeekendBankingOperation",
    }
}

structure! {
    /// Debit authorities that wait. *SKPR yang menunggu.*
    SkprPending {
        /// ID of the request. *ID permintaan.*
        ///
        /// Optional, at most 33 characters.
        request_id: String = "request_id",
        /// State. *Status.*
        ///
        /// Optional, at most 2 characters; 02 failed, 03 in progress.
        status: String = "status",
        /// When it failed. *Tanggal gagal.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        failed_date: String = "failed_date",
    }
}

structure! {
    /// Debit authorities that hold. *SKPR yang aktif.*
    SkprActive {
        /// ID of the debit authority. *ID SKPR.*
        ///
        /// Optional, at most 33 characters.
        skpr_id: String = "skpr_id",
        /// Account number that pays. *Nomor rekening yang didebit.*
        ///
        /// Optional, at most 10 characters.
        db_account_no: String = "db_account_no",
        /// Since when it holds. *Tanggal aktif.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        active_date: String = "active_date",
    }
}

structure! {
    /// Identifications. *Daftar identitas.*
    Identification {
        /// Kind. *Jenis.*
        ///
        /// Mandatory, at most 1 character; 1 name, 2 F fixed or V variable, 3 amount (0 where variable).
        r#type: Numeric = "type",
        /// Identification. *Identitas.*
        ///
        /// Mandatory, at most 30 characters.
        identification: String = "identification",
    }
}

structure! {
    /// Who asks. *Data otentikasi.*
    Authentication {
        /// ID of the corporate. *ID korporasi.*
        ///
        /// Mandatory, at most 6 characters.
        corporate_id: String = "CorporateID",
        /// Access code of the corporate at FIRe. *Kode akses korporasi di FIRe.*
        ///
        /// Mandatory, at most 20 characters.
        access_code: String = "AccessCode",
        /// Code of the branch. *Kode cabang.*
        ///
        /// Mandatory, at most 8 characters.
        branch_code: String = "BranchCode",
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 12 characters.
        user_id: String = "UserID",
        /// The corporate's ID of its terminal. *ID lokal korporasi.*
        ///
        /// Mandatory, at most 15 characters.
        local_id: String = "LocalID",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireAccountRequestBeneficiaryDetails {
        /// Kind of bank code. *Jenis kode bank.*
        ///
        /// Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM.
        bank_code_type: String = "BankCodeType",
        /// Bank code. *Kode bank.*
        ///
        /// Mandatory, at most 23 characters.
        bank_code_value: String = "BankCodeValue",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 34 characters.
        account_number: String = "AccountNumber",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireAccountResponseBeneficiaryDetails {
        /// Name of the account as the bank has it. *Nama rekening penerima menurut bank.*
        ///
        /// Optional, at most 35 characters.
        server_bene_account_name: String = "ServerBeneAccountName",
    }
}

structure! {
    /// Accounts of the financial institution. *Rekening lembaga keuangan.*
    FireBalanceRequestFIDetails {
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 34 characters.
        account_number: String = "AccountNumber",
    }
}

structure! {
    /// Accounts of the financial institution. *Rekening lembaga keuangan.*
    FireBalanceResponseFIDetails {
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_id: String = "CurrencyID",
        /// Balance of the account. *Saldo rekening.*
        ///
        /// Optional, at most 17 digits and 2 decimals, perhaps with a sign.
        account_balance: String = "AccountBalance",
    }
}

structure! {
    /// What is to be changed. *Data yang diubah.*
    AmendmentDetails {
        /// The sender. *Data pengirim.*
        ///
        /// Mandatory.
        sender_details: FireCashAmendmentRequestSenderDetails = "SenderDetails",
        /// The beneficiary. *Data penerima.*
        ///
        /// Mandatory.
        beneficiary_details: FireCashAmendmentRequestBeneficiaryDetails = "BeneficiaryDetails",
        /// The transaction. *Rincian transaksi.*
        ///
        /// Optional.
        transaction_details: FireCashAmendmentRequestAmendmentDetailsTransactionDetails = "TransactionDetails",
    }
}

structure! {
    /// The sender. *Data pengirim.*
    FireCashAmendmentRequestSenderDetails {
        /// First name. *Nama depan.*
        ///
        /// Mandatory, at most 35 characters.
        first_name: String = "FirstName",
        /// Last name. *Nama belakang.*
        ///
        /// Optional, at most 35 characters.
        last_name: String = "LastName",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters; ddmmyyyy.
        date_of_birth: String = "DateOfBirth",
        /// Address, first line. *Alamat, baris pertama.*
        ///
        /// Mandatory, at most 35 characters.
        address1: String = "Address1",
        /// Address, second line. *Alamat, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        address2: String = "Address2",
        /// City. *Kota.*
        ///
        /// Mandatory, at most 18 characters.
        city: String = "City",
        /// State or province. *Kode provinsi.*
        ///
        /// Optional, at most 2 characters.
        state_id: String = "StateID",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "PostalCode",
        /// Country. *Kode negara.*
        ///
        /// Mandatory, at most 2 characters.
        country_id: String = "CountryID",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 20 characters.
        mobile: String = "Mobile",
        /// Kind of identity document. *Jenis identitas.*
        ///
        /// Optional, at most 2 characters; PP, ID or DR.
        identification_type: String = "IdentificationType",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 24 characters.
        identification_number: String = "IdentificationNumber",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireCashAmendmentRequestBeneficiaryDetails {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Mandatory, at most 35 characters.
        name: String = "Name",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters; ddmmyyyy.
        date_of_birth: String = "DateOfBirth",
        /// Address, first line. *Alamat, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        address1: String = "Address1",
        /// Address, second line. *Alamat, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        address2: String = "Address2",
        /// City. *Kota.*
        ///
        /// Optional, at most 35 characters.
        city: String = "City",
        /// State or province. *Kode provinsi.*
        ///
        /// Optional, at most 2 characters.
        state_id: String = "StateID",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "PostalCode",
        /// Country. *Kode negara.*
        ///
        /// Optional, at most 2 characters.
        country_id: String = "CountryID",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 20 characters.
        mobile: String = "Mobile",
        /// Kind of identity document. *Jenis identitas.*
        ///
        /// Optional, at most 2 characters; PP, ID or DR.
        identification_type: String = "IdentificationType",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 24 characters.
        identification_number: String = "IdentificationNumber",
        /// Nationality. *Kode kewarganegaraan.*
        ///
        /// Optional, at most 2 characters.
        nationality_id: String = "NationalityID",
        /// Occupation. *Pekerjaan.*
        ///
        /// Optional, at most 30 characters.
        occupation: String = "Occupation",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireCashAmendmentRequestAmendmentDetailsTransactionDetails {
        /// Description, first line. *Keterangan, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        description1: String = "Description1",
        /// Description, second line. *Keterangan, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        description2: String = "Description2",
        /// Secret question. *Pertanyaan rahasia.*
        ///
        /// Optional, at most 100 characters.
        secret_question: String = "SecretQuestion",
        /// Answer to the secret question. *Jawaban pertanyaan rahasia.*
        ///
        /// Optional, at most 100 characters.
        secret_answer: String = "SecretAnswer",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireCashAmendmentRequestTransactionDetails {
        /// Number of the form. *Nomor formulir.*
        ///
        /// Mandatory, at most 16 characters.
        form_number: String = "FormNumber",
    }
}

structure! {
    /// The sender. *Data pengirim.*
    FireCashAmendmentResponseSenderDetails {
        /// First name. *Nama depan.*
        ///
        /// Optional, at most 35 characters.
        first_name: String = "FirstName",
        /// Last name. *Nama belakang.*
        ///
        /// Optional, at most 35 characters.
        last_name: String = "LastName",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters; ddmmyyyy.
        date_of_birth: String = "DateOfBirth",
        /// Address, first line. *Alamat, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        address1: String = "Address1",
        /// Address, second line. *Alamat, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        address2: String = "Address2",
        /// City. *Kota.*
        ///
        /// Optional, at most 18 characters.
        city: String = "City",
        /// State or province. *Kode provinsi.*
        ///
        /// Optional, at most 2 characters.
        state_id: String = "StateID",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "PostalCode",
        /// Country. *Kode negara.*
        ///
        /// Optional, at most 2 characters.
        country_id: String = "CountryID",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 20 characters.
        mobile: String = "Mobile",
        /// Kind of identity document. *Jenis identitas.*
        ///
        /// Optional, at most 2 characters; PP, ID or DR.
        identification_type: String = "IdentificationType",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 24 characters.
        identification_number: String = "IdentificationNumber",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireCashAmendmentResponseBeneficiaryDetails {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Optional, at most 35 characters.
        name: String = "Name",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters; ddmmyyyy.
        date_of_birth: String = "DateOfBirth",
        /// Address, first line. *Alamat, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        address1: String = "Address1",
        /// Address, second line. *Alamat, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        address2: String = "Address2",
        /// City. *Kota.*
        ///
        /// Optional, at most 35 characters.
        city: String = "City",
        /// State or province. *Kode provinsi.*
        ///
        /// Optional, at most 2 characters.
        state_id: String = "StateID",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "PostalCode",
        /// Country. *Kode negara.*
        ///
        /// Optional, at most 2 characters.
        country_id: String = "CountryID",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 20 characters.
        mobile: String = "Mobile",
        /// Kind of identity document. *Jenis identitas.*
        ///
        /// Optional, at most 2 characters; PP, ID or DR.
        identification_type: String = "IdentificationType",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 24 characters.
        identification_number: String = "IdentificationNumber",
        /// Nationality. *Kode kewarganegaraan.*
        ///
        /// Optional, at most 2 characters.
        nationality_id: String = "NationalityID",
        /// Occupation. *Pekerjaan.*
        ///
        /// Optional, at most 30 characters.
        occupation: String = "Occupation",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireCashAmendmentResponseTransactionDetails {
        /// Description, first line. *Keterangan, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        description1: String = "Description1",
        /// Description, second line. *Keterangan, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        description2: String = "Description2",
        /// Secret question. *Pertanyaan rahasia.*
        ///
        /// Optional, at most 100 characters.
        secret_question: String = "SecretQuestion",
        /// Answer to the secret question. *Jawaban pertanyaan rahasia.*
        ///
        /// Optional, at most 100 characters.
        secret_answer: String = "SecretAnswer",
        /// Number of the form. *Nomor formulir.*
        ///
        /// Optional, at most 16 characters.
        form_number: String = "FormNumber",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireCashCancellationRequestTransactionDetails {
        /// Number of the form. *Nomor formulir.*
        ///
        /// Mandatory, at most 16 characters.
        form_number: String = "FormNumber",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 20 characters.
        amount: Numeric = "Amount",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_id: String = "CurrencyID",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireCashCancellationResponseTransactionDetails {
        /// Number of the form. *Nomor formulir.*
        ///
        /// Optional, at most 16 characters.
        form_number: String = "FormNumber",
        /// When the transfer was released. *Waktu pelepasan transfer.*
        ///
        /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
        release_date_time: String = "ReleaseDateTime",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireCashRequestBeneficiaryDetails {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Mandatory, at most 35 characters.
        name: String = "Name",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters; ddmmyyyy.
        date_of_birth: String = "DateOfBirth",
        /// Address, first line. *Alamat, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        address1: String = "Address1",
        /// Address, second line. *Alamat, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        address2: String = "Address2",
        /// City. *Kota.*
        ///
        /// Optional, at most 35 characters.
        city: String = "City",
        /// State or province. *Kode provinsi.*
        ///
        /// Optional, at most 2 characters.
        state_id: String = "StateID",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "PostalCode",
        /// Country. *Kode negara.*
        ///
        /// Mandatory, at most 2 characters.
        country_id: String = "CountryID",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 20 characters.
        mobile: String = "Mobile",
        /// Kind of identity document. *Jenis identitas.*
        ///
        /// Optional, at most 2 characters; PP, ID or DR.
        identification_type: String = "IdentificationType",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 24 characters.
        identification_number: String = "IdentificationNumber",
        /// Nationality. *Kode kewarganegaraan.*
        ///
        /// Optional, at most 2 characters.
        nationality_id: String = "NationalityID",
        /// Occupation. *Pekerjaan.*
        ///
        /// Optional, at most 30 characters.
        occupation: String = "Occupation",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireCashRequestTransactionDetails {
        /// PIN with which the money is collected. *PIN pengambilan dana.*
        ///
        /// Optional, at most 35 characters; BCA makes one where it is absent.
        pin: String = "PIN",
        /// Secret question. *Pertanyaan rahasia.*
        ///
        /// Optional, at most 100 characters.
        secret_question: String = "SecretQuestion",
        /// Answer to the secret question. *Jawaban pertanyaan rahasia.*
        ///
        /// Optional, at most 100 characters.
        secret_answer: String = "SecretAnswer",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_id: String = "CurrencyID",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 20 characters; 17.2.
        amount: Numeric = "Amount",
        /// What the transfer is for. *Kode tujuan transfer.*
        ///
        /// Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550.
        purpose_code: String = "PurposeCode",
        /// Description, first line. *Keterangan, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        description1: String = "Description1",
        /// Description, second line. *Keterangan, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        description2: String = "Description2",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Mandatory, at most 3 characters, one of SHA, OUR.
        detail_of_charges: String = "DetailOfCharges",
        /// Where the money comes from. *Sumber dana.*
        ///
        /// Mandatory, at most 100 characters.
        source_of_fund: String = "SourceOfFund",
        /// Number of the form. *Nomor formulir.*
        ///
        /// Mandatory, at most 16 characters.
        form_number: String = "FormNumber",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireCashResponseBeneficiaryDetails {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Optional, at most 35 characters.
        name: String = "Name",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireCashResponseTransactionDetails {
        /// PIN with which the money is collected. *PIN pengambilan dana.*
        ///
        /// Optional, at most 35 characters.
        pin: String = "PIN",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_id: String = "CurrencyID",
        /// Amount. *Nominal.*
        ///
        /// Optional, at most 20 characters.
        amount: Numeric = "Amount",
        /// Description, first line. *Keterangan, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        description1: String = "Description1",
        /// Description, second line. *Keterangan, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        description2: String = "Description2",
        /// Number of the form. *Nomor formulir.*
        ///
        /// Optional, at most 16 characters.
        form_number: String = "FormNumber",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 25 characters.
        reference_number: String = "ReferenceNumber",
        /// When the transfer was released. *Waktu pelepasan transfer.*
        ///
        /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
        release_date_time: String = "ReleaseDateTime",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireStatusRequestTransactionDetails {
        /// What the transaction is looked for by. *Dasar pencarian transaksi.*
        ///
        /// Mandatory, at most 1 character; N PIN, F form number, B BCA's reference.
        inquiry_by: String = "InquiryBy",
        /// Value that is looked for. *Nilai yang dicari.*
        ///
        /// Mandatory, at most 35 characters.
        inquiry_value: String = "InquiryValue",
    }
}

structure! {
    /// The sender. *Data pengirim.*
    FireStatusResponseSenderDetails {
        /// First name. *Nama depan.*
        ///
        /// Optional, at most 35 characters.
        first_name: String = "FirstName",
        /// Last name. *Nama belakang.*
        ///
        /// Optional, at most 35 characters.
        last_name: String = "LastName",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireStatusResponseBeneficiaryDetails {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Optional, at most 35 characters.
        name: String = "Name",
        /// Kind of bank code. *Jenis kode bank.*
        ///
        /// Optional, at most 3 characters.
        bank_code_type: String = "BankCodeType",
        /// Bank code. *Kode bank.*
        ///
        /// Optional, at most 23 characters.
        bank_code_value: String = "BankCodeValue",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 34 characters.
        account_number: String = "AccountNumber",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireStatusResponseTransactionDetails {
        /// Amount that is paid out. *Nominal yang dibayarkan.*
        ///
        /// Optional, at most 20 characters.
        amount_paid: Numeric = "AmountPaid",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_id: String = "CurrencyID",
        /// When the transfer was released. *Waktu pelepasan transfer.*
        ///
        /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
        release_date_time: String = "ReleaseDateTime",
        /// The corporate's ID of its terminal. *ID lokal korporasi.*
        ///
        /// Optional, at most 15 characters.
        local_id: String = "LocalID",
        /// Number of the form. *Nomor formulir.*
        ///
        /// Optional, at most 16 characters.
        form_number: String = "FormNumber",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 25 characters.
        reference_number: String = "ReferenceNumber",
        /// PIN with which the money is collected. *PIN pengambilan dana.*
        ///
        /// Optional, at most 35 characters.
        pin: String = "PIN",
        /// Description, first line. *Keterangan, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        description1: String = "Description1",
        /// Description, second line. *Keterangan, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        description2: String = "Description2",
    }
}

structure! {
    /// The sender. *Data pengirim.*
    FireToAccountRequestSenderDetails {
        /// First name. *Nama depan.*
        ///
        /// Mandatory, at most 35 characters.
        first_name: String = "FirstName",
        /// Last name. *Nama belakang.*
        ///
        /// Optional, at most 35 characters.
        last_name: String = "LastName",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters; ddmmyyyy.
        date_of_birth: String = "DateOfBirth",
        /// Address, first line. *Alamat, baris pertama.*
        ///
        /// Mandatory, at most 35 characters.
        address1: String = "Address1",
        /// Address, second line. *Alamat, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        address2: String = "Address2",
        /// City. *Kota.*
        ///
        /// Mandatory, at most 18 characters.
        city: String = "City",
        /// State or province. *Kode provinsi.*
        ///
        /// Optional, at most 2 characters.
        state_id: String = "StateID",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "PostalCode",
        /// Country. *Kode negara.*
        ///
        /// Mandatory, at most 2 characters.
        country_id: String = "CountryID",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 20 characters.
        mobile: String = "Mobile",
        /// Kind of identity document. *Jenis identitas.*
        ///
        /// Optional, at most 2 characters; PP, ID or DR.
        identification_type: String = "IdentificationType",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 24 characters.
        identification_number: String = "IdentificationNumber",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 34 characters.
        account_number: String = "AccountNumber",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireToAccountRequestBeneficiaryDetails {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Mandatory, at most 35 characters.
        name: String = "Name",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters; ddmmyyyy.
        date_of_birth: String = "DateOfBirth",
        /// Address, first line. *Alamat, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        address1: String = "Address1",
        /// Address, second line. *Alamat, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        address2: String = "Address2",
        /// City. *Kota.*
        ///
        /// Optional, at most 35 characters.
        city: String = "City",
        /// State or province. *Kode provinsi.*
        ///
        /// Optional, at most 2 characters.
        state_id: String = "StateID",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "PostalCode",
        /// Country. *Kode negara.*
        ///
        /// Mandatory, at most 2 characters.
        country_id: String = "CountryID",
        /// Mobile number. *Nomor ponsel.*
        ///
        /// Optional, at most 20 characters.
        mobile: String = "Mobile",
        /// Kind of identity document. *Jenis identitas.*
        ///
        /// Optional, at most 2 characters; PP, ID or DR.
        identification_type: String = "IdentificationType",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 24 characters.
        identification_number: String = "IdentificationNumber",
        /// Nationality. *Kode kewarganegaraan.*
        ///
        /// Optional, at most 2 characters.
        nationality_id: String = "NationalityID",
        /// Occupation. *Pekerjaan.*
        ///
        /// Optional, at most 30 characters.
        occupation: String = "Occupation",
        /// Kind of bank code. *Jenis kode bank.*
        ///
        /// Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM.
        bank_code_type: String = "BankCodeType",
        /// Bank code. *Kode bank.*
        ///
        /// Mandatory, at most 23 characters.
        bank_code_value: String = "BankCodeValue",
        /// Country of the bank. *Kode negara bank.*
        ///
        /// Mandatory, at most 2 characters.
        bank_country_id: String = "BankCountryID",
        /// Address of the bank. *Alamat bank.*
        ///
        /// Optional, at most 35 characters.
        bank_address: String = "BankAddress",
        /// City of the bank. *Kota bank.*
        ///
        /// Optional, at most 35 characters.
        bank_city: String = "BankCity",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 34 characters.
        account_number: String = "AccountNumber",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireToAccountRequestTransactionDetails {
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_id: String = "CurrencyID",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, at most 20 characters; 17.2.
        amount: Numeric = "Amount",
        /// What the transfer is for. *Kode tujuan transfer.*
        ///
        /// Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550.
        purpose_code: String = "PurposeCode",
        /// Description, first line. *Keterangan, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        description1: String = "Description1",
        /// Description, second line. *Keterangan, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        description2: String = "Description2",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Mandatory, at most 3 characters, one of SHA, OUR.
        detail_of_charges: String = "DetailOfCharges",
        /// Where the money comes from. *Sumber dana.*
        ///
        /// Optional, at most 100 characters.
        source_of_fund: String = "SourceOfFund",
        /// Number of the form. *Nomor formulir.*
        ///
        /// Mandatory, at most 16 characters.
        form_number: String = "FormNumber",
    }
}

structure! {
    /// The beneficiary. *Data penerima.*
    FireToAccountResponseBeneficiaryDetails {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Optional, at most 35 characters.
        name: String = "Name",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 34 characters.
        account_number: String = "AccountNumber",
        /// Name of the account as the bank has it. *Nama rekening penerima menurut bank.*
        ///
        /// Optional, at most 35 characters.
        server_bene_account_name: String = "ServerBeneAccountName",
    }
}

structure! {
    /// The transaction. *Rincian transaksi.*
    FireToAccountResponseTransactionDetails {
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency_id: String = "CurrencyID",
        /// Amount. *Nominal.*
        ///
        /// Optional, at most 20 characters.
        amount: Numeric = "Amount",
        /// Description, first line. *Keterangan, baris pertama.*
        ///
        /// Optional, at most 35 characters.
        description1: String = "Description1",
        /// Description, second line. *Keterangan, baris kedua.*
        ///
        /// Optional, at most 35 characters.
        description2: String = "Description2",
        /// Number of the form. *Nomor formulir.*
        ///
        /// Optional, at most 16 characters.
        form_number: String = "FormNumber",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 25 characters.
        reference_number: String = "ReferenceNumber",
        /// When the transfer was released. *Waktu pelepasan transfer.*
        ///
        /// Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
        release_date_time: String = "ReleaseDateTime",
    }
}

structure! {
    /// What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
    FlazzAckResponseErrorMessage {
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Optional.
        indonesian: String = "indonesian",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Optional.
        english: String = "english",
    }
}

structure! {
    /// The currencies. *Daftar mata uang.*
    Currencie {
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, at most 3 characters.
        currency_code: String = "CurrencyCode",
        /// The rates. *Rincian kurs.*
        ///
        /// Optional.
        rate_detail: Vec<RateDetail> = "RateDetail",
    }
}

structure! {
    /// The rates. *Rincian kurs.*
    RateDetail {
        /// Kind of rate. *Jenis kurs.*
        ///
        /// Optional, at most 5 characters, one of erate, tt, tc, bn.
        rate_type: String = "RateType",
        /// Rate at which the bank buys. *Kurs beli.*
        ///
        /// Optional, at most 13 characters; 6.6, or - where there is none.
        buy: String = "Buy",
        /// Rate at which the bank sells. *Kurs jual.*
        ///
        /// Optional, at most 13 characters; 6.6, or -.
        sell: String = "Sell",
        /// When the rate was changed last. *Waktu perubahan kurs terakhir.*
        ///
        /// Optional; 19 in the table; the sample has milliseconds and an offset; or -.
        last_update: String = "LastUpdate",
    }
}

structure! {
    /// The entries. *Rincian mutasi.*
    Data {
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional; dd/MM, or PEND for a row that is not booked yet.
        transaction_date: String = "TransactionDate",
        /// Code of the branch. *Kode cabang.*
        ///
        /// Optional.
        branch_code: String = "BranchCode",
        /// Debit or credit. *Debit atau kredit.*
        ///
        /// Optional, at most 1 character, one of C, D.
        transaction_type: String = "TransactionType",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Optional, at most 13 digits and 2 decimals, perhaps with a sign.
        transaction_amount: String = "TransactionAmount",
        /// Name of the transaction. *Nama transaksi.*
        ///
        /// Optional.
        transaction_name: String = "TransactionName",
        /// End of the entry's text. *Keterangan akhir mutasi.*
        ///
        /// Optional.
        trailer: String = "Trailer",
    }
}

structure! {
    /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
    InquiryReason {
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Mandatory.
        indonesian: String = "Indonesian",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Mandatory.
        english: String = "English",
    }
}

structure! {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    PaymentFlagReason {
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Mandatory.
        indonesian: String = "Indonesian",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Mandatory.
        english: String = "English",
    }
}

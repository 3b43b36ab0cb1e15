// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Direct debit, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Object};

message! {
    /// Request of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).
    ///
    /// *Permintaan Pembayaran direct debit.*
    OneklikDebitPaymentHostToHostRequest, "bca", "54", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 18 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Optional, at most 128 characters; Card token for payment.
        bank_card_token: String = "bankCardToken",
        /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
        ///
        /// Conditional, at most 40 characters; string code for verification OTP.
        charge_token: String = "chargeToken",
        /// One-time password. *Kode OTP.*
        ///
        /// Optional, at most 6 characters.
        otp: String = "otp",
        /// Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
        ///
        /// Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample.
        otp_trx_code: String = "otpTrxCode",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 5 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 64 characters.
        terminal_id: String = "terminalId",
        /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
        ///
        /// Optional, at most 64 characters.
        journey_id: String = "journeyId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
        ///
        /// Optional.
        url_params: Vec<UrlParam> = "urlParams",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// Until when it can be paid. *Batas waktu pembayaran.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        valid_up_to: String = "validUpTo",
        /// Where the customer began. *Titik awal transaksi.*
        ///
        /// Optional, at most 20 characters.
        point_of_initiation: String = "pointOfInitiation",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR/BEN/SHA.
        fee_type: String = "feeType",
        /// Ways to pay that are switched off. *Metode pembayaran yang dinonaktifkan.*
        ///
        /// Optional, at most 64 characters.
        disabled_pay_methods: String = "disabledPayMethods",
        /// How the payment is put together. *Rincian cara pembayaran.*
        ///
        /// Mandatory, at most 1 items.
        pay_option_details: Vec<PayOptionDetail> = "payOptionDetails",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: OneklikDebitPaymentHostToHostRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).
    ///
    /// *Respons Pembayaran direct debit.*
    OneklikDebitPaymentHostToHostResponse, "bca", "54", Response {
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
        /// Conditional, at most 32 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 18 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, at most 20 characters.
        approval_code: String = "approvalCode",
        /// Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.*
        ///
        /// Optional, at most 2048 characters; URL scheme of provider native app.
        app_redirect_url: String = "appRedirectUrl",
        /// Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.*
        ///
        /// Optional, at most 2048 characters; universal link to provider payment page.
        web_redirect_url: String = "webRedirectUrl",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: OneklikDebitPaymentHostToHostResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).
    ///
    /// *Permintaan Status pembayaran direct debit.*
    OneklikDebitStatusRequest, "bca", "55", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 18 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, at most 2 characters, always 54; service code of the original transaction.
        service_code: String = "serviceCode",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Conditional, at most 5 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).
    ///
    /// *Respons Status pembayaran direct debit.*
    OneklikDebitStatusResponse, "bca", "55", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Conditional, at most 64 characters; original provider-side id; required on success.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 18 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, at most 20 characters.
        approval_code: String = "approvalCode",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, at most 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Conditional, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// Response code of the original transaction. *Kode respons transaksi asal.*
        ///
        /// Optional, at most 7 characters.
        original_response_code: String = "originalResponseCode",
        /// Response message of the original transaction. *Pesan respons transaksi asal.*
        ///
        /// Optional, at most 150 characters.
        original_response_message: String = "originalResponseMessage",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Transaction invoice ID.
        session_id: String = "sessionId",
        /// ID of the request. *ID permintaan.*
        ///
        /// Optional, at most 25 characters; Transaction request ID.
        request_id: String = "requestId",
        /// Refunds so far. *Riwayat pengembalian dana.*
        ///
        /// Optional.
        refund_history: Vec<RefundHistory> = "refundHistory",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        trans_amount: Money = "transAmount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Conditional, at most 25 characters, ISO 8601 with seconds and offset.
        paid_time: String = "paidTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: OneklikDebitStatusResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).
    ///
    /// *Permintaan OneKlik - daftar nomor telepon.*
    OneklikPaymentInquiryPhoneNumberRequest, "bca", "85", Request {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 5 characters.
        merchant_id: String = "merchantId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).
    ///
    /// *Respons OneKlik - daftar nomor telepon.*
    OneklikPaymentInquiryPhoneNumberResponse, "bca", "85", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).
    ///
    /// *Permintaan OneKlik - notifikasi aktivasi dan penghapusan.*
    OneklikNotificationRequest, "bca", "86", Request {
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: OneklikNotificationRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).
    ///
    /// *Respons OneKlik - notifikasi aktivasi dan penghapusan.*
    OneklikNotificationResponse, "bca", "86", Response {
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
        /// Conditional, at most 32 characters.
        reference_no: String = "referenceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional; responseWs 0 or 1.
        additional_info: OneklikNotificationResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).
    ///
    /// *Permintaan Kartu debit bisnis - inquiry.*
    BdcInquiryCardRequest, "bca", "IC", Request {
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Mandatory, exactly 16 characters.
        bank_card_token: String = "bankCardToken",
    }
}

message! {
    /// Response of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).
    ///
    /// *Respons Kartu debit bisnis - inquiry.*
    BdcInquiryCardResponse, "bca", "IC", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// Content of the answer. *Isi respons.*
        ///
        /// Mandatory.
        response_data: BdcInquiryCardResponseResponseData = "responseData",
    }
}

message! {
    /// Request of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).
    ///
    /// *Permintaan Kartu debit bisnis - atur limit.*
    BdcSettingLimitRequest, "bca", "SL", Request {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, exactly 14 characters.
        transaction_id: String = "transactionId",
        /// From when it holds. *Tanggal efektif.*
        ///
        /// Mandatory, exactly 8 characters.
        effective_date: String = "effectiveDate",
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, exactly 10 characters.
        account_number: String = "accountNumber",
        /// Tier of the card. *Jenis kartu.*
        ///
        /// Mandatory, exactly 1 character, one of L, P, D.
        card_type: String = "cardType",
        /// How the limit recurs. *Jenis pengulangan limit.*
        ///
        /// Mandatory, exactly 1 character, one of N, D, X.
        recurring_type: String = "recurringType",
        /// How long the limit recurs. *Periode pengulangan limit.*
        ///
        /// Mandatory, at most 3 characters.
        recurring_period: String = "recurringPeriod",
        /// Card number. *Nomor kartu.*
        ///
        /// Mandatory, exactly 16 characters.
        card_number: String = "cardNumber",
        /// Until when the limit holds. *Masa berlaku limit.*
        ///
        /// Mandatory, exactly 8 characters.
        expiry_limit: String = "expiryLimit",
        /// The limit. *Nilai limit.*
        ///
        /// Mandatory, at most 13 characters.
        limit_amount: String = "limitAmount",
        /// Key of the limit. *Kunci limit.*
        ///
        /// Mandatory, at most 20 characters.
        unique_key: String = "uniqueKey",
        /// Holder of the card. *Pemegang kartu.*
        ///
        /// Optional, at most 35 characters.
        cardholder: String = "cardholder",
        /// Number of an identity document. *Nomor identitas.*
        ///
        /// Optional, exactly 16 characters.
        id_number: String = "idNumber",
        /// Telephone number, masked. *Nomor telepon, disamarkan.*
        ///
        /// Optional, at most 15 characters.
        phone_number: String = "phoneNumber",
        /// Email address. *Alamat email.*
        ///
        /// Optional, at most 50 characters.
        email_address: String = "emailAddress",
        /// Description. *Keterangan.*
        ///
        /// Optional, at most 25 characters.
        description: String = "description",
        /// Kind of change. *Jenis perubahan.*
        ///
        /// Mandatory, exactly 1 character.
        process_type: String = "processType",
    }
}

message! {
    /// Response of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).
    ///
    /// *Respons Kartu debit bisnis - atur limit.*
    BdcSettingLimitResponse, "bca", "SL", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// Content of the answer. *Isi respons.*
        ///
        /// Mandatory.
        response_data: BdcSettingLimitResponseResponseData = "responseData",
    }
}

message! {
    /// Request of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).
    ///
    /// *Permintaan Kartu debit bisnis - ubah status.*
    BdcUpdateStatusRequest, "bca", "US", Request {
        /// Card number. *Nomor kartu.*
        ///
        /// Mandatory, exactly 16 characters.
        card_number: String = "cardNumber",
        /// What is to happen to the card. *Jenis perubahan status kartu.*
        ///
        /// Mandatory, exactly 1 character, one of O, H, B.
        block_type: String = "blockType",
        /// Why, as a code. *Kode alasan.*
        ///
        /// Mandatory, exactly 1 character, one of H, R, O.
        reason_code: String = "reasonCode",
    }
}

message! {
    /// Response of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).
    ///
    /// *Respons Kartu debit bisnis - ubah status.*
    BdcUpdateStatusResponse, "bca", "US", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// Content of the answer. *Isi respons.*
        ///
        /// Mandatory.
        response_data: BdcUpdateStatusResponseResponseData = "responseData",
    }
}

structure! {
    /// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
    UrlParam {
        /// Address. *Alamat.*
        ///
        /// Optional, at most 512 characters.
        url: String = "url",
        /// What the address is for. *Kegunaan alamat.*
        ///
        /// Optional, at most 32 characters; PAY_RETURN or PAY_NOTIFY.
        r#type: String = "type",
        /// Whether the address is a deep link. *Apakah alamat berupa deep link.*
        ///
        /// Optional, at most 1 character; Y/N deep link.
        is_deeplink: String = "isDeeplink",
    }
}

structure! {
    /// How the payment is put together. *Rincian cara pembayaran.*
    PayOptionDetail {
        /// How it is paid. *Metode pembayaran.*
        ///
        /// Mandatory, at most 64 characters, always ONEKLIK; Payment Method. e.g. CREDIT_CARD.
        pay_method: String = "payMethod",
        /// What it is paid with. *Pilihan pembayaran.*
        ///
        /// Mandatory, at most 64 characters, always ONEKLIK_BCA.
        pay_option: String = "payOption",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        trans_amount: Money = "transAmount",
        /// Fee. *Biaya.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
        ///
        /// Optional, at most 64 characters; Card token used for this payment.
        card_token: String = "cardToken",
        /// Token of the merchant for this payment. *Token merchant untuk pembayaran ini.*
        ///
        /// Optional, at most 64 characters; Merchant token used for this payment.
        merchant_token: String = "merchantToken",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikDebitPaymentHostToHostRequestAdditionalInfo {
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 18 characters.
        user_id: String = "userId",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Mandatory, at most 18 characters.
        customer_name: String = "customerName",
        /// Description. *Keterangan.*
        ///
        /// Mandatory, at most 100 characters.
        description: String = "description",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Mandatory, at most 7 characters, one of FULL, PARTIAL.
        payment_type: String = "paymentType",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory.
        transaction_time: String = "transactionTime",
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Mandatory, at most 33 characters.
        xco_id: String = "xcoId",
        /// The bills. *Rincian tagihan.*
        ///
        /// Mandatory, at most 5 items.
        bill_details: Vec<BillDetail> = "billDetails",
        /// To whom the money goes on. *Rincian transfer lanjutan.*
        ///
        /// Conditional.
        transfer_detail: TransferDetail = "transferDetail",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    BillDetail {
        /// Amount of the sub-company's part. *Nominal bagian sub company.*
        ///
        /// Mandatory, at most 16 digits and 2 decimals.
        sub_bill_amount: String = "subBillAmount",
        /// Sub-company. *Kode sub company.*
        ///
        /// Mandatory, at most 5 characters.
        sub_company_code: String = "subCompanyCode",
    }
}

structure! {
    /// To whom the money goes on. *Rincian transfer lanjutan.*
    TransferDetail {
        /// Name of the beneficiary. *Nama penerima.*
        ///
        /// Optional, at most 100 characters.
        beneficiary_name: String = "beneficiaryName",
        /// Account that receives the money. *Rekening penerima.*
        ///
        /// Optional, at most 32 characters.
        beneficiary_account: String = "beneficiaryAccount",
        /// Code of the bank. *Kode bank.*
        ///
        /// Optional, at most 10 characters.
        bank_code: String = "bankCode",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikDebitPaymentHostToHostResponseAdditionalInfo {
        /// State. *Status.*
        ///
        /// Mandatory, at most 50 characters; SUCCESS or DEVICE IS DIFFERENT.
        status: String = "status",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Conditional, at most 16 digits and 2 decimals.
        bill_amount: String = "billAmount",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Conditional, at most 16 digits and 2 decimals.
        paid_amount: String = "paidAmount",
        /// Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
        ///
        /// Optional.
        msisdn_list: Vec<MsisdnList> = "msisdnList",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 30 characters.
        payment_request_id: String = "paymentRequestId",
    }
}

structure! {
    /// Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
    MsisdnList {
        /// Telephone number, masked. *Nomor telepon, disamarkan.*
        ///
        /// Mandatory, at most 15 characters.
        phone_number: String = "phoneNumber",
        /// ID of the telephone number. *ID nomor telepon.*
        ///
        /// Mandatory, at most 32 characters.
        phone_id: String = "phoneId",
    }
}

structure! {
    /// Refunds so far. *Riwayat pengembalian dana.*
    RefundHistory {
        /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
        ///
        /// Conditional, at most 64 characters.
        refund_no: String = "refundNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// State of the refund. *Status pengembalian dana.*
        ///
        /// Optional, at most 2 characters; 00 success, 03 pending, 06 failed.
        refund_status: String = "refundStatus",
        /// When it was refunded. *Waktu pengembalian dana.*
        ///
        /// Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601.
        refund_date: String = "refundDate",
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Refund reason.
        reason: String = "reason",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikDebitStatusResponseAdditionalInfo {
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Optional, at most 16 digits and 2 decimals.
        paid_amount: String = "paidAmount",
        /// Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.*
        ///
        /// Optional, at most 1 character, one of Y, N.
        is_timeout: String = "isTimeout",
        /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
        ///
        /// Optional, at most 32 characters.
        charge_token: String = "chargeToken",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 30 characters.
        payment_request_id: String = "paymentRequestId",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo {
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Mandatory, at most 32 characters.
        xco_id: String = "xcoId",
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 18 characters.
        user_id: String = "userId",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo {
        /// Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
        ///
        /// Mandatory.
        msisdn_list: Vec<MsisdnList> = "msisdnList",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikNotificationRequestAdditionalInfo {
        /// ID of the request. *ID permintaan.*
        ///
        /// Conditional, at most 32 characters.
        request_id: String = "requestId",
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Mandatory, at most 33 characters.
        xco_id: String = "xcoId",
        /// Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
        ///
        /// Conditional, at most 2 characters.
        credential_type: String = "credentialType",
        /// Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
        ///
        /// Conditional, at most 16 characters.
        credential_number: String = "credentialNumber",
        /// Highest limit. *Limit maksimum.*
        ///
        /// Conditional, at most 9 characters.
        max_limit: String = "maxLimit",
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 18 characters.
        user_id: String = "userId",
        /// When it was created. *Tanggal pembuatan.*
        ///
        /// Mandatory.
        created_date: String = "createdDate",
        /// State. *Status.*
        ///
        /// Mandatory, at most 3 characters.
        status: String = "status",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 5 characters.
        merchant_id: String = "merchantId",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikNotificationResponseAdditionalInfo {
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Mandatory, at most 33 characters.
        xco_id: String = "xcoId",
        /// Whether the notification was taken. *Status penerimaan notifikasi.*
        ///
        /// Mandatory, at most 16 characters.
        response_ws: String = "responseWs",
    }
}

structure! {
    /// Content of the answer. *Isi respons.*
    BdcInquiryCardResponseResponseData {
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 32 characters.
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
        additional_info: BdcInquiryCardResponseAdditionalInfo = "additionalInfo",
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
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    BdcInquiryCardResponseAdditionalInfo {
        /// Card number. *Nomor kartu.*
        ///
        /// Optional, at most 16 characters.
        card_number: String = "cardNumber",
        /// Type of the card. *Jenis kartu.*
        ///
        /// Optional, at most 2 characters.
        fact_type: String = "factType",
        /// Number of accounts. *Banyaknya rekening.*
        ///
        /// Optional, at most 2 characters.
        total_account: String = "totalAccount",
        /// Language. *Bahasa.*
        ///
        /// Optional, at most 1 character.
        lan_id: String = "lanId",
        /// Date of opening. *Tanggal pembukaan.*
        ///
        /// Optional, at most 8 characters.
        open_date: String = "openDate",
        /// Date of production. *Tanggal produksi.*
        ///
        /// Optional, at most 8 characters.
        prod_date: String = "prodDate",
        /// Date of closing. *Tanggal penutupan.*
        ///
        /// Optional, at most 8 characters.
        close_date: String = "closeDate",
        /// Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
        ///
        /// Optional, at most 4 characters.
        expiry_date: String = "expiryDate",
        /// Name on the card. *Nama pada kartu.*
        ///
        /// Optional, at most 28 characters.
        emb_name: String = "embName",
        /// First line of the address. *Baris pertama alamat.*
        ///
        /// Optional, at most 30 characters.
        addr1: String = "addr1",
        /// Second line of the address. *Baris kedua alamat.*
        ///
        /// Optional, at most 30 characters.
        addr2: String = "addr2",
        /// Third line of the address. *Baris ketiga alamat.*
        ///
        /// Optional, at most 30 characters.
        addr3: String = "addr3",
        /// Date of birth. *Tanggal lahir.*
        ///
        /// Optional, at most 8 characters.
        birth_date: String = "birthDate",
        /// Code of the branch. *Kode cabang.*
        ///
        /// Optional, at most 4 characters.
        branch_code: String = "branchCode",
        /// Whether the holder is an employee. *Kode karyawan.*
        ///
        /// Optional, at most 1 character.
        emp_code: String = "empCode",
        /// Whether the card is charged for. *Tanda pembebanan biaya.*
        ///
        /// Optional, at most 1 character.
        charge_flag: String = "chargeFlag",
        /// Kind. *Jenis.*
        ///
        /// Optional, at most 1 character.
        r#type: String = "type",
        /// Code of the department. *Kode departemen.*
        ///
        /// Optional, at most 5 characters.
        dept_code: String = "deptCode",
        /// Branch that holds the card. *Cabang penyimpan kartu.*
        ///
        /// Optional, at most 4 characters.
        stock_branch_code: String = "stockBranchCode",
        /// Code of the customer. *Kode nasabah.*
        ///
        /// Optional, at most 1 character.
        customer_code: String = "customerCode",
        /// Field of the customer. *Kolom milik nasabah.*
        ///
        /// Optional, at most 22 characters.
        custom_field: String = "customField",
        /// Status of the card. *Status kartu.*
        ///
        /// Optional, at most 1 character.
        card_status: String = "cardStatus",
        /// ID of the company. *ID perusahaan.*
        ///
        /// Optional, at most 6 characters.
        corp_id: String = "corpId",
        /// Amount outstanding. *Jumlah terutang.*
        ///
        /// Optional, at most 1 character.
        outstanding: String = "outstanding",
        /// Whether the card is sent. *Tanda pengiriman kartu.*
        ///
        /// Optional, at most 1 character.
        send_flag: String = "sendFlag",
        /// Number of an identity document. *Nomor identitas.*
        ///
        /// Optional, at most 16 characters.
        id_number: String = "idNumber",
        /// The customer's ID. *ID pelanggan.*
        ///
        /// Optional, at most 12 characters.
        customer_id: String = "customerId",
        /// Mother's maiden name. *Nama gadis ibu kandung.*
        ///
        /// Optional, at most 28 characters.
        maiden_name: String = "maidenName",
        /// Type of the company. *Jenis perusahaan.*
        ///
        /// Optional, at most 1 character.
        corp_type: String = "corpType",
        /// Key of the limit. *Kunci limit.*
        ///
        /// Optional, at most 20 characters.
        unique_key: String = "uniqueKey",
        /// How much of the limit is used. *Pemakaian limit.*
        ///
        /// Optional, at most 16 digits and 2 decimals; 0 in the sample.
        limit_usage: String = "limitUsage",
        /// When the limit begins anew. *Tanggal limit berikutnya.*
        ///
        /// Optional, at most 8 characters.
        limit_next_date: String = "limitNextDate",
        /// Until when the limit holds. *Tanggal berakhir limit.*
        ///
        /// Optional, at most 8 characters.
        limit_expiry_date: String = "limitExpiryDate",
        /// Telephone number. *Nomor telepon.*
        ///
        /// Optional, at most 15 characters.
        phone: String = "phone",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 50 characters.
        email: String = "email",
        /// Description. *Keterangan.*
        ///
        /// Optional, at most 25 characters.
        desc: String = "desc",
        /// ID of the user who logged on. *ID pengguna yang masuk.*
        ///
        /// Optional, at most 8 characters.
        logon_id: String = "logonId",
        /// Why, as a code. *Kode alasan.*
        ///
        /// Optional, at most 1 character.
        reason_code: String = "reasonCode",
        /// How the limit is reset. *Jenis pengaturan ulang limit.*
        ///
        /// Optional, at most 1 character.
        reset_type: String = "resetType",
        /// How often the limit is reset. *Periode pengaturan ulang limit.*
        ///
        /// Optional, at most 3 characters.
        reset_period: String = "resetPeriod",
        /// Telephone number for e-commerce. *Nomor telepon untuk e-commerce.*
        ///
        /// Optional, at most 15 characters.
        phone_ecomm: String = "phoneEcomm",
    }
}

structure! {
    /// Content of the answer. *Isi respons.*
    BdcSettingLimitResponseResponseData {
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Mandatory, at most 14 characters.
        transaction_id: String = "transactionId",
        /// Date and time of the change. *Tanggal dan waktu perubahan.*
        ///
        /// Mandatory, at most 14 characters.
        update_date_time: String = "updateDateTime",
        /// Card number. *Nomor kartu.*
        ///
        /// Mandatory, at most 16 characters.
        card_number: String = "cardNumber",
    }
}

structure! {
    /// Content of the answer. *Isi respons.*
    BdcUpdateStatusResponseResponseData {
        /// Card number. *Nomor kartu.*
        ///
        /// Mandatory, at most 16 characters.
        card_number: String = "cardNumber",
        /// Status of the card. *Status kartu.*
        ///
        /// Mandatory, at most 1 character.
        card_status: String = "cardStatus",
    }
}

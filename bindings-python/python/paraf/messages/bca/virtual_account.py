# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Virtual account, as `bca` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Bilingual, Listed, Money, Open


class InquiryStatus(Listed):
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*"""

    SUCCESS = "00"
    """Found. *Berhasil.*"""
    REFUSED = "01"
    """Refused. *Ditolak.*"""


InquiryStatusValue = Union[InquiryStatus, Literal["00", "01"]]


class TransferVaInquiryResponseVirtualAccountTrxType(Listed):
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*"""

    CLOSED = "C"
    """Closed. *Tertutup.*"""
    OPEN = "O"
    """Open. *Terbuka.*"""
    PARTIAL = "I"
    """Partial. *Sebagian.*"""
    MINIMUM = "M"
    """Minimum, once. *Minimum, sekali.*"""
    MAXIMUM = "L"
    """Maximum. *Maksimum.*"""
    OPEN_MINIMUM = "N"
    """Open, with a minimum. *Terbuka, dengan minimum.*"""
    OPEN_MAXIMUM = "X"
    """Open, with a maximum. *Terbuka, dengan maksimum.*"""


TransferVaInquiryResponseVirtualAccountTrxTypeValue = Union[TransferVaInquiryResponseVirtualAccountTrxType, Literal["C", "O", "I", "M", "L", "N", "X"]]


class FlagAdvise(Listed):
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*"""

    YES = "Y"
    """The payment is sent again. *Pembayaran dikirim ulang.*"""
    NO = "N"
    """The payment is not sent again. *Pembayaran tidak dikirim ulang.*"""


FlagAdviseValue = Union[FlagAdvise, Literal["Y", "N"]]


class TransferVaPaymentResponsePaymentFlagStatus(Listed):
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*"""

    SUCCESS = "00"
    """Done. *Berhasil.*"""
    REFUSED = "01"
    """Refused. *Ditolak.*"""
    TIMED_OUT = "02"
    """Timed out. *Habis waktu.*"""


TransferVaPaymentResponsePaymentFlagStatusValue = Union[TransferVaPaymentResponsePaymentFlagStatus, Literal["00", "01", "02"]]


class Status(Listed):
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*"""

    SUCCESS = "00"
    """Done. *Berhasil.*"""
    REFUSED = "01"
    """Refused. *Ditolak.*"""
    TIMED_OUT = "02"
    """Timed out. *Habis waktu.*"""


StatusValue = Union[Status, Literal["00", "01", "02"]]


class SharedBillerTransferVaStatusResponsePaymentFlagStatus(Listed):
    """Result of the payment. *Status pembayaran.*"""

    SUCCESS = "00"
    """Done. *Berhasil.*"""
    IN_PROGRESS = "01"
    """In progress. *Sedang diproses.*"""
    FAILED = "99"
    """Failed. *Gagal.*"""


SharedBillerTransferVaStatusResponsePaymentFlagStatusValue = Union[SharedBillerTransferVaStatusResponsePaymentFlagStatus, Literal["00", "01", "99"]]


class SourceAccountType(Listed):
    """Kind of the account that pays. *Jenis rekening sumber dana.*"""

    CURRENT = "D"
    """Current account. *Rekening giro.*"""
    SAVINGS = "S"
    """Savings account. *Rekening tabungan.*"""


SourceAccountTypeValue = Union[SourceAccountType, Literal["D", "S"]]


class TransferVaInquiryIntrabankResponseVirtualAccountTrxType(Listed):
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*"""

    CLOSED = "C"
    """Closed. *Tertutup.*"""
    OPEN = "O"
    """Open. *Terbuka.*"""
    PARTIAL = "I"
    """Partial. *Sebagian.*"""
    P = "P"
    MINIMUM = "M"
    """Minimum, once. *Minimum, sekali.*"""
    MAXIMUM = "L"
    """Maximum. *Maksimum.*"""
    OPEN_MINIMUM = "N"
    """Open, with a minimum. *Terbuka, dengan minimum.*"""
    OPEN_MAXIMUM = "X"
    """Open, with a maximum. *Terbuka, dengan maksimum.*"""
    VARIABLE = "V"
    """Variable. *Variabel.*"""
    MULTI_BILL_VARIABLE = "W"
    """Variable, with several bills. *Variabel, dengan beberapa tagihan.*"""


TransferVaInquiryIntrabankResponseVirtualAccountTrxTypeValue = Union[TransferVaInquiryIntrabankResponseVirtualAccountTrxType, Literal["C", "O", "I", "P", "M", "L", "N", "X", "V", "W"]]


class TransferVaNotifyPaymentIntrabankResponseVirtualAccountData(TypedDict):
    """The virtual account. *Data virtual account.*"""

    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""


class TransferVaPaymentIntrabankResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""


class _TransferVaPaymentIntrabankResponseVirtualAccountData(TypedDict):
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""


class TransferVaPaymentIntrabankResponseVirtualAccountData(_TransferVaPaymentIntrabankResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 128 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    billDetails: list[TransferVaPaymentIntrabankResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    productName: str
    """Name of the product. *Nama produk.* Optional, at most 30 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""


class SharedBillerTransferVaPaymentIntrabankResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData(TypedDict):
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters."""


class SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData(_SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    billDetails: list[SharedBillerTransferVaPaymentIntrabankResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 128 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""


class SharedBillerTransferVaPaymentIntrabankRequestBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Union[str, int, float]
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters; Bill auth code generated by PJP."""


class TransferVaInquiryIntrabankResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    billAmountLabel: str
    """Label of the amount on the screen. *Label nominal pada layar.* Optional, at most 25 characters."""
    billAmountValue: str
    """Amount as shown on the screen. *Nominal yang ditampilkan pada layar.* Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryIntrabankResponseVirtualAccountData(TypedDict):
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""


class TransferVaInquiryIntrabankResponseVirtualAccountData(_TransferVaInquiryIntrabankResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    inquiryStatus: str
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Optional, at most 2 characters."""
    inquiryReason: Bilingual
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Optional."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: SourceAccountTypeValue
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters; Inquiry identifier for Inquiry."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[TransferVaInquiryIntrabankResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: TransferVaInquiryIntrabankResponseVirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Conditional, exactly 1 character, one of C, O, I, P, M, L, N, X, V, W; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    productName: str
    """Name of the product. *Nama produk.* Optional, at most 30 characters; Product Category."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class SharedBillerTransferVaInquiryIntrabankResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    billAmountLabel: str
    """Label of the amount on the screen. *Label nominal pada layar.* Optional, at most 25 characters."""
    billAmountValue: str
    """Amount as shown on the screen. *Nominal yang ditampilkan pada layar.* Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; Inquiry identifier for Inquiry."""
    virtualAccountTrxType: TransferVaInquiryResponseVirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Mandatory, exactly 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    productName: str
    """Name of the product. *Nama produk.* Mandatory, at most 30 characters; Product Category."""


class SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData(_SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    inquiryStatus: str
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Optional, at most 2 characters."""
    inquiryReason: Bilingual
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Optional."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: SourceAccountTypeValue
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[SharedBillerTransferVaInquiryIntrabankResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaStatusV1ResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Union[str, int, float]
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample."""
    status: str
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Optional, at most 2 characters; Payment status for specific Bill."""
    reason: Bilingual
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Optional."""


class _TransferVaStatusV1ResponseVirtualAccountData(TypedDict):
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; Unique identifier from Inquiry."""


class TransferVaStatusV1ResponseVirtualAccountData(_TransferVaStatusV1ResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Optional, at most 28 characters, digits behind the padding."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Conditional, at most 128 characters; mandatory if payment happened."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Payment auth code generated by PJP."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentFlagStatus: str
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Optional, at most 2 characters; Status for Payment Flag."""
    billDetails: list[TransferVaStatusV1ResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class _TransferVaStatusResponseBillDetail(TypedDict):
    billNo: str
    """Number of the bill. *Nomor tagihan.* Mandatory, at most 18 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Mandatory."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Mandatory, exactly 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Mandatory, value of at most 13 digits and 2 decimals."""
    billReferenceNo: Union[str, int, float]
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Mandatory, exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample."""
    status: str
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Mandatory, exactly 2 characters; Payment status for specific Bill."""
    reason: Bilingual
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Mandatory."""


class TransferVaStatusResponseBillDetail(_TransferVaStatusResponseBillDetail, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, exactly 2 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaStatusResponseVirtualAccountData(TypedDict):
    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 18 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 26 characters, digits behind the padding."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, exactly 30 characters; Unique identifier from Inquiry."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, exactly 30 characters; mandatory if payment happened."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 13 digits and 2 decimals."""
    totalAmount: Money
    """Total amount. *Nominal total.* Mandatory, value of at most 13 digits and 2 decimals."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened."""
    paymentFlagStatus: str
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Mandatory, exactly 2 characters; Status for Payment Flag."""


class TransferVaStatusResponseVirtualAccountData(_TransferVaStatusResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, exactly 6 characters; hex of the binary paid-bill flags."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, exactly 11 characters; Payment auth code generated by PJP."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, exactly 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, exactly 1 character; Y/N retry flag."""
    billDetails: list[TransferVaStatusResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class SharedBillerTransferVaStatusResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Union[str, int, float]
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample."""
    status: str
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Optional, at most 2 characters; Payment status for specific Bill."""
    reason: Bilingual
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Optional."""


class _SharedBillerTransferVaStatusResponseVirtualAccountData(TypedDict):
    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; Unique identifier from Inquiry."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters; mandatory if payment happened."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened."""
    paymentFlagStatus: SharedBillerTransferVaStatusResponsePaymentFlagStatusValue
    """Result of the payment. *Status pembayaran.* Mandatory, exactly 2 characters; 00 done, 01 in progress, 99 failed."""


class SharedBillerTransferVaStatusResponseVirtualAccountData(_SharedBillerTransferVaStatusResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Payment auth code generated by PJP."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    billDetails: list[SharedBillerTransferVaStatusResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class _TransferVaPaymentResponseBillDetail(TypedDict):
    status: StatusValue
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Mandatory, exactly 2 characters, one of 00, 01, 02; Payment status for specific Bill."""
    reason: Bilingual
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Mandatory."""


class TransferVaPaymentResponseBillDetail(_TransferVaPaymentResponseBillDetail, total=False):
    """The bills. *Rincian tagihan.*"""

    billerReferenceId: str
    """The biller's reference of the bill. *Nomor referensi tagihan dari penagih.* Conditional, at most 15 characters; type column missing in the table; String in the sample."""
    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Conditional, at most 18 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Conditional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Conditional, at most 5 characters."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Conditional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class PaymentFlagReason(TypedDict):
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*"""

    indonesia: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Mandatory, at most 200 characters."""
    english: str
    """Text in English. *Teks dalam bahasa Inggris.* Mandatory, at most 200 characters."""


class _TransferVaPaymentResponseVirtualAccountData(TypedDict):
    paymentFlagReason: PaymentFlagReason
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    paymentFlagStatus: TransferVaPaymentResponsePaymentFlagStatusValue
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Mandatory, exactly 2 characters, one of 00, 01, 02; Status for Payment Flag from Partner."""


class TransferVaPaymentResponseVirtualAccountData(_TransferVaPaymentResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Conditional, at most 255 characters."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 64 characters."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Conditional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Conditional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character."""
    billDetails: list[TransferVaPaymentResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items; 5 by the page; an older contract sends 24, and the answer repeats them."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 9 items."""


class TransferVaPaymentRequestBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters, by the page of today of fixed length."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters, by the page of today mandatory."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional, by the page of today mandatory."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters, by the page of today mandatory and of fixed length."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Union[str, int, float]
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters, by the page of today mandatory and exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample."""


class TransferVaInquiryResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billCode: str
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: str
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: str
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: str
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Bilingual
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: str
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Conditional, at most 5 characters; mandatory if subCompany sent."""
    billAmount: Money
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 13 digits and 2 decimals."""
    billAmountLabel: str
    """Label of the amount on the screen. *Label nominal pada layar.* Optional, at most 25 characters."""
    billAmountValue: str
    """Amount as shown on the screen. *Nominal yang ditampilkan pada layar.* Optional, at most 25 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryResponseVirtualAccountData(TypedDict):
    inquiryStatus: InquiryStatusValue
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Mandatory, at most 2 characters, one of 00, 01."""
    inquiryReason: Bilingual
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Mandatory."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters; 30 are shown."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Mandatory, value of at most 13 digits and 2 decimals."""


class TransferVaInquiryResponseVirtualAccountData(_TransferVaInquiryResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    subCompany: str
    """Sub-company. *Kode sub company.* Conditional, at most 5 characters; 00000 where there is none."""
    billDetails: list[TransferVaInquiryResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 5 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 5 items."""
    virtualAccountTrxType: TransferVaInquiryResponseVirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character, one of C, O, I, M, L, N, X; ignored."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits; 18 in the PDF."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding; 26 in the PDF."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; 30 in practice."""


class TransferVaInquiryRequest(_TransferVaInquiryRequest, total=False):
    """Request of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).

    *Permintaan Virtual account - inquiry.*
    """

    trxDateInit: str
    """When the customer began. *Waktu inisiasi transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; sample spells it txnDateInit."""
    channelCode: int
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters."""
    language: str
    """Language by ISO 639-1. *Bahasa menurut ISO 639-1.* Optional, at most 2 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    hashedSourceAccountNo: str
    """Hash of the account that pays. *Hash nomor rekening pembayar.* Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5))."""
    sourceBankCode: str
    """Code of the bank that pays. *Kode bank sumber dana.* Optional, at most 3 characters; only on sender request or consent (Law 3/2011 art. 8(5))."""
    passApp: str
    """Key of the application at the other side. *Kunci aplikasi pihak lain.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryRefusalVirtualAccountData(TypedDict):
    inquiryStatus: InquiryStatusValue
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Mandatory, at most 2 characters, one of 00, 01."""


class TransferVaInquiryRefusalVirtualAccountData(_TransferVaInquiryRefusalVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    inquiryReason: Bilingual
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Mandatory."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters; 30 are shown."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Mandatory, value of at most 13 digits and 2 decimals."""
    subCompany: str
    """Sub-company. *Kode sub company.* Conditional, at most 5 characters; 00000 where there is none."""
    billDetails: list[TransferVaInquiryResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 5 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 5 items."""
    virtualAccountTrxType: TransferVaInquiryResponseVirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character, one of C, O, I, M, L, N, X; ignored."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquirySuccess(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: TransferVaInquiryResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class TransferVaInquirySuccess(_TransferVaInquirySuccess, total=False):
    """Response of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).

    *Respons Virtual account - inquiry.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryRefusal(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaInquiryRefusal(_TransferVaInquiryRefusal, total=False):
    """Response of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).

    *Respons Virtual account - inquiry.*
    """

    virtualAccountData: TransferVaInquiryRefusalVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


TransferVaInquiryResponse = Union[TransferVaInquirySuccess, TransferVaInquiryRefusal]
"""A success, or a refusal."""


class _TransferVaPaymentRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits, by the page of today at most 18 characters."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding, by the page of today at most 26 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters, by the page of today exactly 30 characters; equals inquiryRequestId."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""


class TransferVaPaymentRequest(_TransferVaPaymentRequest, total=False):
    """Request of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).

    *Permintaan Virtual account - pembayaran.*
    """

    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Optional, at most 255 characters, by the page of today mandatory and at most 30 characters."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Conditional, at most 64 characters, by the page of today of fixed length; mandatory when the VA came from create-va."""
    channelCode: int
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters, by the page of today mandatory and of fixed length."""
    hashedSourceAccountNo: str
    """Hash of the account that pays. *Hash nomor rekening pembayar.* Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5))."""
    sourceBankCode: str
    """Code of the bank that pays. *Kode bank sumber dana.* Optional, exactly 3 characters; only on sender request or consent (Law 3/2011 art. 8(5))."""
    cumulativePaymentAmount: Money
    """All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset, by the page of today mandatory."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters, by the page of today exactly 11 characters; Payment auth code generated by PJP."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters, by the page of today of fixed length."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character, by the page of today of fixed length."""
    flagAdvise: FlagAdviseValue
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character, one of Y, N, by the page of today mandatory and of fixed length; Y: sent again."""
    subCompany: str
    """Sub-company. *Kode sub company.* Optional, at most 5 characters, by the page of today of fixed length; Sub Company code generated by Partner."""
    billDetails: list[TransferVaPaymentRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items, by the page of today at most 5 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaPaymentRefusalVirtualAccountData(TypedDict):
    paymentFlagStatus: TransferVaPaymentResponsePaymentFlagStatusValue
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Mandatory, exactly 2 characters, one of 00, 01, 02; Status for Payment Flag from Partner."""


class TransferVaPaymentRefusalVirtualAccountData(_TransferVaPaymentRefusalVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: PaymentFlagReason
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Conditional, at most 255 characters."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 64 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Conditional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Conditional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character."""
    billDetails: list[TransferVaPaymentResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items; 5 by the page; an older contract sends 24, and the answer repeats them."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 9 items."""


class _TransferVaPaymentSuccess(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: TransferVaPaymentResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class TransferVaPaymentSuccess(_TransferVaPaymentSuccess, total=False):
    """Response of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).

    *Respons Virtual account - pembayaran.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaPaymentRefusal(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaPaymentRefusal(_TransferVaPaymentRefusal, total=False):
    """Response of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).

    *Respons Virtual account - pembayaran.*
    """

    virtualAccountData: TransferVaPaymentRefusalVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


TransferVaPaymentResponse = Union[TransferVaPaymentSuccess, TransferVaPaymentRefusal]
"""A success, or a refusal."""


class _SharedBillerTransferVaStatusRequest(TypedDict):
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; if absent, returns an array of transactions of the VA number."""


class SharedBillerTransferVaStatusRequest(_SharedBillerTransferVaStatusRequest, total=False):
    """Request of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).

    *Permintaan Shared biller - status.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _SharedBillerTransferVaStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class SharedBillerTransferVaStatusResponse(_SharedBillerTransferVaStatusResponse, total=False):
    """Response of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).

    *Respons Shared biller - status.*
    """

    virtualAccountData: SharedBillerTransferVaStatusResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaStatusRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 18 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 26 characters, digits behind the padding."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, exactly 30 characters; if absent, returns an array of transactions of the VA number."""


class TransferVaStatusRequest(_TransferVaStatusRequest, total=False):
    """Request of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).

    *Permintaan Virtual account - inquiry status.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaStatusResponse(_TransferVaStatusResponse, total=False):
    """Response of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).

    *Respons Virtual account - inquiry status.*
    """

    virtualAccountData: TransferVaStatusResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaStatusV1Request(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaStatusV1Request(_TransferVaStatusV1Request, total=False):
    """Request of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).

    *Permintaan Virtual account - inquiry status, versi 1.*
    """

    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Conditional, at most 128 characters; if absent, returns an array of transactions of the VA number."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaStatusV1Response(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaStatusV1Response(_TransferVaStatusV1Response, total=False):
    """Response of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).

    *Respons Virtual account - inquiry status, versi 1.*
    """

    virtualAccountData: TransferVaStatusV1ResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _SharedBillerTransferVaInquiryIntrabankRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class SharedBillerTransferVaInquiryIntrabankRequest(_SharedBillerTransferVaInquiryIntrabankRequest, total=False):
    """Request of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Permintaan Shared biller - inquiry.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    channelCode: int
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters."""
    language: str
    """Language by ISO 639-1. *Bahasa menurut ISO 639-1.* Optional, at most 2 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: SourceAccountTypeValue
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    additionalInfo: str
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; a plain string in the samples."""


class _SharedBillerTransferVaInquiryIntrabankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class SharedBillerTransferVaInquiryIntrabankResponse(_SharedBillerTransferVaInquiryIntrabankResponse, total=False):
    """Response of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Respons Shared biller - inquiry.*
    """

    virtualAccountData: SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory; sample spells it virtualAccountdata."""


class _TransferVaInquiryIntrabankRequest(TypedDict):
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding; 26 at BCA."""


class TransferVaInquiryIntrabankRequest(_TransferVaInquiryIntrabankRequest, total=False):
    """Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    channelCode: int
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters."""
    language: str
    """Language by ISO 639-1. *Bahasa menurut ISO 639-1.* Optional, at most 2 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: SourceAccountTypeValue
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryIntrabankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaInquiryIntrabankResponse(_TransferVaInquiryIntrabankResponse, total=False):
    """Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Respons Virtual account - inquiry pembayaran ke VA dalam bank.*
    """

    virtualAccountData: TransferVaInquiryIntrabankResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory; sample spells it virtualAccountdata."""


class _SharedBillerTransferVaPaymentIntrabankRequest(TypedDict):
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class SharedBillerTransferVaPaymentIntrabankRequest(_SharedBillerTransferVaPaymentIntrabankRequest, total=False):
    """Request of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).

    *Permintaan Shared biller - pembayaran.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Transaction Identifier on Service Provider System."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: SourceAccountTypeValue
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    cumulativePaymentAmount: Money
    """All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentStatus: str
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    billDetails: list[SharedBillerTransferVaPaymentIntrabankRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: str
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; a plain string in the samples."""
    freeText: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items; spelled so."""


class _SharedBillerTransferVaPaymentIntrabankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class SharedBillerTransferVaPaymentIntrabankResponse(_SharedBillerTransferVaPaymentIntrabankResponse, total=False):
    """Response of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).

    *Respons Shared biller - pembayaran.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    virtualAccountData: SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Optional."""


class _TransferVaPaymentIntrabankRequest(TypedDict):
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters; 64 at BCA."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferVaPaymentIntrabankRequest(_TransferVaPaymentIntrabankRequest, total=False):
    """Request of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).

    *Permintaan Virtual account - pembayaran ke VA dalam bank.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Transaction Identifier on Service Provider System."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: SourceAccountTypeValue
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters."""
    cumulativePaymentAmount: Money
    """All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentStatus: str
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    billDetails: list[SharedBillerTransferVaPaymentIntrabankRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaPaymentIntrabankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaPaymentIntrabankResponse(_TransferVaPaymentIntrabankResponse, total=False):
    """Response of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).

    *Respons Virtual account - pembayaran ke VA dalam bank.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    virtualAccountData: TransferVaPaymentIntrabankResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory; lower-case d in the standard."""


class _TransferVaNotifyPaymentIntrabankRequest(TypedDict):
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""


class TransferVaNotifyPaymentIntrabankRequest(_TransferVaNotifyPaymentIntrabankRequest, total=False):
    """Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).

    *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    paymentStatus: str
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaNotifyPaymentIntrabankRefusalVirtualAccountData(TypedDict, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""


class TransferVaNotifyPaymentIntrabankSuccess(TypedDict):
    """Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).

    *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: TransferVaNotifyPaymentIntrabankResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class _TransferVaNotifyPaymentIntrabankRefusal(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaNotifyPaymentIntrabankRefusal(_TransferVaNotifyPaymentIntrabankRefusal, total=False):
    """Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).

    *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
    """

    virtualAccountData: TransferVaNotifyPaymentIntrabankRefusalVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


TransferVaNotifyPaymentIntrabankResponse = Union[TransferVaNotifyPaymentIntrabankSuccess, TransferVaNotifyPaymentIntrabankRefusal]
"""A success, or a refusal."""

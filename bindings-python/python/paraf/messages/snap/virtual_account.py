# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Virtual account, as `snap` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Bilingual, Listed, Money, Open


class VirtualAccountTrxType(Listed):
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


VirtualAccountTrxTypeValue = Union[VirtualAccountTrxType, Literal["C", "O", "I", "M", "L", "N", "X"]]


class PaidStatus(Listed):
    """Whether the virtual account is paid. *Status pembayaran virtual account.*"""

    PAID = "Y"
    """Paid. *Sudah dibayar.*"""
    NOT_PAID = "N"
    """Not paid. *Belum dibayar.*"""


PaidStatusValue = Union[PaidStatus, Literal["Y", "N"]]


class SourceAccountType(Listed):
    """Kind of the account that pays. *Jenis rekening sumber dana.*"""

    CURRENT = "D"
    """Current account. *Rekening giro.*"""
    SAVINGS = "S"
    """Savings account. *Rekening tabungan.*"""


SourceAccountTypeValue = Union[SourceAccountType, Literal["D", "S"]]


class TransferVaReportResponseBillDetail(TypedDict, total=False):
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
    status: str
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Optional, at most 2 characters; Payment status for specific Bill."""
    reason: Bilingual
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Optional; table types it String(2) but lists child fields; object in the sample."""


class _TransferVaReportResponseVirtualAccountdata(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""


class TransferVaReportResponseVirtualAccountdata(_TransferVaReportResponseVirtualAccountdata, total=False):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: SourceAccountTypeValue
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 64 characters."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character."""
    billDetails: list[TransferVaReportResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata(_TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata, total=False):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    paymentStatus: str
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class Reason(TypedDict, total=False):
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*"""

    indonesia: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional, at most 64 characters."""
    english: str
    """Text in English. *Teks dalam bahasa Inggris.* Optional, at most 64 characters."""


class TransferVaPaymentIntrabankResponseBillDetail(TypedDict, total=False):
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
    status: str
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Optional, at most 2 characters; Payment status for specific Bill."""
    reason: Reason
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Optional; table types it String(2) but lists child fields; object in the sample."""


class _TransferVaPaymentIntrabankResponseVirtualAccountdata(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""


class TransferVaPaymentIntrabankResponseVirtualAccountdata(_TransferVaPaymentIntrabankResponseVirtualAccountdata, total=False):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
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
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters; Unique Identifier for Payment."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 128 characters; Generated by PJP.; table lists the field twice (128 and 15) and the sample repeats the key; one value survives parsing, so accept up to 128."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character."""
    billDetails: list[TransferVaPaymentIntrabankResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    productName: str
    """Name of the product. *Nama produk.* Optional, at most 30 characters; Product Category."""


class TransferVaPaymentIntrabankRequestBillDetail(TypedDict, total=False):
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
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaInquiryIntrabankResponseVirtualAccountData(_TransferVaInquiryIntrabankResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    inquiryStatus: str
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Optional, at most 2 characters."""
    inquiryReason: Bilingual
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Optional."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
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
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters; Inquiry identifier for Inquiry."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[TransferVaInquiryIntrabankResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Conditional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    productName: str
    """Name of the product. *Nama produk.* Optional, at most 30 characters; Product Category."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaDeleteVaResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaDeleteVaResponseVirtualAccountData(_TransferVaDeleteVaResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaInquiryVaResponseBillDetail(TypedDict, total=False):
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


class _TransferVaInquiryVaResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters."""


class TransferVaInquiryVaResponseVirtualAccountData(_TransferVaInquiryVaResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[TransferVaInquiryVaResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    expiredDate: str
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    lastUpdateDate: str
    """When it was changed last. *Waktu perubahan terakhir.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    paymentDate: str
    """When it was paid. *Waktu pembayaran.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaUpdateStatusResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters."""


class TransferVaUpdateStatusResponseVirtualAccountData(_TransferVaUpdateStatusResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    expiredDate: str
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    lastUpdateDate: str
    """When it was changed last. *Waktu perubahan terakhir.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    paymentDate: str
    """When it was paid. *Waktu pembayaran.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaUpdateVaResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters."""


class TransferVaUpdateVaResponseVirtualAccountData(_TransferVaUpdateVaResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[TransferVaCreateVaRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    expiredDate: str
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    lastUpdateDate: str
    """When it was changed last. *Waktu perubahan terakhir.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    paymentDate: str
    """When it was paid. *Waktu pembayaran.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaCreateVaResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters; from Create VA Request."""


class TransferVaCreateVaResponseVirtualAccountData(_TransferVaCreateVaResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[TransferVaCreateVaRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    expiredDate: str
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaCreateVaRequestBillDetail(TypedDict, total=False):
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


class TransferVaStatusResponseBillDetail(TypedDict, total=False):
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


class _TransferVaStatusResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; Unique identifier from Inquiry."""


class TransferVaStatusResponseVirtualAccountData(_TransferVaStatusResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
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
    billDetails: list[TransferVaStatusResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class TransferVaPaymentResponseBillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    billerReferenceId: str
    """The biller's reference of the bill. *Nomor referensi tagihan dari penagih.* Optional, at most 64 characters; type column missing in the table; String in the sample."""
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
    status: str
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Optional, at most 2 characters; Payment status for specific Bill."""
    reason: Bilingual
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Optional."""


class PaymentFlagReason(TypedDict, total=False):
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*"""

    indonesia: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional, at most 200 characters."""
    english: str
    """Text in English. *Teks dalam bahasa Inggris.* Optional, at most 200 characters."""


class _TransferVaPaymentResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters."""


class TransferVaPaymentResponseVirtualAccountData(_TransferVaPaymentResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: PaymentFlagReason
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 64 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character."""
    paymentFlagStatus: str
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Optional, at most 2 characters; Status for Payment Flag from Partner."""
    billDetails: list[TransferVaPaymentResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class TransferVaPaymentRequestBillDetail(TypedDict, total=False):
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
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    billAmountLabel: str
    """Label of the amount on the screen. *Label nominal pada layar.* Optional, at most 25 characters."""
    billAmountValue: str
    """Amount as shown on the screen. *Nominal yang ditampilkan pada layar.* Optional, at most 25 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryResponseVirtualAccountData(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters."""


class TransferVaInquiryResponseVirtualAccountData(_TransferVaInquiryResponseVirtualAccountData, total=False):
    """The virtual account. *Data virtual account.*"""

    inquiryStatus: str
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Optional, at most 2 characters."""
    inquiryReason: Bilingual
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Optional."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    subCompany: str
    """Sub-company. *Kode sub company.* Optional, at most 5 characters; Sub Company code generated by Partner."""
    billDetails: list[TransferVaInquiryResponseBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""


class _TransferVaInquiryRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters."""


class TransferVaInquiryRequest(_TransferVaInquiryRequest, total=False):
    """Request of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).

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
    """Hash of the account that pays. *Hash nomor rekening pembayar.* Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5))."""
    sourceBankCode: str
    """Code of the bank that pays. *Kode bank sumber dana.* Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5))."""
    passApp: str
    """Key of the application at the other side. *Kunci aplikasi pihak lain.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaInquiryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaInquiryResponse(_TransferVaInquiryResponse, total=False):
    """Response of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).

    *Respons Virtual account - inquiry.*
    """

    virtualAccountData: TransferVaInquiryResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaPaymentRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters; equals inquiryRequestId when payment follows an inquiry."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""


class TransferVaPaymentRequest(_TransferVaPaymentRequest, total=False):
    """Request of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).

    *Permintaan Virtual account - pembayaran.*
    """

    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Conditional, at most 64 characters; mandatory when the VA came from create-va."""
    channelCode: int
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters."""
    hashedSourceAccountNo: str
    """Hash of the account that pays. *Hash nomor rekening pembayar.* Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5))."""
    sourceBankCode: str
    """Code of the bank that pays. *Kode bank sumber dana.* Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5))."""
    cumulativePaymentAmount: Money
    """All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: str
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; Payment auth code generated by PJP."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    subCompany: str
    """Sub-company. *Kode sub company.* Optional, at most 5 characters; Sub Company code generated by Partner."""
    billDetails: list[TransferVaPaymentRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaPaymentResponse(_TransferVaPaymentResponse, total=False):
    """Response of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).

    *Respons Virtual account - pembayaran.*
    """

    virtualAccountData: TransferVaPaymentResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaStatusRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaStatusRequest(_TransferVaStatusRequest, total=False):
    """Request of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).

    *Permintaan Virtual account - inquiry status.*
    """

    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Conditional, at most 128 characters; if absent, returns an array of transactions of the VA number."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaStatusResponse(_TransferVaStatusResponse, total=False):
    """Response of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).

    *Respons Virtual account - inquiry status.*
    """

    virtualAccountData: TransferVaStatusResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaCreateVaRequest(TypedDict):
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters."""


class TransferVaCreateVaRequest(_TransferVaCreateVaRequest, total=False):
    """Request of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).

    *Permintaan Virtual account - buat VA.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Optional, at most 28 characters, digits behind the padding."""
    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[TransferVaCreateVaRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals; table types it Array of Objects; single object in the sample, in the response table and in service 28."""
    expiredDate: str
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaCreateVaResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaCreateVaResponse(_TransferVaCreateVaResponse, total=False):
    """Response of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).

    *Respons Virtual account - buat VA.*
    """

    virtualAccountData: TransferVaCreateVaResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class _TransferVaUpdateVaRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: str
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters."""


class TransferVaUpdateVaRequest(_TransferVaUpdateVaRequest, total=False):
    """Request of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).

    *Permintaan Virtual account - ubah VA.*
    """

    virtualAccountEmail: str
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: str
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    totalAmount: Money
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: list[TransferVaCreateVaRequestBillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: list[Bilingual]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: VirtualAccountTrxTypeValue
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    expiredDate: str
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaUpdateVaResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaUpdateVaResponse(_TransferVaUpdateVaResponse, total=False):
    """Response of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).

    *Respons Virtual account - ubah VA.*
    """

    virtualAccountData: TransferVaUpdateVaResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class TransferVaUpdateStatusRequest(TypedDict):
    """Request of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).

    *Permintaan Virtual account - ubah status VA.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters."""
    paidStatus: PaidStatusValue
    """Whether the virtual account is paid. *Status pembayaran virtual account.* Mandatory, at most 1 character; Y=paid, N=not paid."""


class _TransferVaUpdateStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaUpdateStatusResponse(_TransferVaUpdateStatusResponse, total=False):
    """Response of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).

    *Respons Virtual account - ubah status VA.*
    """

    virtualAccountData: TransferVaUpdateStatusResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class TransferVaInquiryVaRequest(TypedDict):
    """Request of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).

    *Permintaan Virtual account - inquiry VA.*
    """

    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Mandatory, at most 64 characters."""


class _TransferVaInquiryVaResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaInquiryVaResponse(_TransferVaInquiryVaResponse, total=False):
    """Response of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).

    *Respons Virtual account - inquiry VA.*
    """

    virtualAccountData: TransferVaInquiryVaResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class _TransferVaDeleteVaRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaDeleteVaRequest(_TransferVaDeleteVaRequest, total=False):
    """Request of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).

    *Permintaan Virtual account - hapus VA.*
    """

    trxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaDeleteVaResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaDeleteVaResponse(_TransferVaDeleteVaResponse, total=False):
    """Response of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).

    *Respons Virtual account - hapus VA.*
    """

    virtualAccountData: TransferVaDeleteVaResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory."""


class _TransferVaInquiryIntrabankRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaInquiryIntrabankRequest(_TransferVaInquiryIntrabankRequest, total=False):
    """Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).

    *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
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
    """Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).

    *Respons Virtual account - inquiry pembayaran ke VA dalam bank.*
    """

    virtualAccountData: TransferVaInquiryIntrabankResponseVirtualAccountData
    """The virtual account. *Data virtual account.* Mandatory; sample spells it virtualAccountdata."""


class _TransferVaPaymentIntrabankRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    paidAmount: Money
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""


class TransferVaPaymentIntrabankRequest(_TransferVaPaymentIntrabankRequest, total=False):
    """Request of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).

    *Permintaan Virtual account - pembayaran ke VA dalam bank.*
    """

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
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    journalNum: str
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: str
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: str
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentStatus: str
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    billDetails: list[TransferVaPaymentIntrabankRequestBillDetail]
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
    """Response of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).

    *Respons Virtual account - pembayaran ke VA dalam bank.*
    """

    virtualAccountdata: TransferVaPaymentIntrabankResponseVirtualAccountdata
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaNotifyPaymentIntrabankRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: str
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: str
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""


class TransferVaNotifyPaymentIntrabankRequest(_TransferVaNotifyPaymentIntrabankRequest, total=False):
    """Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).

    *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
    """

    inquiryRequestId: str
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    paymentStatus: str
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    paymentFlagReason: Bilingual
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaNotifyPaymentIntrabankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaNotifyPaymentIntrabankResponse(_TransferVaNotifyPaymentIntrabankResponse, total=False):
    """Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).

    *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
    """

    virtualAccountdata: TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata
    """The virtual account. *Data virtual account.* Optional."""


class _TransferVaReportRequest(TypedDict):
    partnerServiceId: str
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters; 8 chars, left-padded with spaces; company code; table types it Number, which cannot carry the padding; string in the sample."""


class TransferVaReportRequest(_TransferVaReportRequest, total=False):
    """Request of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).

    *Permintaan Virtual account - ambil laporan.*
    """

    startDate: str
    """First day. *Tanggal awal.* Optional, at most 10 characters, yyyy-MM-dd."""
    startTime: str
    """First time of day. *Jam awal.* Optional, at most 14 characters; HH:mm; needs startDate; default 00:00; sample 14:56:11+07:00 is what length 14 fits."""
    endDate: str
    """Last day. *Tanggal akhir.* Optional, at most 10 characters, yyyy-MM-dd; needs startDate."""
    endTime: str
    """Last time of day. *Jam akhir.* Optional, at most 14 characters; HH:mm; needs endDate; default 23:59; sample 14:56:11+07:00 is what length 14 fits."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferVaReportResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferVaReportResponse(_TransferVaReportResponse, total=False):
    """Response of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).

    *Respons Virtual account - ambil laporan.*
    """

    virtualAccountdata: list[TransferVaReportResponseVirtualAccountdata]
    """The virtual account. *Data virtual account.* Mandatory."""

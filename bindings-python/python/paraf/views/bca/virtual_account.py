# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Virtual account, as `bca` has it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Optional, Union

import paraf
from paraf._view import Bilingual, Field, Request, Response, View


class TransferVaInquiryResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Conditional, at most 5 characters; mandatory if subCompany sent."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 13 digits and 2 decimals."""
    billAmountLabel: Field[Optional[str]] = Field()
    """Label of the amount on the screen. *Label nominal pada layar.* Optional, at most 25 characters."""
    billAmountValue: Field[Optional[str]] = Field()
    """Amount as shown on the screen. *Nominal yang ditampilkan pada layar.* Optional, at most 25 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaInquiryResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    inquiryStatus: Field[Optional[str]] = Field()
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Mandatory, at most 2 characters, one of 00, 01."""
    inquiryReason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Mandatory."""
    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters; 30 are shown."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: Field[Optional[str]] = Field()
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Mandatory, value of at most 13 digits and 2 decimals."""
    subCompany: Field[Optional[str]] = Field()
    """Sub-company. *Kode sub company.* Conditional, at most 5 characters; 00000 where there is none."""
    billDetails: Field[Optional[tuple[TransferVaInquiryResponseBillDetail, ...]]] = Field(TransferVaInquiryResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 5 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 5 items."""
    virtualAccountTrxType: Field[Optional[str]] = Field()
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Optional, at most 1 character, one of C, O, I, M, L, N, X; ignored."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaPaymentRequestBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters, by the page of today of fixed length."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters, by the page of today mandatory."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional, by the page of today mandatory."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters, by the page of today mandatory and of fixed length."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters, by the page of today mandatory and exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample."""


class PaymentFlagReason(View):
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*"""

    indonesia: Field[Optional[str]] = Field()
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Mandatory, at most 200 characters."""
    english: Field[Optional[str]] = Field()
    """Text in English. *Teks dalam bahasa Inggris.* Mandatory, at most 200 characters."""


class TransferVaPaymentResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billerReferenceId: Field[Optional[str]] = Field()
    """The biller's reference of the bill. *Nomor referensi tagihan dari penagih.* Conditional, at most 15 characters; type column missing in the table; String in the sample."""
    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Conditional, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Conditional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Conditional, at most 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Conditional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    status: Field[Optional[str]] = Field()
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Mandatory, exactly 2 characters, one of 00, 01, 02; Payment status for specific Bill."""
    reason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Mandatory."""


class TransferVaPaymentResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Field[Optional[PaymentFlagReason]] = Field(PaymentFlagReason)
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Conditional, at most 255 characters."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: Field[Optional[str]] = Field()
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    trxId: Field[Optional[str]] = Field()
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 64 characters."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters."""
    paidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    paidBills: Field[Optional[str]] = Field()
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Conditional, value of at most 16 digits and 2 decimals."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Conditional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    journalNum: Field[Optional[str]] = Field()
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: Field[Optional[str]] = Field()
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: Field[Optional[str]] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character."""
    paymentFlagStatus: Field[Optional[str]] = Field()
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Mandatory, exactly 2 characters, one of 00, 01, 02; Status for Payment Flag from Partner."""
    billDetails: Field[Optional[tuple[TransferVaPaymentResponseBillDetail, ...]]] = Field(TransferVaPaymentResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items; 5 by the page; an older contract sends 24, and the answer repeats them."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 9 items."""


class SharedBillerTransferVaStatusResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample."""
    status: Field[Optional[str]] = Field()
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Optional, at most 2 characters; Payment status for specific Bill."""
    reason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Optional."""


class SharedBillerTransferVaStatusResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; Unique identifier from Inquiry."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters; mandatory if payment happened."""
    paidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    paidBills: Field[Optional[str]] = Field()
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Payment auth code generated by PJP."""
    paymentType: Field[Optional[str]] = Field()
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: Field[Optional[str]] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentFlagStatus: Field[Optional[str]] = Field()
    """Result of the payment. *Status pembayaran.* Mandatory, exactly 2 characters; 00 done, 01 in progress, 99 failed."""
    billDetails: Field[Optional[tuple[SharedBillerTransferVaStatusResponseBillDetail, ...]]] = Field(SharedBillerTransferVaStatusResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class TransferVaStatusResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, exactly 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Mandatory, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Mandatory."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Mandatory, exactly 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Mandatory, value of at most 13 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Mandatory, exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample."""
    status: Field[Optional[str]] = Field()
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Mandatory, exactly 2 characters; Payment status for specific Bill."""
    reason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Mandatory."""


class TransferVaStatusResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, at most 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 18 characters, digits."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 26 characters, digits behind the padding."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, exactly 30 characters; Unique identifier from Inquiry."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, exactly 30 characters; mandatory if payment happened."""
    paidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 13 digits and 2 decimals."""
    paidBills: Field[Optional[str]] = Field()
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, exactly 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Mandatory, value of at most 13 digits and 2 decimals."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, exactly 11 characters; Payment auth code generated by PJP."""
    paymentType: Field[Optional[str]] = Field()
    """Kind of payment. *Jenis pembayaran.* Optional, exactly 1 character."""
    flagAdvise: Field[Optional[str]] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, exactly 1 character; Y/N retry flag."""
    paymentFlagStatus: Field[Optional[str]] = Field()
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Mandatory, exactly 2 characters; Status for Payment Flag."""
    billDetails: Field[Optional[tuple[TransferVaStatusResponseBillDetail, ...]]] = Field(TransferVaStatusResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class TransferVaStatusV1ResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample."""
    status: Field[Optional[str]] = Field()
    """Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.* Optional, at most 2 characters; Payment status for specific Bill."""
    reason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.* Optional."""


class TransferVaStatusV1ResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    paymentFlagReason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Optional, at most 28 characters, digits behind the padding."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; Unique identifier from Inquiry."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Conditional, at most 128 characters; mandatory if payment happened."""
    paidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: Field[Optional[str]] = Field()
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Payment auth code generated by PJP."""
    paymentType: Field[Optional[str]] = Field()
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: Field[Optional[str]] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentFlagStatus: Field[Optional[str]] = Field()
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Optional, at most 2 characters; Status for Payment Flag."""
    billDetails: Field[Optional[tuple[TransferVaStatusV1ResponseBillDetail, ...]]] = Field(TransferVaStatusV1ResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""


class SharedBillerTransferVaInquiryIntrabankResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    billAmountLabel: Field[Optional[str]] = Field()
    """Label of the amount on the screen. *Label nominal pada layar.* Optional, at most 25 characters."""
    billAmountValue: Field[Optional[str]] = Field()
    """Amount as shown on the screen. *Nominal yang ditampilkan pada layar.* Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    inquiryStatus: Field[Optional[str]] = Field()
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Optional, at most 2 characters."""
    inquiryReason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Optional."""
    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: Field[Optional[str]] = Field()
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: Field[Optional[str]] = Field()
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; Inquiry identifier for Inquiry."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: Field[Optional[tuple[SharedBillerTransferVaInquiryIntrabankResponseBillDetail, ...]]] = Field(SharedBillerTransferVaInquiryIntrabankResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: Field[Optional[str]] = Field()
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Mandatory, exactly 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    productName: Field[Optional[str]] = Field()
    """Name of the product. *Nama produk.* Mandatory, at most 30 characters; Product Category."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaInquiryIntrabankResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    billAmountLabel: Field[Optional[str]] = Field()
    """Label of the amount on the screen. *Label nominal pada layar.* Optional, at most 25 characters."""
    billAmountValue: Field[Optional[str]] = Field()
    """Amount as shown on the screen. *Nominal yang ditampilkan pada layar.* Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaInquiryIntrabankResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    inquiryStatus: Field[Optional[str]] = Field()
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Optional, at most 2 characters."""
    inquiryReason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Optional."""
    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: Field[Optional[str]] = Field()
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: Field[Optional[str]] = Field()
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters; Inquiry identifier for Inquiry."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    billDetails: Field[Optional[tuple[TransferVaInquiryIntrabankResponseBillDetail, ...]]] = Field(TransferVaInquiryIntrabankResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    virtualAccountTrxType: Field[Optional[str]] = Field()
    """Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.* Conditional, exactly 1 character, one of C, O, I, P, M, L, N, X, V, W; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    productName: Field[Optional[str]] = Field()
    """Name of the product. *Nama produk.* Optional, at most 30 characters; Product Category."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class SharedBillerTransferVaPaymentIntrabankRequestBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billCode: Field[Optional[str]] = Field()
    """Code of the bill. *Kode tagihan.* Optional, at most 2 characters."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billName: Field[Optional[str]] = Field()
    """Name of the bill. *Nama tagihan.* Optional, at most 20 characters."""
    billShortName: Field[Optional[str]] = Field()
    """Short name of the bill. *Nama singkat tagihan.* Optional, at most 10 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    billReferenceNo: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.* Optional, at most 15 characters; Bill auth code generated by PJP."""


class SharedBillerTransferVaPaymentIntrabankResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""
    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billSubCompany: Field[Optional[str]] = Field()
    """Sub-company that the bill belongs to. *Kode sub company tagihan.* Optional, at most 5 characters."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters."""
    billDetails: Field[Optional[tuple[SharedBillerTransferVaPaymentIntrabankResponseBillDetail, ...]]] = Field(SharedBillerTransferVaPaymentIntrabankResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 128 characters."""
    paidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferVaPaymentIntrabankResponseBillDetail(View):
    """The bills. *Rincian tagihan.*"""

    billDescription: Field[Optional[Bilingual]] = Field(Bilingual)
    """What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.* Optional."""
    billAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the bill. *Nominal tagihan.* Optional, value of at most 16 digits and 2 decimals."""
    billNo: Field[Optional[str]] = Field()
    """Number of the bill. *Nomor tagihan.* Optional, at most 18 characters."""


class TransferVaPaymentIntrabankResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Mandatory, at most 255 characters."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 128 characters."""
    paidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    billDetails: Field[Optional[tuple[TransferVaPaymentIntrabankResponseBillDetail, ...]]] = Field(TransferVaPaymentIntrabankResponseBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    productName: Field[Optional[str]] = Field()
    """Name of the product. *Nama produk.* Optional, at most 30 characters."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""


class TransferVaNotifyPaymentIntrabankResponseVirtualAccountData(View):
    """The virtual account. *Data virtual account.*"""

    virtualAccountNo: Field[Optional[str]] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""


class TransferVaInquiryRequest(Request, profile="bca", id="24"):
    """Request of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).

    *Permintaan Virtual account - inquiry.*
    """

    partnerServiceId: Field[str] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: Field[str] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits; 18 in the PDF."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding; 26 in the PDF."""
    trxDateInit: Field[Optional[str]] = Field()
    """When the customer began. *Waktu inisiasi transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; sample spells it txnDateInit."""
    channelCode: Field[Optional[Union[int, Decimal]]] = Field()
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters."""
    language: Field[Optional[str]] = Field()
    """Language by ISO 639-1. *Bahasa menurut ISO 639-1.* Optional, at most 2 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    hashedSourceAccountNo: Field[Optional[str]] = Field()
    """Hash of the account that pays. *Hash nomor rekening pembayar.* Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5))."""
    sourceBankCode: Field[Optional[str]] = Field()
    """Code of the bank that pays. *Kode bank sumber dana.* Optional, at most 3 characters; only on sender request or consent (Law 3/2011 art. 8(5))."""
    passApp: Field[Optional[str]] = Field()
    """Key of the application at the other side. *Kunci aplikasi pihak lain.* Optional, at most 64 characters."""
    inquiryRequestId: Field[str] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; 30 in practice."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaInquiryResponse(Response, profile="bca", id="24"):
    """Response of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).

    *Respons Virtual account - inquiry.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[TransferVaInquiryResponseVirtualAccountData]] = Field(TransferVaInquiryResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaPaymentRequest(Request, profile="bca", id="25"):
    """Request of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).

    *Permintaan Virtual account - pembayaran.*
    """

    partnerServiceId: Field[str] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: Field[str] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits, by the page of today at most 18 characters."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding, by the page of today at most 26 characters."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Optional, at most 255 characters, by the page of today mandatory and at most 30 characters."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: Field[Optional[str]] = Field()
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    trxId: Field[Optional[str]] = Field()
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Conditional, at most 64 characters, by the page of today of fixed length; mandatory when the VA came from create-va."""
    paymentRequestId: Field[str] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Mandatory, at most 128 characters, by the page of today exactly 30 characters; equals inquiryRequestId."""
    channelCode: Field[Optional[Union[int, Decimal]]] = Field()
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters, by the page of today mandatory and of fixed length."""
    hashedSourceAccountNo: Field[Optional[str]] = Field()
    """Hash of the account that pays. *Hash nomor rekening pembayar.* Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5))."""
    sourceBankCode: Field[Optional[str]] = Field()
    """Code of the bank that pays. *Kode bank sumber dana.* Optional, exactly 3 characters; only on sender request or consent (Law 3/2011 art. 8(5))."""
    paidAmount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    cumulativePaymentAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: Field[Optional[str]] = Field()
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset, by the page of today mandatory."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters, by the page of today exactly 11 characters; Payment auth code generated by PJP."""
    journalNum: Field[Optional[str]] = Field()
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters, by the page of today of fixed length."""
    paymentType: Field[Optional[str]] = Field()
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character, by the page of today of fixed length."""
    flagAdvise: Field[Optional[str]] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character, one of Y, N, by the page of today mandatory and of fixed length; Y: sent again."""
    subCompany: Field[Optional[str]] = Field()
    """Sub-company. *Kode sub company.* Optional, at most 5 characters, by the page of today of fixed length; Sub Company code generated by Partner."""
    billDetails: Field[Optional[tuple[TransferVaPaymentRequestBillDetail, ...]]] = Field(TransferVaPaymentRequestBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items, by the page of today at most 5 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaPaymentResponse(Response, profile="bca", id="25"):
    """Response of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).

    *Respons Virtual account - pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[TransferVaPaymentResponseVirtualAccountData]] = Field(TransferVaPaymentResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class SharedBillerTransferVaStatusRequest(Request, profile="bca", id="26-shared-biller"):
    """Request of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).

    *Permintaan Shared biller - status.*
    """

    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: Field[str] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters; if absent, returns an array of transactions of the VA number."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class SharedBillerTransferVaStatusResponse(Response, profile="bca", id="26-shared-biller"):
    """Response of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).

    *Respons Shared biller - status.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[SharedBillerTransferVaStatusResponseVirtualAccountData]] = Field(SharedBillerTransferVaStatusResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaStatusRequest(Request, profile="bca", id="26"):
    """Request of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).

    *Permintaan Virtual account - inquiry status.*
    """

    partnerServiceId: Field[str] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: Field[str] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 18 characters, digits."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 26 characters, digits behind the padding."""
    inquiryRequestId: Field[str] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, exactly 30 characters; if absent, returns an array of transactions of the VA number."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaStatusResponse(Response, profile="bca", id="26"):
    """Response of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).

    *Respons Virtual account - inquiry status.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[TransferVaStatusResponseVirtualAccountData]] = Field(TransferVaStatusResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaStatusV1Request(Request, profile="bca", id="26-v1"):
    """Request of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).

    *Permintaan Virtual account - inquiry status, versi 1.*
    """

    partnerServiceId: Field[str] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Mandatory, exactly 8 characters."""
    customerNo: Field[str] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Mandatory, at most 20 characters, digits."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Conditional, at most 128 characters; if absent, returns an array of transactions of the VA number."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaStatusV1Response(Response, profile="bca", id="26-v1"):
    """Response of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).

    *Respons Virtual account - inquiry status, versi 1.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[TransferVaStatusV1ResponseVirtualAccountData]] = Field(TransferVaStatusV1ResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class SharedBillerTransferVaInquiryIntrabankRequest(Request, profile="bca", id="32-shared-biller"):
    """Request of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Permintaan Shared biller - inquiry.*
    """

    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    trxDateTime: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    channelCode: Field[Optional[Union[int, Decimal]]] = Field()
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters."""
    language: Field[Optional[str]] = Field()
    """Language by ISO 639-1. *Bahasa menurut ISO 639-1.* Optional, at most 2 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: Field[Optional[str]] = Field()
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    additionalInfo: Field[Optional[str]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; a plain string in the samples."""


class SharedBillerTransferVaInquiryIntrabankResponse(Response, profile="bca", id="32-shared-biller"):
    """Response of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Respons Shared biller - inquiry.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData]] = Field(SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory; sample spells it virtualAccountdata."""


class TransferVaInquiryIntrabankRequest(Request, profile="bca", id="32"):
    """Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
    """

    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 128 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding; 26 at BCA."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    channelCode: Field[Optional[Union[int, Decimal]]] = Field()
    """Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.* Optional, at most 4 characters."""
    language: Field[Optional[str]] = Field()
    """Language by ISO 639-1. *Bahasa menurut ISO 639-1.* Optional, at most 2 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: Field[Optional[str]] = Field()
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaInquiryIntrabankResponse(Response, profile="bca", id="32"):
    """Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).

    *Respons Virtual account - inquiry pembayaran ke VA dalam bank.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[TransferVaInquiryIntrabankResponseVirtualAccountData]] = Field(TransferVaInquiryIntrabankResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory; sample spells it virtualAccountdata."""


class SharedBillerTransferVaPaymentIntrabankRequest(Request, profile="bca", id="33-shared-biller"):
    """Request of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).

    *Permintaan Shared biller - pembayaran.*
    """

    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Transaction Identifier on Service Provider System."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: Field[Optional[str]] = Field()
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: Field[Optional[str]] = Field()
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    inquiryRequestId: Field[str] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Mandatory, at most 128 characters."""
    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    paidAmount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    cumulativePaymentAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: Field[Optional[str]] = Field()
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    journalNum: Field[Optional[str]] = Field()
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: Field[Optional[str]] = Field()
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: Field[Optional[str]] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentStatus: Field[Optional[str]] = Field()
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    billDetails: Field[Optional[tuple[SharedBillerTransferVaPaymentIntrabankRequestBillDetail, ...]]] = Field(SharedBillerTransferVaPaymentIntrabankRequestBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[str]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; a plain string in the samples."""
    freeText: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items; spelled so."""


class SharedBillerTransferVaPaymentIntrabankResponse(Response, profile="bca", id="33-shared-biller"):
    """Response of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).

    *Respons Shared biller - pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    virtualAccountData: Field[Optional[SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData]] = Field(SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Optional."""


class TransferVaPaymentIntrabankRequest(Request, profile="bca", id="33"):
    """Request of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).

    *Permintaan Virtual account - pembayaran ke VA dalam bank.*
    """

    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 15 characters; Transaction Identifier on Service Provider System."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    virtualAccountName: Field[Optional[str]] = Field()
    """Name of the virtual account's holder. *Nama pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountEmail: Field[Optional[str]] = Field()
    """Email address of the virtual account's holder. *Alamat surel pemilik virtual account.* Optional, at most 255 characters."""
    virtualAccountPhone: Field[Optional[str]] = Field()
    """Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.* Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 32 characters."""
    sourceAccountType: Field[Optional[str]] = Field()
    """Kind of the account that pays. *Jenis rekening sumber dana.* Optional, at most 1 character; D=current, S=saving."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters."""
    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters; 64 at BCA."""
    paidAmount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount that is paid. *Nominal yang dibayar.* Mandatory, value of at most 16 digits and 2 decimals."""
    cumulativePaymentAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.* Optional, value of at most 16 digits and 2 decimals."""
    paidBills: Field[Optional[str]] = Field()
    """Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.* Optional, at most 6 characters; hex of the binary paid-bill flags."""
    totalAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Total amount. *Nominal total.* Optional, value of at most 16 digits and 2 decimals."""
    trxDateTime: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    journalNum: Field[Optional[str]] = Field()
    """Number of the journal entry. *Nomor jurnal.* Optional, at most 6 characters."""
    paymentType: Field[Optional[str]] = Field()
    """Kind of payment. *Jenis pembayaran.* Optional, at most 1 character."""
    flagAdvise: Field[Optional[str]] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Optional, at most 1 character; Y/N retry flag."""
    paymentStatus: Field[Optional[str]] = Field()
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    billDetails: Field[Optional[tuple[SharedBillerTransferVaPaymentIntrabankRequestBillDetail, ...]]] = Field(SharedBillerTransferVaPaymentIntrabankRequestBillDetail)
    """The bills. *Rincian tagihan.* Optional, at most 24 items."""
    freeTexts: Field[Optional[tuple[Bilingual, ...]]] = Field(Bilingual)
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional, at most 25 items."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaPaymentIntrabankResponse(Response, profile="bca", id="33"):
    """Response of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).

    *Respons Virtual account - pembayaran ke VA dalam bank.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    virtualAccountData: Field[Optional[TransferVaPaymentIntrabankResponseVirtualAccountData]] = Field(TransferVaPaymentIntrabankResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory; lower-case d in the standard."""


class TransferVaNotifyPaymentIntrabankRequest(Request, profile="bca", id="34"):
    """Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).

    *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
    """

    partnerServiceId: Field[Optional[str]] = Field()
    """Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.* Optional, at most 8 characters."""
    customerNo: Field[Optional[str]] = Field()
    """The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.* Optional, at most 20 characters, digits."""
    virtualAccountNo: Field[str] = Field()
    """Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.* Mandatory, at most 28 characters, digits behind the padding."""
    inquiryRequestId: Field[Optional[str]] = Field()
    """ID of the inquiry. *ID permintaan inquiry.* Optional, at most 128 characters."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry."""
    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 128 characters."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    paymentStatus: Field[Optional[str]] = Field()
    """State of the payment. *Status pembayaran.* Optional, at most 20 characters."""
    paymentFlagReason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferVaNotifyPaymentIntrabankResponse(Response, profile="bca", id="34"):
    """Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).

    *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    virtualAccountData: Field[Optional[TransferVaNotifyPaymentIntrabankResponseVirtualAccountData]] = Field(TransferVaNotifyPaymentIntrabankResponseVirtualAccountData)
    """The virtual account. *Data virtual account.* Mandatory."""

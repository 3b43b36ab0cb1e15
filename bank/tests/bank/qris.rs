//! QRIS: a code is made, paid at the counter, asked for, told and given back.

use paraf_bank::{BankErrorCode, Fault, FaultRule, Order, Receipt};

use crate::client::{Answered, Client, at};
use crate::partner::Habit;
use crate::world::{CUSTOMER, MERCHANT, OTHERS, assert_money, change};

const TILL: &str = "merchant:123456789";

fn generate(reference: &str, amount: &str, fee: &str, more: &str) -> String {
    format!(
        r#"{{"partnerReferenceNo":"{reference}","amount":{{"value":"{amount}","currency":"IDR"}},"merchantId":"{MERCHANT}","terminalId":"A1234567"{more},"additionalInfo":{{"convenienceFee":"{fee}","qrOption":"C"}}}}"#
    )
}

fn made(client: &mut Client, reference: &str) -> Answered {
    let answered = client.call_as(MERCHANT, "47", &generate(reference, "50000.00", "500.00", ""));
    assert_eq!(answered.code, "2004700", "{}", answered.message);
    answered
}

fn query(client: &mut Client, made: &Answered) -> Answered {
    let reference_no = made.at("/referenceNo").unwrap();
    let asked = format!(
        r#"{{"originalReferenceNo":"{reference_no}","originalPartnerReferenceNo":"1","serviceCode":"47","merchantId":"{MERCHANT}","additionalInfo":{{"terminalId":"A1234567"}}}}"#
    );
    client.call_as(MERCHANT, "51", &asked)
}

fn status(client: &mut Client, made: &Answered) -> String {
    query(client, made).at("/latestTransactionStatus").unwrap()
}

fn pay(client: &mut Client, made: &Answered) -> Result<Receipt, BankErrorCode> {
    let qr_content = made.at("/qrContent").unwrap();
    client.order(Order::PayCode { from: CUSTOMER.into(), qr_content }).map_err(|error| error.code())
}

/// What a refund needs is in the answer of 51.
fn refund(client: &mut Client, made: &Answered, amount: &str) -> Answered {
    let paid = query(client, made);
    let text = |pointer: &str| paid.at(pointer).unwrap_or_default();
    let asked = format!(
        r#"{{"merchantId":"{MERCHANT}","originalPartnerReferenceNo":"{}","originalReferenceNo":"{}","partnerRefundNo":"{}","refundAmount":{{"value":"{amount}","currency":"IDR"}},"additionalInfo":{{"terminalId":"A1234567","transactionDate":"{}"}}}}"#,
        text("/originalPartnerReferenceNo"),
        text("/originalReferenceNo"),
        text("/additionalInfo/issuerReferenceNumber"),
        text("/paidTime"),
    );
    client.call_as(MERCHANT, "78", &asked)
}

#[test]
fn a_code_is_paid_once_and_told() {
    let mut client = Client::ready();
    let code = made(&mut client, "1");
    assert_eq!(status(&mut client, &code), "03");
    assert!(matches!(pay(&mut client, &code), Ok(Receipt::Paid(_))));
    // The customer pays the amount and the fee.
    assert_money(client.bank(), &[(CUSTOMER, -5_050_000), (TILL, 5_050_000)]);
    let asked = query(&mut client, &code);
    assert_eq!(
        (asked.at("/latestTransactionStatus").as_deref(), asked.at("/amount/value").as_deref()),
        (Some("00"), Some("50000.00"))
    );
    assert_eq!(asked.at("/paidTime").as_deref(), Some("2022-04-21T17:34:52+07:00"));
    client.wait(1);
    let calls = client.server.calls();
    assert_eq!(calls.iter().map(|call| call.service).collect::<Vec<_>>(), ["73", "52"]);
    let told = |pointer: &str| at(&calls[1].body, pointer);
    assert_eq!(told("/latestTransactionStatus").as_deref(), Some("00"));
    assert_eq!(told("/originalReferenceNo"), code.at("/referenceNo"));
    assert_eq!(told("/additionalInfo/issuerReferenceNumber"), asked.at("/additionalInfo/issuerReferenceNumber"));
    assert_eq!(told("/additionalInfo/referenceNumber"), asked.at("/additionalInfo/referenceNumber"));
    let header = |name: &str| calls[1].headers.iter().find(|(known, _)| known == name).map(|(_, value)| &**value);
    assert_eq!(header("X-PARTNER-ID"), Some("000885123456789"));
    assert_eq!(pay(&mut client, &code), Err(BankErrorCode::CodeNotPayable));
    assert_money(client.bank(), &[(CUSTOMER, -5_050_000), (TILL, 5_050_000)]);
}

/// EMVCo's form: each tag with its length, and the checksum of all before it.
#[test]
fn a_code_has_the_form_of_one() {
    let mut client = Client::ready();
    let content = made(&mut client, "1").at("/qrContent").unwrap();
    let (text, checksum) = content.split_at(content.len() - 4);
    let mut crc = 0xffff_u16;
    for byte in text.bytes() {
        crc ^= u16::from(byte) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 };
        }
    }
    assert_eq!(format!("{crc:04X}"), checksum);
    let mut rest = &*content;
    let mut tags = Vec::new();
    while !rest.is_empty() {
        let length: usize = rest[2..4].parse().unwrap();
        tags.push((&rest[..2], &rest[4..4 + length]));
        rest = &rest[4 + length..];
    }
    let value = |wanted: &str| tags.iter().find(|(tag, _)| *tag == wanted).map(|(_, value)| *value);
    assert_eq!(
        (value("00"), value("01"), value("53"), value("54")),
        (Some("01"), Some("12"), Some("360"), Some("50000.00"))
    );
    assert_eq!(
        (value("55"), value("56"), value("58"), value("59")),
        (Some("02"), Some("500.00"), Some("ID"), Some("Toko Contoh"))
    );
    assert!(value("26").unwrap().starts_with("0010PARAF.TEST"));
}

#[test]
fn a_code_ends_with_its_validity() {
    let mut client = Client::ready();
    let code = made(&mut client, "1");
    client.wait(3_599);
    client.fetch_token();
    assert_eq!(status(&mut client, &code), "03");
    client.wait(1);
    client.fetch_token();
    assert_eq!(status(&mut client, &code), "06");
    assert_eq!(pay(&mut client, &code), Err(BankErrorCode::CodeNotPayable));
    assert_eq!(client.server.calls(), []);
    let at =
        |reference, validity: &str| generate(reference, "1.00", "0.00", &format!(r#","validityPeriod":"{validity}""#));
    for (reference, validity, code) in [
        ("2", "2022-04-21T18:39:51+07:00", "4004701"),
        ("3", "2022-04-21T18:39:52+07:00", "2004700"),
        ("4", "2022-04-21T20:34:52+07:00", "2004700"),
        ("5", "2022-04-21T20:34:53+07:00", "4004701"),
    ] {
        assert_eq!(client.call_as(MERCHANT, "47", &at(reference, validity)).code, code, "{validity}");
    }
}

#[test]
fn parts_are_given_back_and_never_more_than_was_paid() {
    let mut client = Client::ready();
    let code = made(&mut client, "1");
    assert_eq!(refund(&mut client, &code, "1.00").code, "4007802", "there is no issuerReferenceNumber yet");
    pay(&mut client, &code).unwrap();
    let first = refund(&mut client, &code, "20000.00");
    assert_eq!(
        (&*first.code, first.at("/additionalInfo/availableAmount/value").as_deref()),
        ("2007800", Some("30000.00"))
    );
    assert_eq!(
        (first.at("/additionalInfo/refundCounter").as_deref(), status(&mut client, &code)),
        (Some("1"), "04".into())
    );
    assert_eq!(refund(&mut client, &code, "30000.01").code, "4047813");
    let second = refund(&mut client, &code, "30000.00");
    assert_eq!((&*second.code, second.at("/additionalInfo/refundCounter").as_deref()), ("2007800", Some("2")));
    assert_eq!(refund(&mut client, &code, "0.01").code, "4047813");
    // The fee stays with the merchant.
    assert_money(client.bank(), &[(CUSTOMER, -50_000), (TILL, 50_000)]);
}

#[test]
fn a_refund_that_cannot_be() {
    let mut client = Client::ready();
    let code = made(&mut client, "1");
    let asked = |reference: &str, refund_no: &str| {
        format!(
            r#"{{"merchantId":"{MERCHANT}","originalPartnerReferenceNo":"{reference}","originalReferenceNo":"{}","partnerRefundNo":"{refund_no}","refundAmount":{{"value":"1.00","currency":"IDR"}},"additionalInfo":{{"terminalId":"A1234567","transactionDate":"2022-04-21T17:34:52+07:00"}}}}"#,
            code.at("/referenceNo").unwrap()
        )
    };
    assert_eq!(client.call_as(MERCHANT, "78", &asked("1", "000000000001")).code, "4037815");
    pay(&mut client, &code).unwrap();
    assert_eq!(client.call_as(MERCHANT, "78", &asked("1", "999999999999")).code, "4037815");
    assert_eq!(client.call_as(MERCHANT, "78", &asked("2", "000000000001")).code, "4047801");
    client.order(Order::Close { account: CUSTOMER.into() }).unwrap();
    assert_eq!(refund(&mut client, &code, "1.00").code, "4037805");
    assert_eq!(change(client.bank(), TILL), 5_050_000);
}

#[test]
fn nine_parts_and_no_more() {
    let mut client = Client::ready();
    let code = made(&mut client, "1");
    pay(&mut client, &code).unwrap();
    for _ in 0..9 {
        assert_eq!(refund(&mut client, &code, "1.00").code, "2007800");
    }
    assert_eq!(refund(&mut client, &code, "1.00").code, "4037815");
}

#[test]
fn whose_code_it_is() {
    let mut client = Client::ready();
    let body = generate("1", "1.00", "0.00", "");
    assert_eq!(client.call_as(MERCHANT, "47", &body.replace(MERCHANT, "987654321")).code, "4044708");
    made(&mut client, "2");
    assert_eq!(client.call_as(MERCHANT, "47", &generate("2", "1.00", "0.00", "")).code, "4094701");
    assert_eq!(client.call_as(MERCHANT, "47", &generate("3", "0.00", "0.00", "")).code, "4004701");
    let unknown = format!(
        r#"{{"originalReferenceNo":"none","originalPartnerReferenceNo":"1","serviceCode":"47","merchantId":"{MERCHANT}","additionalInfo":{{"terminalId":"A1234567"}}}}"#
    );
    assert_eq!(client.call_as(MERCHANT, "51", &unknown).code, "4045101");
    assert_money(client.bank(), &[]);
}

#[test]
fn who_cannot_pay_pays_nothing() {
    let mut client = Client::ready();
    let code = client.call_as(MERCHANT, "47", &generate("1", "500000.00", "0.01", ""));
    assert_eq!(pay(&mut client, &code), Err(BankErrorCode::InsufficientFunds));
    let order = |from: &str, qr_content: &str| Order::PayCode { from: from.into(), qr_content: qr_content.into() };
    let content = code.at("/qrContent").unwrap();
    for (from, content, expected) in [
        ("nobody", &*content, BankErrorCode::UnknownAccount),
        ("bank:vault", &content, BankErrorCode::UnknownAccount),
        (CUSTOMER, "a picture", BankErrorCode::UnknownCode),
    ] {
        assert_eq!(client.order(order(from, content)).unwrap_err().code(), expected);
    }
    client.order(Order::Close { account: OTHERS.into() }).unwrap();
    assert_eq!(client.order(order(OTHERS, &content)).unwrap_err().code(), BankErrorCode::AccountClosed);
    assert_eq!(status(&mut client, &code), "03");
    assert_money(client.bank(), &[]);
}

/// The bank's number is what moves money once, so no seed brings it back.
#[test]
fn a_seed_that_is_given_again_makes_no_number_again() {
    let mut client = Client::ready();
    let codes: Vec<Answered> = ["1", "2"]
        .iter()
        .map(|reference| {
            client.order(Order::Reseed(7)).unwrap();
            made(&mut client, reference)
        })
        .collect();
    assert_ne!(codes[0].at("/referenceNo"), codes[1].at("/referenceNo"));
    for code in &codes {
        assert!(matches!(pay(&mut client, code), Ok(Receipt::Paid(_))));
        assert_eq!(refund(&mut client, code, "50000.00").code, "2007800");
    }
    assert_money(client.bank(), &[(CUSTOMER, -100_000), (TILL, 100_000)]);
}

/// The merchant asks; that it was not told changes nothing. A call that is delivered twice is the same call.
#[test]
fn a_payment_stands_whether_it_is_told_or_not() {
    for habit in [Habit::NoToken, Habit::Down, Habit::Html] {
        let mut client = Client::ready();
        client.server.has(habit);
        let code = made(&mut client, "1");
        pay(&mut client, &code).unwrap();
        client.wait(60);
        assert_eq!((status(&mut client, &code), change(client.bank(), TILL)), ("00".into(), 5_050_000), "{habit:?}");
    }
    let mut client = Client::ready();
    client.order(Order::Fault(FaultRule::next(Fault::Twice, Some("52")))).unwrap();
    let code = made(&mut client, "1");
    pay(&mut client, &code).unwrap();
    client.wait(60);
    let told: Vec<_> = client.server.calls().into_iter().filter(|call| call.service == "52").collect();
    assert_eq!((told.len(), &told[0].body), (2, &told[1].body));
    assert_eq!(change(client.bank(), TILL), 5_050_000);
}

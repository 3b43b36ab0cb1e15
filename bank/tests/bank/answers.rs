//! Whatever the bank says keeps to the tables that core has of it, with all that the bank can know.

use paraf::message::{MessageKind, Mode, Service};
use paraf_bank::{AccountInfos, Bank, Fault, FaultRule, Order};

use crate::client::{Answered, Call17, Client, at, bca, outward};
use crate::world::{CODE, CUSTOMER, MERCHANT, MINE, OTHERS, now, world};

fn fits(service: &str, kind: MessageKind, body: &[u8]) {
    let table = Service::find(service, &bca()).unwrap();
    let violations = table.validate_at(kind, Mode::Strict, body, now());
    let shown: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{service}: {shown:?} in {}", String::from_utf8_lossy(body));
}

fn answered(service: &str, answered: &Answered) {
    assert_eq!(answered.status, 200, "{service}: {}", answered.message);
    fits(service, MessageKind::Response, &answered.body);
}

#[test]
fn every_answer_and_every_call_fits_its_table() {
    let mut world = world();
    world.settings.account_infos = AccountInfos::Array;
    let mut client = Client::of(Bank::open(&world, now()).unwrap());
    answered("73", &client.fetch_token());
    let body = r#"{"partnerReferenceNo":"1","accountNo":"1234567890"}"#;
    answered("11", &client.call("11", body));
    answered("15", &client.call("15", r#"{"partnerReferenceNo":"1","beneficiaryAccountNo":"8010001575"}"#));
    let transfer = Call17 { reference: "1", amount: "100.00", to: OTHERS, from: MINE };
    answered("17", &client.call_under("77", "17", &transfer.body()));
    let declined = Call17 { reference: "2", amount: "99999999.00", ..transfer };
    assert_eq!(client.call_under("78", "17", &declined.body()).code, "4031714");
    for external_id in ["77", "78"] {
        let status = format!(
            r#"{{"originalExternalId":"{external_id}","serviceCode":"17","transactionDate":"2022-04-21T17:34:52+07:00"}}"#
        );
        answered("36", &client.call("36", &status));
    }
    for customer_no in ["1", "6"] {
        let (from, company_code) = (CUSTOMER.into(), CODE.into());
        client.order(Order::Pay { from, company_code, customer_no: customer_no.into(), hundredths: None }).unwrap();
        client.wait(1);
        let number = format!("   {CODE}{customer_no}");
        let id = at(&client.server.calls().last().unwrap().body, "/paymentRequestId").unwrap();
        let status = format!(
            r#"{{"partnerServiceId":"   {CODE}","customerNo":"{customer_no}","virtualAccountNo":"{number}","inquiryRequestId":"{id}"}}"#
        );
        answered("26", &client.call("26", &status));
    }
    let midnight = "2022-04-21T00:00:00+07:00";
    let window = format!(
        r#"{{"partnerReferenceNo":"1","accountNo":"1234567890","fromDateTime":"{midnight}","toDateTime":"{midnight}"}}"#
    );
    answered("14", &client.call("14", &window));
    let name = r#"{"partnerReferenceNo":"1","beneficiaryBankCode":"BRINIDJA","beneficiaryAccountNo":"888801000157508","additionalInfo":{"inquiryService":"1"}}"#;
    answered("16", &client.call("16", name));
    for (number, service) in ["18", "22", "23"].into_iter().enumerate() {
        if service != "18" {
            client.order(Order::Fault(FaultRule::next(Fault::Returned, Some(service)))).unwrap();
        }
        let (external_id, reference) = (format!("90{number}"), format!("9{number}"));
        let body = outward(service, &reference, "100.00", "888801000157508");
        answered(service, &client.call_under(&external_id, service, &body));
        client.wait(60);
        let status = format!(
            r#"{{"originalExternalId":"{external_id}","serviceCode":"{service}","transactionDate":"2022-04-21T17:34:52+07:00"}}"#
        );
        answered("36", &client.call("36", &status));
    }
    let made = client.call_as(
        MERCHANT,
        "47",
        r#"{"partnerReferenceNo":"1","amount":{"value":"50000.00","currency":"IDR"},"merchantId":"123456789","terminalId":"A1234567","additionalInfo":{"convenienceFee":"500.00"}}"#,
    );
    answered("47", &made);
    let reference_no = made.at("/referenceNo").unwrap();
    let query = format!(
        r#"{{"originalReferenceNo":"{reference_no}","originalPartnerReferenceNo":"1","serviceCode":"47","merchantId":"{MERCHANT}","additionalInfo":{{"terminalId":"A1234567"}}}}"#
    );
    answered("51", &client.call_as(MERCHANT, "51", &query));
    let qr_content = made.at("/qrContent").unwrap();
    client.order(Order::PayCode { from: CUSTOMER.into(), qr_content }).unwrap();
    client.wait(1);
    let paid = client.call_as(MERCHANT, "51", &query);
    answered("51", &paid);
    let refund_no = paid.at("/additionalInfo/issuerReferenceNumber").unwrap();
    let refund = format!(
        r#"{{"merchantId":"{MERCHANT}","originalPartnerReferenceNo":"1","originalReferenceNo":"{reference_no}","partnerRefundNo":"{refund_no}","refundAmount":{{"value":"10000.00","currency":"IDR"}},"additionalInfo":{{"terminalId":"A1234567","transactionDate":"2022-04-21T17:34:52+07:00"}}}}"#
    );
    answered("78", &client.call_as(MERCHANT, "78", &refund));
    answered("51", &client.call_as(MERCHANT, "51", &query));
    let calls = client.server.calls();
    assert_eq!(calls.len(), 8);
    for call in calls {
        fits(call.service, MessageKind::Request, &call.body);
    }
}

#[test]
fn a_refusal_has_its_code_its_message_and_the_headers_of_an_answer() {
    let mut client = Client::ready();
    let request = client.signed("11", None, "{}");
    let Some(paraf_bank::Reply::Answer(http)) = client.run.request(request) else { panic!("no answer") };
    fits("11", MessageKind::Response, &http.body);
    let header = |name: &str| http.headers.iter().find(|(known, _)| known == name).map(|(_, value)| &**value);
    assert_eq!(header("Content-Type"), Some("application/json"));
    assert_eq!(header("X-TIMESTAMP"), Some("2022-04-21T17:34:52+07:00"));
}

//! Whatever the bank says keeps to the tables that core has of it, with all that the bank can know.

use paraf::message::{MessageKind, Mode, Service};
use paraf_bank::{AccountInfos, Bank, Order};

use crate::client::{Answered, Call17, Client, at, bca};
use crate::world::{CODE, CUSTOMER, MINE, OTHERS, now, world};

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
    let calls = client.server.calls();
    assert_eq!(calls.len(), 5);
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

//! A world with two partners, three customers and a biller. Its keys are the test keys of `vectors/keys`.

use paraf::Moment;
use paraf::key::{PrivateKey, PublicKey};
use paraf_bank::{
    Bank, Biller, Callback, Credentials, Merchant, OpenAccount, OutsideAccount, Partner, Settings, World,
};

pub(crate) const PARTNER_KEY: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/keys/rsa-2048.pem"));
pub(crate) const BANK_KEY: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/keys/rsa-2048-second.pem"));

pub(crate) const MINE: &str = "1234567890";
pub(crate) const OTHERS: &str = "8010001575";
pub(crate) const CUSTOMER: &str = "5550001111";
pub(crate) const BILLER: &str = "biller:12345";
pub(crate) const CODE: &str = "12345";
pub(crate) const MERCHANT: &str = "123456789";

/// Hundredths of a million rupiah.
pub(crate) const MILLION: i64 = 100_000_000;

pub(crate) fn now() -> Moment {
    Moment::parse("2022-04-21T17:34:52+07:00").unwrap()
}

pub(crate) fn public_half(key: &[u8]) -> Vec<u8> {
    let public: PublicKey = PrivateKey::parse(key).unwrap().public_key().unwrap();
    public.to_spki_pem().unwrap().into_bytes()
}

pub(crate) fn world() -> World {
    let callback = Callback {
        base_url: "http://localhost:8000".into(),
        client_key: "the-banks-client-key".into(),
        client_secret: "secret-that-the-partner-issued".into(),
        private_key: BANK_KEY.to_vec(),
    };
    let partner = Partner {
        name: "contoh".into(),
        credentials: Credentials {
            client_keys: vec!["client-key-1".into()],
            client_secrets: vec!["client-secret-1".into()],
            public_keys: vec![public_half(PARTNER_KEY)],
        },
        partner_ids: vec!["KBBABCINDO".into(), CODE.into(), MERCHANT.into()],
        accounts: vec![MINE.into()],
        addresses: vec!["10.0.0.1".into()],
        callback: Some(callback),
    };
    let other = Partner {
        name: "lain".into(),
        credentials: Credentials {
            client_keys: vec!["client-key-of-another".into()],
            client_secrets: vec!["client-secret-of-another".into()],
            public_keys: vec![public_half(BANK_KEY)],
        },
        partner_ids: vec!["KBBXYZINDO".into()],
        accounts: vec![OTHERS.into()],
        addresses: vec![],
        callback: None,
    };
    World {
        seed: 7,
        partners: vec![partner, other],
        accounts: vec![
            OpenAccount::idr(MINE, "PT Contoh", MILLION),
            OpenAccount::idr(OTHERS, "Yories Yolanda", 50_000_000),
            OpenAccount::idr(CUSTOMER, "Budi Santoso", 50_000_000),
        ],
        merchants: vec![Merchant {
            merchant_id: MERCHANT.into(),
            name: "Toko Contoh".into(),
            city: "JAKARTA PUSAT".into(),
            postal_code: "10310".into(),
            partner: "contoh".into(),
        }],
        outside: vec![OutsideAccount {
            bank: "BRINIDJA".into(),
            number: "888801000157508".into(),
            name: "Yories Yolanda".into(),
        }],
        billers: vec![Biller { company_code: CODE.into(), partner: "contoh".into() }],
        settings: Settings { diagnosis_bytes: 1 << 20, ..Settings::default() },
    }
}

pub(crate) fn bank() -> Bank {
    Bank::open(&world(), now()).unwrap()
}

/// What came in since the beginning, in hundredths.
pub(crate) fn change(bank: &Bank, account: &str) -> i64 {
    let before = world().accounts.iter().find(|known| known.number == account).map_or(0, |known| known.hundredths);
    bank.ledger().account(account).unwrap().posted() - before
}

/// Only these accounts changed, by so much, and the ledger is sound.
pub(crate) fn assert_money(bank: &Bank, changes: &[(&str, i64)]) {
    let named = changes.iter().map(|(account, _)| *account);
    for account in [MINE, OTHERS, CUSTOMER, BILLER].into_iter().chain(named) {
        let wanted = changes.iter().find(|(number, _)| *number == account).map_or(0, |(_, wanted)| *wanted);
        assert_eq!(change(bank, account), wanted, "{account}");
    }
    assert_eq!(bank.invariants(), []);
}

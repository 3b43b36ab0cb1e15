//! The description of a world, as a file and as what the control API takes. All of it may be left out.
//!
//! Credentials are made for tests, say so, and come from the seed; the RSA keys are published test keys of this project.

use std::path::Path;

use paraf::Moment;
use paraf::key::PrivateKey;
use paraf::message::Amount;
use paraf::verify::Tolerance;
use paraf_bank::{
    AccountInfos, AdviceId, Biller, Callback, Credentials, InconsistentReference, Merchant, OpenAccount,
    OutsideAccount, Partner, RepeatedReference, Settings, World,
};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::beginning::Beginning;
use super::refusal::Refusal;
use super::seed::{mixed, test_credential};

/// The partner's key pair: published, for tests alone.
pub(crate) const PARTNER_KEY: &str = include_str!("../../../vectors/keys/rsa-2048.pem");

/// The bank's own: published, for tests alone.
const BANK_KEY: &str = include_str!("../../../vectors/keys/rsa-2048-second.pem");

/// The company code of a world that names none.
const COMPANY_CODE: &str = "12345";

/// The merchant of BCA's samples, in a world that names none.
const MERCHANT: &str = "123456789";

/// A world to be.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Plan {
    /// Names the world in the control API.
    pub(crate) name: Option<String>,
    /// Decides every number that the bank makes up, together with the name; by chance, where it is left out.
    pub(crate) seed: Option<u64>,
    /// Where the clock stands still; the machine's own time, where it is left out.
    pub(crate) clock: Option<String>,
    pub(crate) accounts: Option<Vec<AccountPlan>>,
    pub(crate) partners: Option<Vec<PartnerPlan>>,
    /// Where the bank calls the partner of a world that names none.
    pub(crate) partner_url: Option<String>,
    pub(crate) billers: Option<Vec<BillerPlan>>,
    pub(crate) merchants: Option<Vec<MerchantPlan>>,
    pub(crate) outside: Option<Vec<OutsideAccount>>,
    pub(crate) settings: Option<SettingsPlan>,
    /// Instead of all but the name: the world goes on where this one was taken. It is read behind its format.
    pub(super) snapshot: Option<Box<RawValue>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccountPlan {
    number: String,
    name: String,
    #[serde(default = "rupiah")]
    currency: String,
    /// As SNAP writes an amount: `1000000.00`.
    balance: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PartnerPlan {
    name: String,
    partner_ids: Vec<String>,
    accounts: Vec<String>,
    addresses: Vec<String>,
    client_key: Option<String>,
    client_secret: Option<String>,
    /// PEM, or the Base64 that a portal asks for.
    public_key: Option<String>,
    /// What stands in front of the paths of the partner's server: `http://localhost:8000`.
    url: Option<String>,
    /// What the partner's server issued to the bank.
    bank_client_key: Option<String>,
    bank_client_secret: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BillerPlan {
    company_code: String,
    partner: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MerchantPlan {
    /// Nine digits.
    merchant_id: String,
    name: String,
    #[serde(default)]
    city: String,
    #[serde(default)]
    postal_code: String,
    partner: String,
}

/// What BCA does not publish. Each default is the machine's.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SettingsPlan {
    tolerance_seconds: Option<u32>,
    token_seconds: Option<u32>,
    deduplicate: Option<bool>,
    repeated: Option<Repeated>,
    inconsistent: Option<Inconsistent>,
    account_infos: Option<Infos>,
    answer_seconds: Option<u32>,
    advice: Option<Advice>,
    transfer_seconds: Option<u32>,
    /// `15:30`, in Jakarta.
    rtgs_cut_off: Option<String>,
    skn_cut_off: Option<String>,
    diagnosis_in_answer: Option<bool>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Repeated {
    Duplicate,
    Conflict,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Inconsistent {
    Conflict,
    Inconsistent,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Infos {
    Object,
    Array,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Advice {
    Same,
    New,
}

impl Plan {
    /// With file, line and field of what is wrong.
    ///
    /// # Errors
    /// `file:line: field: why`.
    pub(crate) fn read(file: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut reader = serde_json::Deserializer::from_str(&text);
        serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            format!("{}:{}: {}: {}", file.display(), error.inner().line(), error.path(), error.inner())
        })
    }

    /// The snapshot that it is, with nothing beside it but a name.
    ///
    /// # Errors
    /// `invalid-argument`, and as [`Beginning::read`].
    pub(super) fn taken(&mut self) -> Result<Option<Beginning>, Refusal> {
        let is_more = self.seed.is_some()
            || self.clock.is_some()
            || self.accounts.is_some()
            || self.partners.is_some()
            || self.partner_url.is_some()
            || self.billers.is_some()
            || self.merchants.is_some()
            || self.outside.is_some()
            || self.settings.is_some();
        if self.snapshot.is_some() && is_more {
            return Err(Refusal::invalid("snapshot", "has all of a world but its name: nothing else stands beside it"));
        }
        self.snapshot.take().map(|taken| Beginning::read(taken.get())).transpose()
    }

    /// Where the bank calls the partner, if the plan does not say.
    pub(crate) fn calling(mut self, url: Option<&str>) -> Self {
        if self.partners.is_none() {
            self.partner_url = self.partner_url.or_else(|| url.map(ToString::to_string));
        }
        self
    }

    /// # Errors
    /// `invalid-world`, with the field.
    pub(super) fn planned(self, name: String) -> Result<Beginning, Refusal> {
        let frozen_at = self.clock.map(|text| Moment::parse(&text)).transpose();
        let frozen_at = frozen_at.map_err(|error| Refusal::invalid("clock", &error.to_string()))?;
        let seed = match self.seed {
            Some(seed) => seed,
            None => getrandom::u64().map_err(|error| Refusal::invalid("seed", &error.to_string()))?,
        };
        if self.partners.is_some() && self.partner_url.is_some() {
            return Err(Refusal::invalid("partner_url", "is for a world that names no partners: give each its url"));
        }
        let accounts = self.accounts.unwrap_or_else(AccountPlan::three);
        let accounts = accounts.into_iter().enumerate().map(|(place, account)| account.open(place));
        let partners = self.partners.unwrap_or_else(|| vec![PartnerPlan::contoh(self.partner_url)]);
        let first = partners.first().map(|partner| partner.name.clone()).unwrap_or_default();
        // A merchant of nobody's, where the plan names partners of its own.
        let merchants = self.merchants.unwrap_or_else(|| {
            let has_id = partners.iter().any(|partner| partner.partner_ids.iter().any(|id| id == MERCHANT));
            has_id.then(|| MerchantPlan::contoh(first.clone())).into_iter().collect()
        });
        let partners = partners.into_iter().enumerate().map(|(place, partner)| partner.made(place, &name, seed));
        let billers =
            self.billers.unwrap_or_else(|| vec![BillerPlan { company_code: COMPANY_CODE.into(), partner: first }]);
        let billers = billers.into_iter().map(|plan| Biller { company_code: plan.company_code, partner: plan.partner });
        let world = World {
            seed: mixed(seed, &name),
            partners: partners.collect::<Result<_, _>>()?,
            accounts: accounts.collect::<Result<_, _>>()?,
            billers: billers.collect(),
            merchants: merchants.into_iter().map(MerchantPlan::made).collect(),
            outside: self.outside.unwrap_or_else(outside),
            settings: self.settings.unwrap_or_default().made()?,
        };
        Ok(Beginning::planned(name, world, frozen_at))
    }
}

impl AccountPlan {
    fn three() -> Vec<Self> {
        let account = |number: &str, name: &str, balance: &str| AccountPlan {
            number: number.into(),
            name: name.into(),
            currency: rupiah(),
            balance: balance.into(),
        };
        vec![
            account("1234567890", "PT Contoh", "1000000.00"),
            account("8010001575", "Yories Yolanda", "500000.00"),
            account("5550001111", "Budi Santoso", "500000.00"),
        ]
    }

    fn open(self, place: usize) -> Result<OpenAccount, Refusal> {
        let amount = Amount::parse_lenient(&self.balance, &self.currency);
        let amount =
            amount.map_err(|error| Refusal::invalid(&format!("accounts[{place}].balance"), &error.to_string()))?;
        Ok(OpenAccount {
            number: self.number,
            name: self.name,
            currency: self.currency,
            hundredths: amount.hundredths(),
        })
    }
}

impl MerchantPlan {
    fn contoh(partner: String) -> Self {
        let text = str::to_string;
        let (name, city, postal_code) = (text("Toko Contoh"), text("JAKARTA PUSAT"), text("10310"));
        MerchantPlan { merchant_id: text(MERCHANT), name, city, postal_code, partner }
    }

    fn made(self) -> Merchant {
        let MerchantPlan { merchant_id, name, city, postal_code, partner } = self;
        Merchant { merchant_id, name, city, postal_code, partner }
    }
}

impl PartnerPlan {
    fn contoh(url: Option<String>) -> Self {
        PartnerPlan {
            url,
            name: "contoh".into(),
            partner_ids: vec!["PARAFTEST".into(), COMPANY_CODE.into(), MERCHANT.into()],
            accounts: vec!["1234567890".into()],
            ..PartnerPlan::default()
        }
    }

    fn made(self, place: usize, world: &str, seed: u64) -> Result<Partner, Refusal> {
        let field = |name: &str| format!("partners[{place}].{name}");
        if self.name.is_empty() {
            return Err(Refusal::invalid(&field("name"), "is missing"));
        }
        let test = |what: &str| test_credential(what, world, &self.name, seed);
        let public_key = match self.public_key {
            Some(key) => key.into_bytes(),
            None => public_half(PARTNER_KEY)?.into_bytes(),
        };
        let callback = self.url.map(|url| callback(&field("url"), &url)).transpose()?.map(|base_url| Callback {
            base_url,
            client_key: self.bank_client_key.unwrap_or_else(|| test("bank-key")),
            client_secret: self.bank_client_secret.unwrap_or_else(|| test("bank-secret")),
            private_key: BANK_KEY.as_bytes().to_vec(),
        });
        Ok(Partner {
            credentials: Credentials {
                client_keys: vec![self.client_key.unwrap_or_else(|| test("key"))],
                client_secrets: vec![self.client_secret.unwrap_or_else(|| test("secret"))],
                public_keys: vec![public_key],
            },
            name: self.name,
            partner_ids: self.partner_ids,
            accounts: self.accounts,
            addresses: self.addresses,
            callback,
        })
    }
}

impl SettingsPlan {
    fn made(self) -> Result<Settings, Refusal> {
        let ours = Settings::default();
        let tolerance = match self.tolerance_seconds {
            Some(seconds) => Tolerance::from_seconds(seconds)
                .map_err(|error| Refusal::invalid("settings.tolerance_seconds", &error.to_string()))?,
            None => ours.tolerance,
        };
        Ok(Settings {
            tolerance,
            token_seconds: self.token_seconds.unwrap_or(ours.token_seconds),
            deduplicate: self.deduplicate.unwrap_or(ours.deduplicate),
            repeated: self.repeated.map_or(ours.repeated, |repeated| match repeated {
                Repeated::Duplicate => RepeatedReference::Duplicate,
                Repeated::Conflict => RepeatedReference::Conflict,
            }),
            inconsistent: self.inconsistent.map_or(ours.inconsistent, |inconsistent| match inconsistent {
                Inconsistent::Conflict => InconsistentReference::Conflict,
                Inconsistent::Inconsistent => InconsistentReference::Inconsistent,
            }),
            account_infos: self.account_infos.map_or(ours.account_infos, |infos| match infos {
                Infos::Object => AccountInfos::Object,
                Infos::Array => AccountInfos::Array,
            }),
            answer_seconds: self.answer_seconds.unwrap_or(ours.answer_seconds),
            advice: self.advice.map_or(ours.advice, |advice| match advice {
                Advice::Same => AdviceId::Same,
                Advice::New => AdviceId::New,
            }),
            transfer_seconds: self.transfer_seconds.unwrap_or(ours.transfer_seconds),
            rtgs_cut_off: cut_off("settings.rtgs_cut_off", self.rtgs_cut_off)?,
            skn_cut_off: cut_off("settings.skn_cut_off", self.skn_cut_off)?,
            diagnosis_in_answer: self.diagnosis_in_answer.unwrap_or(ours.diagnosis_in_answer),
            ..ours
        })
    }
}

/// The public half of a key pair, in PEM.
pub(super) fn public_half(key: &str) -> Result<String, Refusal> {
    let wrong = |error: paraf::Error| Refusal::invalid("public_key", &error.to_string());
    PrivateKey::parse(key.as_bytes()).map_err(wrong)?.public_key().map_err(wrong)?.to_spki_pem().map_err(wrong)
}

/// The bank speaks plain HTTP: to another machine, or to a server that wants TLS, a proxy on this one speaks it.
fn callback(field: &str, url: &str) -> Result<String, Refusal> {
    let is_usable = url.parse::<hyper::Uri>().is_ok_and(|url| url.scheme_str() == Some("http") && url.host().is_some());
    if !is_usable {
        return Err(Refusal::invalid(
            field,
            "is no URL that begins with http://; put a proxy in front of a server that wants TLS",
        ));
    }
    Ok(url.trim_end_matches('/').to_string())
}

/// The account of BCA's samples, by both codes that they name its bank with.
fn outside() -> Vec<OutsideAccount> {
    let account = |bank: &str| OutsideAccount {
        bank: bank.into(),
        number: "888801000157508".into(),
        name: "Yories Yolanda".into(),
    };
    vec![account("BRINIDJA"), account("002")]
}

/// A time of day as its minute.
fn cut_off(field: &str, text: Option<String>) -> Result<Option<u16>, Refusal> {
    let Some(text) = text else { return Ok(None) };
    let part = |text: &str, most: u16| {
        let is_two_digits = text.len() == 2 && text.bytes().all(|digit| digit.is_ascii_digit());
        text.parse::<u16>().ok().filter(|number| is_two_digits && *number <= most)
    };
    let parts = text.split_once(':').and_then(|(hour, minute)| part(hour, 23).zip(part(minute, 59)));
    let (hour, minute) = parts.ok_or_else(|| Refusal::invalid(field, "is not a time of day like 15:30"))?;
    Ok(Some(hour * 60 + minute))
}

fn rupiah() -> String {
    "IDR".into()
}

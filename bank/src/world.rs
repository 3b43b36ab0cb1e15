//! What a bank begins with: who may call, whose money is where, and the settings of what no page says.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use paraf::verify::Tolerance;
use serde::{Deserialize, Serialize};

use crate::error::{BankError, BankErrorCode};
use crate::ledger::{AccountKind, Ledger, Posting, VAULT};
use paraf::Moment;

/// The whole beginning of a run. The same world, seed and events make the same effects, byte for byte.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    /// Decides every number that the bank makes up.
    #[serde(with = "crate::kept::seed")]
    pub seed: u64,
    /// Who calls and is called.
    pub partners: Vec<Partner>,
    /// The customers' accounts and what is in them.
    pub accounts: Vec<OpenAccount>,
    /// Company codes of virtual accounts.
    pub billers: Vec<Biller>,
    /// Merchants whose QRIS codes can be paid.
    pub merchants: Vec<Merchant>,
    /// Accounts of other banks, which take what is transferred to them.
    pub outside: Vec<OutsideAccount>,
    /// What BCA does not publish.
    pub settings: Settings,
}

/// A customer's account at the beginning.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenAccount {
    /// The number: 10 digits at BCA.
    pub number: String,
    /// The holder.
    pub name: String,
    /// ISO 4217.
    pub currency: String,
    /// What is in it, in hundredths.
    pub hundredths: i64,
}

impl OpenAccount {
    /// An account in rupiah.
    pub fn idr(number: &str, name: &str, hundredths: i64) -> Self {
        OpenAccount { number: number.into(), name: name.into(), currency: "IDR".into(), hundredths }
    }
}

/// An account of another bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutsideAccount {
    /// The bank, as `beneficiaryBankCode` names it.
    pub bank: String,
    /// The number.
    pub number: String,
    /// The holder.
    pub name: String,
}

/// A partner: a company that calls the bank and is called by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Your name for it.
    pub name: String,
    /// What it calls with.
    pub credentials: Credentials,
    /// Its values of X-PARTNER-ID: the corporate ID, the company codes.
    pub partner_ids: Vec<String>,
    /// The accounts that it may ask for and move money from.
    pub accounts: Vec<String>,
    /// The addresses that it calls from; any, where there is none.
    pub addresses: Vec<String>,
    /// Where the bank calls, if it does.
    pub callback: Option<Callback>,
}

/// What a partner signs with. Two of a kind are one credential while it is rotated.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// X-CLIENT-KEY.
    pub client_keys: Vec<String>,
    /// The HMAC keys of its calls.
    pub client_secrets: Vec<String>,
    /// The RSA keys of its token requests.
    #[serde(with = "crate::kept::list")]
    pub public_keys: Vec<Vec<u8>>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(redacted)")
    }
}

/// The partner's server, and what it issued to the bank.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Callback {
    /// What stands in front of the paths: `http://localhost:8000`.
    pub base_url: String,
    /// The bank's X-CLIENT-KEY there.
    pub client_key: String,
    /// The HMAC key of the bank's calls.
    pub client_secret: String,
    /// The bank's own RSA key, with which it asks for a token.
    #[serde(with = "crate::kept::bytes")]
    pub private_key: Vec<u8>,
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Callback({}, credential redacted)", self.base_url)
    }
}

/// A company whose virtual accounts can be paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Biller {
    /// The company code, without padding.
    pub company_code: String,
    /// The partner that is asked and told.
    pub partner: String,
}

impl Biller {
    /// The account that collects what is paid.
    pub fn account(&self) -> String {
        alloc::format!("biller:{}", self.company_code)
    }
}

/// A merchant that shows QRIS codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Merchant {
    /// Nine digits.
    pub merchant_id: String,
    /// As the code has it.
    pub name: String,
    /// Where it is.
    pub city: String,
    /// The postal code there.
    pub postal_code: String,
    /// The partner that makes its codes and is told of payments.
    pub partner: String,
}

impl Merchant {
    /// The account that collects what is paid.
    pub fn account(&self) -> String {
        alloc::format!("merchant:{}", self.merchant_id)
    }

    /// The ID of 15 digits that the bank's notices have.
    pub fn full_id(&self) -> String {
        alloc::format!("000885{}", self.merchant_id)
    }
}

/// What has no public source. Every default is ours, and none of them says what BCA does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// How far X-TIMESTAMP may be from the bank's clock.
    #[serde(with = "crate::kept::tolerance")]
    pub tolerance: Tolerance,
    /// The life of a token in seconds. 900 is BCA's.
    pub token_seconds: u32,
    /// Whether a partnerReferenceNo that has moved money moves none again. BCA promises nothing.
    pub deduplicate: bool,
    /// What a repeated partnerReferenceNo is answered.
    pub repeated: RepeatedReference,
    /// What the same reference with other terms is answered.
    pub inconsistent: InconsistentReference,
    /// The form of accountInfos in the answer to a balance inquiry: the page has both.
    pub account_infos: AccountInfos,
    /// How long the bank waits for a partner's answer, in seconds.
    pub answer_seconds: u32,
    /// Under which X-EXTERNAL-ID an advice goes out.
    pub advice: AdviceId,
    /// How long another bank takes to decide about a transfer, where a fault says that it does, in seconds.
    pub transfer_seconds: u32,
    /// From which minute of the day in Jakarta on RTGS takes no transfer; at any time, where it is none.
    pub rtgs_cut_off: Option<u16>,
    /// The same of SKN.
    pub skn_cut_off: Option<u16>,
    /// Whether the diagnosis of a refused signature stands in the answer too. No bank does that.
    pub diagnosis_in_answer: bool,
    /// The most bytes that a diagnosis hashes: the bound on its time.
    pub diagnosis_bytes: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            tolerance: Tolerance::DEFAULT,
            token_seconds: 900,
            deduplicate: true,
            repeated: RepeatedReference::Duplicate,
            inconsistent: InconsistentReference::Conflict,
            account_infos: AccountInfos::Object,
            answer_seconds: 30,
            advice: AdviceId::Same,
            transfer_seconds: 60,
            rtgs_cut_off: None,
            skn_cut_off: None,
            diagnosis_in_answer: false,
            diagnosis_bytes: 16 << 20,
        }
    }
}

/// The answer to a partnerReferenceNo that has moved money, with the same terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RepeatedReference {
    /// 409xx01, the standard's. It stands in no table of BCA's.
    Duplicate,
    /// 409xx00, which BCA lists for an X-EXTERNAL-ID that was used.
    Conflict,
}

/// The answer to a partnerReferenceNo that has moved money, with other terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InconsistentReference {
    /// 409xx00, which BCA lists for an X-EXTERNAL-ID that was used.
    Conflict,
    /// 404xx18, the standard's. It stands in no table of BCA's for transfers.
    Inconsistent,
}

/// How accountInfos is written (docs/sources/bca-services-accounts.md#balance-inquiry).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountInfos {
    /// One object, as in the samples.
    Object,
    /// An array of one, as in the table.
    Array,
}

/// How an advice is sent. BCA answers for both: 4042518 stands for the same X-EXTERNAL-ID and paymentRequestId.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdviceId {
    /// Under the X-EXTERNAL-ID of the payment.
    Same,
    /// Under a new one.
    New,
}

impl World {
    /// The accounts with their money in them.
    ///
    /// # Errors
    /// `invalid-world`, naming what is wrong.
    pub(crate) fn ledger(&self, now: Moment) -> Result<Ledger, BankError> {
        let mut ledger = Ledger::default();
        let wrong = |error: BankError| {
            let detail = error.to_string();
            BankError::new(BankErrorCode::InvalidWorld, "accounts").with_detail(detail)
        };
        for account in &self.accounts {
            let vault = vault_of(&account.currency);
            if ledger.account(&vault).is_err() {
                ledger.open(&vault, "vault", &account.currency, AccountKind::Internal).map_err(wrong)?;
            }
            let (number, currency) = (&account.number, &account.currency);
            ledger.open(number, &account.name, currency, AccountKind::Customer).map_err(wrong)?;
            if account.hundredths != 0 {
                let opening = Posting::transfer(now, "opening balance", &vault, number, account.hundredths);
                let reference = alloc::format!("opening:{number}");
                ledger.post(opening.with_reference(&reference)).map_err(wrong)?;
            }
        }
        for biller in &self.billers {
            ledger.open(&biller.account(), &biller.company_code, "IDR", AccountKind::Internal).map_err(wrong)?;
        }
        for merchant in &self.merchants {
            ledger.open(&merchant.account(), &merchant.name, "IDR", AccountKind::Internal).map_err(wrong)?;
        }
        Ok(ledger)
    }

    /// What the ledger cannot see.
    pub(crate) fn check(&self) -> Result<(), BankError> {
        let wrong = |field: &'static str, detail: String| {
            Err(BankError::new(BankErrorCode::InvalidWorld, field).with_detail(detail))
        };
        if self.partners.is_empty() {
            return wrong("partners", "has none".into());
        }
        for (place, partner) in self.partners.iter().enumerate() {
            let others = &self.partners[..place];
            if others.iter().any(|other| other.name == partner.name) {
                return wrong("partners", alloc::format!("has {} twice", partner.name));
            }
            let shared = |ids: fn(&Partner) -> &[String]| {
                ids(partner).iter().find(|id| others.iter().any(|other| ids(other).contains(id)))
            };
            if let Some(id) = shared(|partner| &partner.partner_ids) {
                return wrong("partner_ids", alloc::format!("has {id} for two partners"));
            }
            if shared(|partner| &partner.credentials.client_keys).is_some() {
                return wrong("client_keys", alloc::format!("of {} are another's, too", partner.name));
            }
            let foreign = partner.accounts.iter().find(|number| !self.has_account(number));
            if let Some(number) = foreign {
                return wrong("accounts", alloc::format!("of {} has {number}, which is none", partner.name));
            }
        }
        // Accounts of the bank's own are opened when they are needed.
        if let Some(account) = self.accounts.iter().find(|account| account.number.contains(':')) {
            return wrong(
                "accounts",
                alloc::format!("has {:?}, which is like an account of the bank's own", account.number),
            );
        }
        for biller in &self.billers {
            if !self.partners.iter().any(|partner| partner.name == biller.partner) {
                return wrong("billers", alloc::format!("names {}, who is no partner", biller.partner));
            }
            if paraf::message::VirtualAccountNumber::new(&biller.company_code, "0").is_err() {
                return wrong("billers", alloc::format!("has {:?}, which is no company code", biller.company_code));
            }
        }
        for merchant in &self.merchants {
            if !self.partners.iter().any(|partner| partner.name == merchant.partner) {
                return wrong("merchants", alloc::format!("names {}, who is no partner", merchant.partner));
            }
            let is_id =
                merchant.merchant_id.len() == 9 && merchant.merchant_id.bytes().all(|digit| digit.is_ascii_digit());
            if !is_id {
                return wrong("merchants", alloc::format!("has {:?}, which is not nine digits", merchant.merchant_id));
            }
        }
        Ok(())
    }

    fn has_account(&self, number: &str) -> bool {
        self.accounts.iter().any(|account| account.number == number)
    }
}

/// One vault a currency, since an account has one currency.
fn vault_of(currency: &str) -> String {
    if currency == "IDR" { VAULT.to_string() } else { alloc::format!("{VAULT}:{currency}") }
}

//! The bank's calls to a partner's server.

use std::time::Duration;

use paraf_bank::{Call, Http};
use tokio::time::timeout;

use crate::client::{Outgoing, Silence, exchange};

/// The most bytes of a partner's answer that are read. Ours.
const MOST: usize = 1 << 20;

/// Sends a call and waits for its answer, but no longer than this.
pub(super) async fn send(call: &Call, wait: Duration) -> Result<Http, Silence> {
    let outgoing = Outgoing { method: &call.method, url: &call.url, headers: &call.headers, body: &call.body };
    timeout(wait, exchange(&outgoing, MOST)).await.map_err(|_| "no answer came in time".to_string())?
}

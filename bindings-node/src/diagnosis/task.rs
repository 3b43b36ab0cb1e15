//! A diagnosis on a thread of Node's pool.

use napi::{Env, Task};

use super::findings::Diagnosis;
use super::given::Given;
use crate::failure::{Failure, quietly};

/// What is to be diagnosed, on its way to the pool.
pub struct Diagnosing(pub(super) Given);

impl Task for Diagnosing {
    type Output = Result<Diagnosis, Failure>;
    type JsValue = Diagnosis;

    fn compute(&mut self) -> napi::Result<Self::Output> {
        Ok(quietly(|| self.0.diagnose()))
    }

    fn resolve(&mut self, env: Env, output: Self::Output) -> napi::Result<Diagnosis> {
        output.map_err(|failure| failure.rejection(&env))
    }
}

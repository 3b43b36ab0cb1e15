//! What a diagnosis says.

use std::hash::{Hash, Hasher};

use paraf::Language;
use paraf::diagnose::ProgrammingLanguage;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::words::Word;

/// The mistakes that explain a wrong signature: made by `diagnose`.
#[pyclass(frozen, eq, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct Diagnosis {
    inner: paraf::diagnose::Diagnosis,
    language: Language,
}

impl Diagnosis {
    pub(crate) fn new(inner: paraf::diagnose::Diagnosis, language: Language) -> Self {
        Diagnosis { inner, language }
    }
}

#[pymethods]
impl Diagnosis {
    /// Whether the signature is ``"right"``, ``"wrong"``, or ``"not-checked"``: then `missing` says what is needed.
    #[getter]
    fn answer(&self) -> &'static str {
        self.inner.answer().as_str()
    }

    /// What is needed to check the signature, where it was not checked: ``client_secret``, ``api_secret``, ``public_key``,
    /// ``access_token`` and other fields that are not known, ``signature`` where it is a placeholder, ``hashed_bytes`` where the bound
    /// does not suffice for one try.
    #[getter]
    fn missing(&self) -> Vec<&'static str> {
        self.inner.missing().to_vec()
    }

    /// Whether the signature is right. False alone does not say that it is wrong: see `answer`.
    #[getter]
    fn matched(&self) -> bool {
        self.inner.matched()
    }

    /// What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it.
    #[getter]
    fn findings(&self) -> Vec<Finding> {
        let findings = self.inner.findings().iter();
        findings.map(|finding| Finding { inner: finding.clone(), language: self.language }).collect()
    }

    /// What is certain without explaining the signature. What is not known of the request comes first.
    #[getter]
    fn advisories(&self) -> Vec<Advisory> {
        let advisories = self.inner.advisories().iter();
        advisories.map(|advisory| Advisory { inner: advisory.clone(), language: self.language }).collect()
    }

    /// The parts that were taken to be right, for example ``timestamp``.
    #[getter]
    fn assumed(&self) -> Vec<&'static str> {
        self.inner.assumed().iter().map(|part| part.as_str()).collect()
    }

    /// The parts that were varied, and how many other values each was given.
    #[getter]
    fn tried(&self) -> Vec<(&'static str, usize)> {
        self.inner.tried().iter().map(|tried| (tried.part().as_str(), tried.variants())).collect()
    }

    /// The bound on hashed bytes was reached before everything was tried.
    #[getter]
    fn stopped_early(&self) -> bool {
        self.inner.stopped_early()
    }

    /// How many bytes were hashed.
    #[getter]
    fn hashed_bytes(&self) -> u64 {
        self.inner.hashed_bytes()
    }

    /// All of it as plain text for a terminal. It holds no secret, no token and no signature.
    ///
    /// Args:
    ///     code: a programming language, as in `Finding.code`, whose fix is shown too.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument`` for another language.
    #[pyo3(signature = (code=None))]
    fn report(&self, code: Option<Word<ProgrammingLanguage>>) -> String {
        self.inner.report(self.language, code.map(|code| code.0))
    }

    /// All of it as one JSON object, the same on every surface, its texts in both languages. It holds no secret, no token and no
    /// signature.
    fn to_json(&self) -> String {
        self.inner.to_json()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// One mistake, or two, that reproduce the signature exactly.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct Finding {
    inner: paraf::diagnose::Finding,
    language: Language,
}

impl Hash for Finding {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.inner.id().hash(state);
    }
}

#[pymethods]
impl Finding {
    /// Stable, and beginning with its row: ``B5-php-slash``; two changes are joined by ``+``.
    #[getter]
    fn id(&self) -> String {
        self.inner.id()
    }

    /// The rows of the list of mistakes: ``["B5"]``, ``["S1", "B5"]``.
    #[getter]
    fn changes(&self) -> Vec<&'static str> {
        self.inner.changes().to_vec()
    }

    /// The part at fault, for example ``body``; of two, the first.
    #[getter]
    fn part(&self) -> &'static str {
        self.inner.part().as_str()
    }

    /// One line.
    #[getter]
    fn title(&self) -> String {
        self.inner.title(self.language)
    }

    /// What happened, and why the signature differs.
    #[getter]
    fn explanation(&self) -> String {
        self.inner.explanation(self.language)
    }

    /// What to do, in words.
    #[getter]
    fn fix(&self) -> String {
        self.inner.fix(self.language)
    }

    /// What to write, by programming language: ``php``, ``javascript``, ``python``, ``java``, ``go``, ``csharp``. Empty where words
    /// say it all.
    #[getter]
    fn code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let code = PyDict::new(py);
        for language in ProgrammingLanguage::ALL {
            if let Some(lines) = self.inner.code(*language) {
                code.set_item(language.as_str(), lines)?;
            }
        }
        Ok(code)
    }

    /// What differs, part by part.
    #[getter]
    fn differences(&self) -> Vec<Difference> {
        self.inner.differences().iter().map(|one| Difference::of(one, self.language)).collect()
    }

    fn __repr__(&self) -> String {
        format!("Finding('{}')", self.inner.id())
    }
}

/// Two texts that should be one. Tokens and secrets are redacted; long texts are cut around the first difference.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Difference {
    /// The part that differs, for example ``body``.
    #[pyo3(get)]
    part: &'static str,
    /// What the profile signs here.
    #[pyo3(get)]
    expected: String,
    /// What was signed.
    #[pyo3(get)]
    signed: String,
    /// Where the two differ first, in bytes of UTF-8 from the beginning of the part.
    #[pyo3(get)]
    offset: usize,
    /// The same place in the two texts that `expected` and `signed` show.
    #[pyo3(get)]
    mark: usize,
}

impl Difference {
    fn of(difference: &paraf::diagnose::Difference, language: Language) -> Self {
        Difference {
            part: difference.part().as_str(),
            expected: difference.expected_in(language),
            signed: difference.signed_in(language),
            offset: difference.offset(),
            mark: difference.mark(),
        }
    }
}

#[pymethods]
impl Difference {
    fn __repr__(&self) -> String {
        format!("Difference(part='{}', offset={})", self.part, self.offset)
    }
}

/// An observation that is certain but does not explain the signature, such as a stale clock or a mandatory header that is missing.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct Advisory {
    inner: paraf::diagnose::Advisory,
    language: Language,
}

impl Hash for Advisory {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.inner.id().hash(state);
    }
}

#[pymethods]
impl Advisory {
    /// Stable; begins with its row where it has one: ``T5-stale-timestamp``.
    #[getter]
    fn id(&self) -> &'static str {
        self.inner.id()
    }

    /// What was seen: numbers, header names, the code of the response.
    #[getter]
    fn detail(&self) -> String {
        self.inner.detail(self.language)
    }

    /// Whether the request is not known well enough to check its signature: tell it before anything else.
    #[getter]
    fn is_blocking(&self) -> bool {
        self.inner.is_blocking()
    }

    /// One line.
    #[getter]
    fn title(&self) -> &'static str {
        self.inner.title(self.language)
    }

    /// Why it matters.
    #[getter]
    fn explanation(&self) -> &'static str {
        self.inner.explanation(self.language)
    }

    /// What to do.
    #[getter]
    fn fix(&self) -> &'static str {
        self.inner.fix(self.language)
    }

    fn __repr__(&self) -> String {
        format!("Advisory('{}')", self.inner.id())
    }
}

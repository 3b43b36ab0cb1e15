//! Why a capture cannot be read: a stable name for each cause, and what is said of it. Nothing of the capture is quoted but
//! names of variables, options and headers, and numbers of lines.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Display;

use crate::error::{Error, ErrorCode};

macro_rules! problems {
    ($($variant:ident = $name:literal, $english:literal, $indonesian:literal;)*) => {
        /// A cause of `unreadable-capture`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Problem {
            $($variant,)*
        }

        impl Problem {
            pub(super) const fn name(self) -> &'static str {
                match self { $(Problem::$variant => $name,)* }
            }

            /// English and Indonesian; `{}` is what the error names.
            const fn texts(self) -> [&'static str; 2] {
                match self { $(Problem::$variant => [$english, $indonesian],)* }
            }
        }
    };
}

// The sentence goes on from a field: `curl: has no URL`.
problems! {
    Empty = "empty", "is empty", "kosong";
    NotText = "not-text",
        "is not UTF-8 text from byte {} on",
        "bukan teks UTF-8 mulai byte {}";
    Utf16 = "utf-16",
        "is UTF-16 text that was read in another encoding; give the file itself, or save it as UTF-8",
        "berupa teks UTF-16 yang dibaca dengan encoding lain; berikan berkasnya, atau simpan sebagai UTF-8";
    Archive = "archive",
        "is a compressed archive; unpack it first",
        "berupa arsip terkompresi; ekstrak dulu";
    PacketCapture = "packet-capture",
        "is a packet capture; in Wireshark choose \"Follow HTTP Stream\" and paste the text",
        "berupa packet capture; di Wireshark pilih \"Follow HTTP Stream\", lalu tempel teksnya";

    // What it looks like, where it is none of what is read.
    Unknown = "unknown",
        "is neither a curl command nor a raw HTTP request nor a HAR, nor any other form that paraf reads",
        "bukan perintah curl, permintaan HTTP mentah, HAR, atau bentuk lain yang dibaca paraf";
    ResponseAlone = "response-alone",
        "is a response; the request is needed",
        "berupa respons; yang diperlukan permintaannya";
    NoResponse = "no-response",
        "is neither an HTTP response nor JSON with a responseCode nor a code alone",
        "bukan respons HTTP, bukan JSON dengan responseCode, dan bukan kode saja";
    UrlAlone = "url-alone",
        "is a URL alone; the method, headers and body are needed too",
        "hanya URL; metode, header, dan body juga diperlukan";
    BodyAlone = "body-alone",
        "is JSON, but no HAR, no Postman collection, and no object with a method and a url; a body alone belongs in the field of the body",
        "berupa JSON, tetapi bukan HAR, bukan koleksi Postman, dan bukan objek dengan method dan url; jika ini body, ketik di isiannya";
    Key = "key",
        "is a key; a curl command, a raw HTTP request or a HAR is needed",
        "berupa kunci; yang diperlukan perintah curl, permintaan HTTP mentah, atau HAR";
    Markup = "markup",
        "is HTML or XML; a curl command, a raw HTTP request or a HAR is needed",
        "berupa HTML atau XML; yang diperlukan perintah curl, permintaan HTTP mentah, atau HAR";
    PowerShell = "powershell",
        "is a PowerShell command; in the browser choose \"Copy as cURL (bash)\", in Postman the code of \"cURL\", or type curl.exe instead",
        "berupa perintah PowerShell; di peramban pilih \"Copy as cURL (bash)\", di Postman kode \"cURL\", atau ketik curl.exe";
    Httpie = "httpie",
        "is an HTTPie command; add --offline --pretty=none to it, and paste the raw HTTP that it prints",
        "berupa perintah HTTPie; tambahkan --offline --pretty=none, lalu tempel HTTP mentah yang dicetaknya";
    Wget = "wget",
        "is a wget command; a curl command, a raw HTTP request or a HAR is needed",
        "berupa perintah wget; yang diperlukan perintah curl, permintaan HTTP mentah, atau HAR";
    ProgramCode = "program-code",
        "is program code ({}); paste what it sends, from a log of its HTTP client, from a proxy, or from the browser as cURL",
        "berupa kode program ({}); tempel yang dikirimnya, dari log HTTP client, dari proxy, atau dari peramban sebagai cURL";
    WireLog = "wire-log",
        "is the debug output of {}, which escapes bytes and breaks lines; a curl command, a raw HTTP request or a HAR is needed",
        "berupa keluaran debug {}, yang meng-escape byte dan memotong baris; yang diperlukan perintah curl, permintaan HTTP mentah, atau HAR";
    OtherTool = "other-tool",
        "is a file of {}; export the request as cURL or HAR",
        "berupa berkas {}; ekspor permintaannya sebagai cURL atau HAR";
    PostmanOther = "postman-other",
        "is a Postman {}; export the collection as v2.1",
        "berupa {} Postman; ekspor koleksinya sebagai v2.1";

    // What is not in the capture.
    Variable = "variable",
        "contains the variable {}, whose value is not in it; paste what was sent",
        "memuat variabel {}, yang nilainya tidak ada di dalamnya; tempel yang benar-benar dikirim";
    VariablesTooLarge = "variables-too-large",
        "contains variables that refer to each other, or grow too large",
        "memuat variabel yang saling merujuk, atau membesar tanpa batas";
    ShellCommand = "shell-command",
        "contains a command whose output the shell inserts; paste what curl was given",
        "memuat perintah yang hasilnya disisipkan shell; tempel yang diterima curl";
    Expression = "expression",
        "contains an expression that {} computes; paste what was sent",
        "memuat ekspresi yang dihitung {}; tempel yang benar-benar dikirim";
    FromFile = "from-file",
        "reads {} from a file or from standard input; put the text itself into it",
        "membaca {} dari berkas atau standard input; tulis langsung teksnya";
    BodyNotShown = "body-not-shown",
        "shows no body, though {} bytes were sent; paste the command too",
        "tidak menampilkan body, padahal {} byte dikirim; tempel juga perintahnya";
    BodyOmitted = "body-omitted",
        "leaves headers or the body out; set the log level to BODY (OkHttp) or FULL (Feign), or paste a HAR",
        "tidak menyertakan header atau body; atur level log ke BODY (OkHttp) atau FULL (Feign), atau tempel HAR";
    BodyLost = "body-lost",
        "contains a body that is compressed or binary, which text cannot hold; give a file with its bytes, or a HAR",
        "memuat body terkompresi atau biner, yang tidak dapat ditampung teks; berikan berkas dengan byte-nya, atau HAR";
    LineBreaksLost = "line-breaks-lost",
        "has lost its newlines; log it with them, or paste a HAR",
        "kehilangan newline; catat dengan newline, atau tempel HAR";

    // Damage.
    DamagedJson = "damaged-json",
        "is damaged JSON in line {}",
        "berupa JSON yang rusak di baris {}";
    DamagedLiteral = "damaged-literal",
        "breaks off, or is not a JavaScript literal, at byte {}",
        "terputus, atau bukan literal JavaScript, di byte {}";
    Unclosed = "unclosed",
        "contains a {} that is never closed",
        "memuat {} yang tidak pernah ditutup";
    TypographicQuotes = "typographic-quotes",
        "contains typographic quotes, which a word processor puts in; type straight quotes",
        "memuat tanda kutip tipografis, yang disisipkan pengolah kata; ketik tanda kutip lurus";
    HeaderLine = "header-line",
        "contains a line {} that is not a header (a name and a colon); put a blank line before the body",
        "memuat baris {} yang bukan header (nama dan titik dua); beri baris kosong sebelum body";
    NoMethodOrPath = "no-method-or-path",
        "contains no :method or no :path among its first lines",
        "tidak memuat :method atau :path di antara baris pertamanya";
    Chunk = "chunk",
        "states a chunked body, and chunk {} is damaged or cut off",
        "menyatakan body chunked, dan chunk ke-{} rusak atau terpotong";
    WrongLength = "wrong-length",
        "states a body of {} bytes and shows one of another length, because it was cut, wrapped or printed again; paste a HAR",
        "menyatakan body {} byte dan menampilkan body dengan panjang lain, karena terpotong, terbagi baris, atau dicetak ulang; tempel HAR";
    Base64 = "base64",
        "contains an entry {} whose body is not Base64",
        "memuat entri {} yang body-nya bukan Base64";

    // What cannot be told, or is no request of SNAP.
    NoUrl = "no-url", "contains no URL", "tidak memuat URL";
    NoMethod = "no-method", "contains no method", "tidak memuat metode";
    NoRequest = "no-request", "contains no requests", "tidak memuat permintaan";
    NoEntry = "no-entry", "contains no entries", "tidak memuat entri";
    ManyUrls = "many-urls", "contains more than one URL", "memuat lebih dari satu URL";
    NoValue = "no-value", "contains a {} without its value", "memuat {} tanpa nilainya";
    NotUtf8 = "not-utf-8",
        "contains a value that is not UTF-8: {}",
        "memuat nilai yang bukan UTF-8: {}";
    Multipart = "multipart",
        "sends a multipart form; no SNAP request does",
        "mengirim form multipart; tidak ada permintaan SNAP yang demikian";
    GraphQl = "graphql",
        "sends GraphQL; no SNAP request does",
        "mengirim GraphQL; tidak ada permintaan SNAP yang demikian";
    UrlGlob = "url-glob",
        "contains braces or brackets in its URL, which curl expands to several requests",
        "memuat kurung kurawal atau kurung siku di URL, yang diuraikan curl menjadi beberapa permintaan";
    BraceExpansion = "brace-expansion",
        "contains braces with a comma outside quotes, which the shell expands; put the body in single quotes",
        "memuat kurung kurawal dengan koma di luar tanda kutip, yang diuraikan shell; apit body dengan tanda kutip tunggal";
    PowerShellQuotes = "powershell-quotes",
        "contains quotes that Windows PowerShell 5.1 and PowerShell 7 pass in different ways, and neither gives JSON",
        "memuat tanda kutip yang diteruskan berbeda oleh Windows PowerShell 5.1 dan PowerShell 7, dan tidak ada yang menghasilkan JSON";
    CommentInBody = "comment-in-body",
        "contains a comment in its body, which some tools send and others remove; remove it",
        "memuat komentar di body, yang dikirim sebagian alat dan dibuang yang lain; hapus sendiri komentarnya";
    FormLines = "form-lines",
        "contains a form over several lines, which tools join in different ways; write it in one line",
        "memuat form dalam beberapa baris, yang digabung berbeda-beda oleh alat; tulis dalam satu baris";
    QueryApart = "query-apart",
        "contains a query apart from its url; write it into the url",
        "memuat query terpisah dari url; tulis di dalam url";
    Auth = "auth",
        "contains an authorization of the kind {}, which is computed when it is sent",
        "memuat otorisasi jenis {}, yang dihitung saat dikirim";
    WrongShape = "wrong-shape",
        "contains a {} that does not have the form of its format",
        "memuat {} yang tidak ditulis sesuai formatnya";
}

impl Problem {
    /// The error: `field` is what the capture was taken for.
    pub(super) fn of(self, field: &'static str) -> Error {
        let [english, indonesian] = self.texts();
        Error::new(ErrorCode::UnreadableCapture, field, english).because(self.name(), indonesian)
    }

    /// The error with what it names.
    pub(super) fn naming(self, field: &'static str, named: impl Display) -> Error {
        let named = named.to_string();
        let [english, indonesian] = self.texts().map(|text| text.replacen("{}", &named, 1));
        Error::new(ErrorCode::UnreadableCapture, field, english).because(self.name(), indonesian)
    }
}

/// Names are short: what is longer is none, and nobody wants to read it.
pub(super) fn short(name: &str) -> String {
    const MOST: usize = 64;
    match name.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_string(),
    }
}

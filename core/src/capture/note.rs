//! What is to be known of how a capture was read, where it could be read in more than one way or does not hold all that was sent.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt::Display;

use crate::language::Language;

macro_rules! notes {
    ($($variant:ident = $id:literal, $english:literal, $indonesian:literal;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Note {
            $($variant,)*
        }

        impl Note {
            pub(super) const fn id(self) -> &'static str {
                match self { $(Note::$variant => $id,)* }
            }

            /// English and Indonesian; `{}` is what the note names.
            const fn texts(self) -> [&'static str; 2] {
                match self { $(Note::$variant => [$english, $indonesian],)* }
            }
        }
    };
}

notes! {
    PowerShell5 = "read-as-powershell-5.1",
        "The quotes are read as Windows PowerShell 5.1 passes them to curl.exe, because only that gives JSON. PowerShell 7.3 and later would send the backslashes too.",
        "Tanda kutip dibaca seperti Windows PowerShell 5.1 meneruskannya ke curl.exe, karena hanya itu yang menghasilkan JSON. PowerShell 7.3 ke atas akan ikut mengirim garis miring terbaliknya.";
    PowerShell7 = "read-as-powershell-7.3",
        "The quotes are read as PowerShell 7.3 and later pass them to curl, because only that gives JSON. Windows PowerShell 5.1 would send the body without its quotes, and the signature would not fit.",
        "Tanda kutip dibaca seperti PowerShell 7.3 ke atas meneruskannya ke curl, karena hanya itu yang menghasilkan JSON. Windows PowerShell 5.1 akan mengirim body tanpa tanda kutipnya, dan signature tidak akan cocok.";
    Cmd = "read-as-cmd",
        "The command is read as cmd.exe reads it, because only that gives JSON. A POSIX shell would send the body without its quotes.",
        "Perintah dibaca seperti cmd.exe membacanya, karena hanya itu yang menghasilkan JSON. Shell POSIX akan mengirim body tanpa tanda kutipnya.";
    LengthDiffers = "length-differs",
        "Content-Length says {} bytes, and the body here has another length: it may have been printed anew, cut or edited. The signature covers the bytes that were sent.",
        "Content-Length menyebut {} byte, tetapi panjang body di sini lain: mungkin dicetak ulang, terpotong, atau diedit. Signature mencakup byte yang benar-benar dikirim.";
    Encoded = "content-encoded",
        "The body was sent with Content-Encoding {}, and these are the encoded bytes. SNAP signs the text before that.",
        "Body dikirim dengan Content-Encoding {}, dan inilah byte yang sudah di-encode. SNAP menandatangani teks sebelum itu.";
    Decoded = "content-decoded",
        "The body was sent with Content-Encoding {}, and the log shows the text before that.",
        "Body dikirim dengan Content-Encoding {}, dan log menampilkan teks sebelum itu.";
    Respelled = "body-respelled",
        "The body is a JSON value here, not the text that was sent. It is taken as it is spelled here, without whitespace; numbers and escapes may have been spelled differently.",
        "Body di sini berupa nilai JSON, bukan teks yang dikirim. Ejaan di sini yang dipakai, tanpa whitespace; ejaan angka dan escape bisa jadi berbeda saat dikirim.";
    Sanitized = "sanitized-har",
        "Chrome leaves Authorization and cookies out of a HAR unless it is exported \"with sensitive data\", and none is in this one. Give the access token, or export again.",
        "Chrome tidak menyertakan Authorization dan cookie dalam HAR kecuali diekspor \"with sensitive data\", dan di sini keduanya tidak ada. Berikan access token-nya, atau ekspor ulang.";
    Redacted = "redacted-header",
        "The header {} was made unreadable by the tool that wrote the log: its value here is not what was sent.",
        "Header {} disamarkan oleh alat yang menulis log: nilainya di sini bukan yang dikirim.";
    Script = "pre-request-script",
        "A pre-request script belongs to this request, and may set headers or change the body when it is sent. Nothing of it is run here.",
        "Permintaan ini punya pre-request script, yang bisa menetapkan header atau mengubah body saat dikirim. Di sini script itu tidak dijalankan.";
    TranscriptDiffers = "transcript-differs",
        "The command is what is read here, and the transcript of curl -v below it is that of another one: {} differ. What was sent is in the transcript.",
        "Yang dibaca di sini perintahnya, sedangkan transkrip curl -v di bawahnya berasal dari perintah lain: {} berbeda. Yang benar-benar dikirim ada di transkrip.";
    OthersUnread = "others-unread",
        "Some requests of the capture could not be read ({}).",
        "Sebagian permintaan dalam tangkapan ini tidak dapat dibaca ({}).";
}

/// Something to be known of how a request was read. `docs/captures.md` lists all of them.
///
/// ```
/// use paraf::Language;
/// use paraf::capture::CapturedRequest;
///
/// let typed = r#"PS C:\> curl.exe https://devapi.bca.co.id/v1.0/x -d '{\"accountNo\":\"1\"}'"#;
/// let request = &CapturedRequest::read_all(typed)?[0];
/// assert_eq!(request.body(), br#"{"accountNo":"1"}"#);
/// assert_eq!(request.notes()[0].id(), "read-as-powershell-5.1");
/// assert!(request.notes()[0].text(Language::English).contains("Windows PowerShell 5.1"));
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptureNote {
    note: Note,
    /// English and Indonesian.
    texts: [Cow<'static, str>; 2],
}

impl CaptureNote {
    pub(super) fn of(note: Note) -> Self {
        CaptureNote { note, texts: note.texts().map(Cow::Borrowed) }
    }

    pub(super) fn naming(note: Note, named: impl Display) -> Self {
        let named = named.to_string();
        CaptureNote::naming_each(note, [&named, &named])
    }

    /// What is named reads differently in the two languages.
    pub(super) fn naming_each(note: Note, [english, indonesian]: [&str; 2]) -> Self {
        let [in_english, in_indonesian] = note.texts();
        let texts = [in_english.replacen("{}", english, 1), in_indonesian.replacen("{}", indonesian, 1)];
        CaptureNote { note, texts: texts.map(Cow::Owned) }
    }

    /// The stable name of what is said, for example `sanitized-har`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.note.id()
    }

    /// What is said. It names a header or a length, and holds no value of the request.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::English => &self.texts[0],
            Language::Indonesian => &self.texts[1],
        }
    }
}

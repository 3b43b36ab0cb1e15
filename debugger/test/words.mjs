// The words of a text, and those that English and Indonesian may share.

/** Each word of a text, without its code, addresses and names. */
export function words(text) {
  return text
    .replace(/`[^`]*`|\{[^}]*\}|(?<!\S):\w+/g, ' ')
    .split(/[\s…“”"‘’'()[\],;:!?·×|<>=→]+/)
    .filter((piece) => !/^-+\w/.test(piece)) // an option of a command
    .map((piece) => piece.replace(/^[.\-–]+|[.\-–]+$/g, ''))
    .filter((piece) => !isName(piece))
    .flatMap((piece) => piece.toLowerCase().split(/[-–]/))
    .filter((word) => /^[a-z]{2,}$/.test(word));
}

/** `X-TIMESTAMP`, `json_encode`, `application/json`, `postData`, `mine.pem`, `+07:00`. */
const isName = (piece) =>
  /[\d_/\\{}@#$%+.&^~*]/.test(piece) || /[a-z][A-Z]/.test(piece) || (piece.length > 1 && piece === piece.toUpperCase());

/** What stands in the texts of both languages, and need not. */
export function leftovers(english, indonesian) {
  const [ours, theirs] = [byWord(english), byWord(indonesian)];
  return [...ours.keys()]
    .filter((word) => theirs.has(word) && !SHARED.has(word))
    .map((word) => `${word}: ${ours.get(word)} | ${theirs.get(word)}`);
}

const byWord = (texts) => new Map(texts.flatMap((text) => words(text).map((word) => [word, text])));

const SHARED = new Set(
  [
    // The field's own words: SNAP's Indonesian documents have them in English.
    `access account asymmetric authorization balance bearer body callback channel client content corporate customer digest endpoint
    error feature field header host input inquiry invalid key mandatory merchant message minify partner password path portal query secret sign
    signature standard string timestamp to token transfer type unauthorized unbinding url verifier virtual`,
    // What developers in Indonesia call it.
    `array backslash base batch boolean build byte bytes cache chunk chunked container cookie debug decode decoding default dict digit
    document encode encoded encoder encoding endian env environment escape expression false flag float form format framework function hash hex
    http https label level literal log map minimum mode multipart newline null object offline offset order packet padding parameter parser
    passphrase placeholder platform port pretty print program promise proxy raw regular relative reverse root router sandbox serializer server
    shared shell snap socket space status stream struct template test time true undefined unknown web whitespace width zero`,
    // Types of JavaScript, as an error names them.
    `bigint number`,
    // Both languages have the word.
    `bank data edge external indonesia as me media paraf transaksi`,
    // Names of products, programs and companies.
    `asia bash bayarind bca bisnis bri cargo central chrome commerce compose curl docker dotenv durianpay espay faspay feign go gzip
    gson httpie jackson java javascript mandiri midtrans negara neo nicepay openssl ott php postman python rakyat ruby speedcash
    symfony tabungan wget windows winpay wireshark`,
    // Quoted: what a menu, a message, a command, a pattern, or a format says.
    `allowed apply begin big break capture conflict connection copy dd double follow internal jsonobject keamanan mark mm no node none not omitempty out
    pass percent pfx pkey ppk push ss store str strlen with yyyy`,
  ].flatMap((group) => group.split(/\s+/)),
);

/** What is known about a key. */
export interface KeyInfo {
    /** The form in which it was given: `pkcs8` or `pkcs1` for a private key, `spki`, `pkcs1` or `x509` for a public one. */
    readonly format: 'pkcs8' | 'pkcs1' | 'spki' | 'x509';
    /** The length of the modulus in bits. */
    readonly bits: number;
}
/** A new RSA key pair in the forms that programs and banks ask for. Logs do not show it. */
export declare class KeyPair {
    /** Made by paraf alone. */
    private constructor();
    /** The private key as PKCS#8 (`BEGIN PRIVATE KEY`): what most programs read. Keep it out of logs, and give it to nobody. */
    get privatePkcs8Pem(): string;
    /** The private key as PKCS#1 (`BEGIN RSA PRIVATE KEY`): what older programs read. */
    get privatePkcs1Pem(): string;
    /** The public key as PEM (`BEGIN PUBLIC KEY`). */
    get publicSpkiPem(): string;
    /** The public key on one line of Base64, as the portals of banks ask for it. */
    get publicBase64(): string;
    /** For logs. */
    toString(): string;
}

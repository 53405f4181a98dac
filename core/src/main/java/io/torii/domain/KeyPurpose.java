package io.torii.domain;

/** What a key derived from the master key is for (R44); no key serves two purposes. */
public enum KeyPurpose {
    /** Deriving one-time codes (R6). */
    CODE,
    /** Digests of numbers in the delivery ledger and the purses. */
    LEDGER,
    /** Numbers that wait for their proof. */
    PENDING,
    /** Factors noted in a session (R96). */
    FACTOR,
    /** What the gate decided, noted for the code that ends the sign-in. */
    PASS,
    /** Codes that are mailed to who binds a first method (R4). */
    MAILED,
    /** Links in mails that stop something without signing in. */
    STOP,
    /** Sealing the private keys that vouch for notifications (R44). */
    VAPID,
    /** Codes of offers to register a phone, and secrets that wait for it (R28). */
    OFFER,
    /** What lets one picture in beside a sign-in. */
    UPLOAD,
    /** Digests that tell browsers apart, and what a browser keeps of the accounts that it has signed in to (R35). */
    BROWSER,
    /** Pick-up codes of applications (R5). */
    PICK_UP,
    /** Sealing pictures of cards (R36). */
    PHOTO,
    /** Digests of Temporary Access Passes (R8). */
    ACCESS_PASS,
    /** Digests of the links that confirm addresses for notices (R22). */
    ADDRESS,
    /** Sealing the seeds of hardware tokens (R59). */
    TOKEN,
    /** What a browser keeps that its user trusts (R19), and what a session keeps of it. */
    TRUST
}

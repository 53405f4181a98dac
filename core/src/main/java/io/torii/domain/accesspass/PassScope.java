package io.torii.domain.accesspass;

/** What a Temporary Access Pass stands for (R8). */
public enum PassScope {
    /** Password and second factor; from identity verification, or from staff where the realm allows it. */
    BOTH,
    /** The second factor only; the password is asked for as always. */
    FACTOR
}

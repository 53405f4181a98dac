package io.torii.domain.call;

/** How a call ended. It ends once. */
public enum CallEnd {
    /** {@code #} was pressed after the prompt, with the right digits before it where the page showed some. */
    APPROVED,
    /** The code was read; it is typed on the page. */
    CODE_READ,
    /** The one try is used up. */
    WRONG_NUMBER,
    REPORTED,
    BUSY,
    NO_ANSWER,
    MACHINE,
    /** It was answered, and the line closed before a key was pressed, or none came. */
    NO_KEY,
    /** No provider called. */
    FAILED
}

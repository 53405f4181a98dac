package io.torii.domain.call;

/** What was meant by the keys of a telephone. */
public enum Press {
    CONFIRMED,
    /** Two digits and {@code #}, and not those of the page. */
    WRONG_NUMBER,
    /** {@code 0}: who says so presses {@code #} to report. */
    REPORT_ASKED,
    /** "No, it's not me" (R20). */
    REPORTED,
    /** No key in time, or none that means anything. */
    NOTHING
}

package io.torii.tests.vendors;

/** What a fake vendor has taken for a number. */
interface Addressed {
    /** In E.164 form with its {@code +}. */
    String to();
}

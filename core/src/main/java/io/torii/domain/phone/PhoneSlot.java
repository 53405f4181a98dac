package io.torii.domain.phone;

/** The three places that a user's numbers have; at most one number stands in each (R83). */
public enum PhoneSlot {
    PHONE,
    ALTERNATE,
    OFFICE
}

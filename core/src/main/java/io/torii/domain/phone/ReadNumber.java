package io.torii.domain.phone;

/** A number that a numbering plan has recognised, and its kind. */
public record ReadNumber(PhoneNumber number, NumberKind kind) {}

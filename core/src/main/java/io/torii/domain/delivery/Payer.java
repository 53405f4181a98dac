package io.torii.domain.delivery;

import io.torii.domain.Subject;

/**
 * Who spends.
 *
 * @param subject who asked
 * @param number keyed hash of where to
 * @param accounts how many the realm has
 */
public record Payer(Subject subject, String number, long accounts) {}

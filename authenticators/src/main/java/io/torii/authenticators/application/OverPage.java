package io.torii.authenticators.application;

/**
 * What {@code torii-application-over.ftl} reads.
 *
 * @param place where to come to who has not kept the code, or empty
 * @param address where who has it comes back to
 */
public record OverPage(String place, String address) {}

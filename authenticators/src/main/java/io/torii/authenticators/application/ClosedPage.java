package io.torii.authenticators.application;

import io.torii.keycloak.incident.Reference;

/**
 * What {@code torii-application-closed.ftl} reads.
 *
 * @param place where to come to, or empty
 * @param reference what the user reads out there
 */
public record ClosedPage(String place, Reference reference) {}

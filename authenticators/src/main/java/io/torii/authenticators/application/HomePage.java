package io.torii.authenticators.application;

import io.torii.keycloak.application.PageWords;

/**
 * What {@code torii-application.ftl} reads.
 *
 * @param said what is in the way, or one with an empty key
 */
public record HomePage(PageWords said) {}

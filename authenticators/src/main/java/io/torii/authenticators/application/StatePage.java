package io.torii.authenticators.application;

import io.torii.keycloak.application.PageWords;

/**
 * What {@code torii-application-state.ftl} reads.
 *
 * @param state how it stands
 * @param made when it came in
 * @param pending whether it waits for a decision
 * @param when from when staff look at it, or empty
 */
public record StatePage(PageWords state, String made, boolean pending, String when) {}

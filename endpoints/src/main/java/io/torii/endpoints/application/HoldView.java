package io.torii.endpoints.application;

/**
 * A case that is the caller's for a while.
 *
 * @param id the application's
 */
public record HoldView(String id, String until) {}

package io.torii.domain.delivery;

/** An address as one realm sees it; realms share no counts. */
public record Origin(String realm, NetworkAddress address) {}

package io.torii.keycloak.delivery;

/** Marks the factory of a gateway that sends nothing in production: there a realm that names it cannot be saved. */
public interface DevelopmentOnly {}

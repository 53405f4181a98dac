package io.torii.keycloak.delivery;

/** Marks the factory of a gateway that must never run in production: a server whose realms name it does not start. */
public interface DevelopmentOnly {}

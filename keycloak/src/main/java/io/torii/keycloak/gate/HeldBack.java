package io.torii.keycloak.gate;

/** A registering action that stands aside by itself for whoever may not register with it now (R4, R23). */
public interface HeldBack {}

package io.torii.keycloak.wrong;

import io.torii.authenticators.wrong.WrongAuthenticator;

/** Looks up a staircase. */
public record WrongStore(WrongAuthenticator authenticator) {}

package io.torii.ceremony.wrong;

import org.keycloak.models.RealmModel;

/** Knows Keycloak. */
public record WrongCeremony(RealmModel realm) {}

package io.torii.gateway.vonage.wrong;

import io.torii.keycloak.policy.RealmPolicy;

/** Reads the realm's policy, which is not a gateway's to know. */
public record WrongVonage(RealmPolicy policy) {}

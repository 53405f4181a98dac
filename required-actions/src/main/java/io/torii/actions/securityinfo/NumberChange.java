package io.torii.actions.securityinfo;

import io.torii.domain.method.Method;
import io.torii.keycloak.phone.Replacement;
import io.torii.keycloak.policy.RealmPolicy;

/** Replacing a number: the old one signs in until the new one is proven. */
record NumberChange(Scene scene, Method own) {
    Reply begin() {
        return new Weight(scene).refusal(own).orElseGet(this::lead);
    }

    private Reply lead() {
        new Replacement(scene.context().getAuthenticationSession()).of(own.credential());
        return new Reply.Leads(RealmPolicy.PHONE_ACTION);
    }
}

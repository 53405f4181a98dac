package io.torii.keycloak.application;

import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.RealmModel;

/** Where whoever cannot apply alone is asked to come. */
public record OfficePlace(RealmModel realm) {
    /** Empty when the realm has not said. */
    public String words() {
        return RealmPolicy.of(realm).get(ApplicationSettings.PLACE);
    }
}

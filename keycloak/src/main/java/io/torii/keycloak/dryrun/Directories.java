package io.torii.keycloak.dryrun;

import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.storage.UserStorageProvider;

/** What is known of users whom a directory keeps and Keycloak does not import (R58). */
public record Directories(KeycloakSession session) {
    private static final String ENROLLED =
            "select count(e) from EnrollmentRow e where e.realm = :realm and e.user like 'f:%'";

    /** How many of them have a record of enrolment. */
    public long enrolled() {
        return (Long) session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery(ENROLLED)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getSingleResult();
    }

    /** Whether there is a directory at all: how many users it has, only it knows. */
    public boolean any() {
        var realm = session.getContext().getRealm();
        return realm.getComponentsStream(realm.getId(), UserStorageProvider.class.getName())
                .findAny()
                .isPresent();
    }
}
